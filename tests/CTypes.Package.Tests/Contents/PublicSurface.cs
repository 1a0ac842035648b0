using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Package.Tests.Contents;

/// <summary>What an assembly offers to others, one line for each type and member.</summary>
internal sealed class PublicSurface
{
    private static readonly SymbolDisplayFormat s_type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_declaration = new(
        typeQualificationStyle: s_type.TypeQualificationStyle,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeDefaultValue,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: s_type.MiscellaneousOptions);

    public PublicSurface(byte[] assembly)
    {
        MetadataReference subject = MetadataReference.CreateFromImage(assembly);
        IEnumerable<MetadataReference> platform = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll").Select(file => MetadataReference.CreateFromFile(file));
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: [subject, .. platform]);
        Types = [.. TypesIn(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(subject)!).GlobalNamespace)];
    }

    /// <summary>The types that others can name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    public IEnumerable<string> Lines => Types.SelectMany(LinesOf).Order(StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
    {
        INamespaceSymbol space => TypesIn(space),
        INamedTypeSymbol type when IsOffered(type) => TypesIn(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<string> LinesOf(INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(s_type);
        IEnumerable<ISymbol> members = type.TypeKind == TypeKind.Delegate ? [] : type.GetMembers().Where(IsOfferedMember);
        return members.Select(member => $"{name}: {member.ToDisplayString(s_declaration)}").Prepend($"{name} ({Declaration(type)})");
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type.BaseType is { SpecialType: SpecialType.None } parent ? type.Interfaces.Prepend(parent) : type.Interfaces;
        string inherits = string.Join(", ", bases.Select(b => b.ToDisplayString(s_type)).Order(StringComparer.Ordinal));
        string underlying = type.EnumUnderlyingType is { SpecialType: not SpecialType.System_Int32 } number ? number.ToDisplayString(s_type) : inherits;
        return Modifier(type) + type.ToDisplayString(s_declaration) + (underlying.Length == 0 ? "" : "; " + underlying);
    }

    // Those of structs are in the declaration.
    private static string Modifier(INamedTypeSymbol type) =>
        type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";

    private static bool IsOfferedMember(ISymbol member) =>
        member is not INamedTypeSymbol && IsOffered(member)
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true };

    // What a sealed class has protected, nobody reaches.
    private static bool IsOffered(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public
        || (symbol.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal && symbol.ContainingType is { IsSealed: false });
}
