using CTypes.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Parser;

/// <summary>
/// What the compiler says wherever an obsolete or experimental declaration is named. Who named one in a declaration has read it there, and can do
/// nothing about a generated half that names it too.
/// </summary>
internal sealed class Deprecations
{
    private static readonly string[] s_ofObsolete = ["CS0612", "CS0618"];

    private readonly SortedSet<string> _warnings = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _anonymous = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(ITypeSymbol, string)> _namedChecks = [];
    private readonly ITypeSymbol? _checks;

    private Deprecations(INamedTypeSymbol type) => _checks = ChecksOf(AttributeReading.Find(type, KnownNames.CLibraryAttribute));

    /// <summary>The warnings about what a type and its members name; none where nothing is printed.</summary>
    public static EquatableArray<string> NamedBy(INamedTypeSymbol type, Findings findings)
    {
        if (!findings.WantsText) return [];
        Deprecations found = new(type);
        found._seen.Add(type);
        found.AddArguments(type);
        for (INamedTypeSymbol? declared = type; declared is { DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType)
        {
            foreach (ISymbol member in declared.GetMembers()) found.AddMember(member);
        }

        return found._warnings.ToEquatableArray();
    }

    /// <summary>The warnings about a method and what it names; none where nothing is printed.</summary>
    public static EquatableArray<string> NamedBy(IMethodSymbol method, Findings findings)
    {
        if (!findings.WantsText) return [];
        Deprecations found = new(method.ContainingType);
        found.AddMember(method);
        return found._warnings.ToEquatableArray();
    }

    /// <summary>Whether no code may name a declaration.</summary>
    public static bool IsForbidden(ISymbol symbol) => symbol.GetAttributes().Any(a => IsObsolete(a) && a.ConstructorArguments is [_, { Value: true }]);

    /// <summary>An accessor that code may name; null when there is none.</summary>
    public static IMethodSymbol? Usable(IMethodSymbol? accessor) => accessor is null || IsForbidden(accessor) ? null : accessor;

    private void AddMember(ISymbol member)
    {
        if (member.IsImplicitlyDeclared) return;
        Add(member);
        AddArguments(member);
        if (AttributeReading.Find(member, KnownNames.CFieldAttribute)?.NamedFlag("Anonymous") == true) AddPromoted((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type);
        switch (member)
        {
            case IMethodSymbol method: AddSignature(method); break;
            case IPropertySymbol property: AddType(property.Type); break;
            case IFieldSymbol field: AddType(field.Type); break;
            case INamedTypeSymbol { DelegateInvokeMethod: { } handler }: AddSignature(handler); break;
        }
    }

    // The members of an anonymous record, which are the record's own.
    private void AddPromoted(ITypeSymbol? anonymous)
    {
        for (ITypeSymbol? declared = anonymous; declared is { SpecialType: SpecialType.None } && _anonymous.Add(declared); declared = declared.BaseType)
        {
            foreach (ISymbol member in declared.GetMembers()) AddMember(member);
        }
    }

    private void AddSignature(IMethodSymbol method)
    {
        AddType(method.ReturnType);
        foreach (IParameterSymbol parameter in method.Parameters) AddType(parameter.Type);
    }

    private void AddType(ITypeSymbol? named)
    {
        switch (named)
        {
            case IArrayTypeSymbol array: AddType(array.ElementType); break;
            case IPointerTypeSymbol pointer: AddType(pointer.PointedAtType); break;
            case INamedTypeSymbol { SpecialType: SpecialType.None } type when _seen.Add(type):
                Add(type);
                if (type.ContainingModule is { } module && _seen.Add(module)) Add(module);
                if (type.ContainingAssembly is { } assembly && _seen.Add(assembly)) Add(assembly);
                AddType(type.ContainingType);
                foreach (ITypeSymbol argument in type.TypeArguments) AddType(argument);
                break;
        }
    }

    // The types in ArgTypes and the like.
    private void AddArguments(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || !AttributeReading.IsOurs(type)) continue;
            foreach (TypedConstant value in attribute.Values()) AddConstant(value);
            if (attribute.NamedText("ErrCheck") is not { } check) continue;
            if ((ChecksOf(attribute) ?? _checks) is not { } checks || !_namedChecks.Add((checks, check))) continue;
            foreach (ISymbol named in checks.GetMembers(check)) Add(named);
        }
    }

    private static ITypeSymbol? ChecksOf(AttributeData? attribute) => attribute?.NamedType("ErrCheckType");

    private void AddConstant(TypedConstant value)
    {
        if (value is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type }) AddType(type);
        foreach (TypedConstant item in ((TypedConstant?)value).Items()) AddConstant(item);
    }

    private void Add(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IsObsolete(attribute)) _warnings.UnionWith(attribute.NamedText("DiagnosticId") is { } own ? Valid(own) : s_ofObsolete);
            else if (attribute is { AttributeClass: { Name: "ExperimentalAttribute", ContainingNamespace.Name: "CodeAnalysis" }, ConstructorArguments: [{ Value: string id }] }) _warnings.UnionWith(Valid(id));
        }
    }

    private static bool IsObsolete(AttributeData attribute) =>
        attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    private static string[] Valid(string id) => SyntaxFacts.IsValidIdentifier(id) ? [id] : [];
}
