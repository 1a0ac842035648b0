using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Finds where a generated half goes, and whether the types there allow one.</summary>
internal static class ContainerParser
{
    // Each of thousands of types in a class asks about that class, of which they all have made a part.
    private static readonly SymbolAnswers<PartsOfType> s_parts = new();

    /// <summary>
    /// The container; null when no half can be added to it. A generic one gets a half that says so, and so does one without the word
    /// <c>partial</c> around partial members: the compiler names them otherwise, and stops before rules are asked, but with a half it names the word.
    /// </summary>
    /// <param name="hintName">The file's name, where it is not the type's.</param>
    public static ContainerModel? Parse(INamedTypeSymbol type, Findings findings, string? hintName = null)
    {
        bool getsHalf = true;
        Lazy<bool> lacksMembers = new(() => type.GetMembers().Any(OwnMembers.LacksBody));
        List<string> headers = [];
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.Name.Length == 0) return null;    // half typed: the compiler says it
            if (t.TypeParameters.Length > 0) findings.Add(Rules.ContainerIsGeneric, () => PlaceOf(type), TypeNames.Short(type));
            headers.Insert(0, Header(t));
            if (!t.IsFileLocal && PartsOf(t).ArePartial) continue;
            getsHalf &= t.CanBeReferencedByName && !t.IsFileLocal && lacksMembers.Value;
            (string what, string instead) = t.IsFileLocal ? ("file-local", "'internal' in place of 'file'") : ("not partial", "'partial' before its 'struct' or 'class'");
            findings.Add(Rules.TypeNotPartial, () => NotPartialPlaceOf(t), t.Name, type.Name, what, instead);
        }

        if (!getsHalf) return null;
        string space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        string full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new ContainerModel(space, headers.ToEquatableArray(), full.Substring("global::".Length), HintNames.File(hintName ?? HintNames.Of(type))) { IsClsCompliant = type.ContainingAssembly.GetAttributes().Any(IsClsCompliant) };
    }

    public static Location? PlaceOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is BaseTypeDeclarationSyntax syntax ? syntax.Identifier.GetLocation() : type.Locations.FirstOrDefault();

    private static bool IsClsCompliant(AttributeData attribute) => attribute is { AttributeClass.Name: "CLSCompliantAttribute", ConstructorArguments: [{ Value: true }] };

    private static PartsOfType PartsOf(INamedTypeSymbol type) => s_parts.Of(type, () =>
    {
        SyntaxNode[] parts = [.. type.DeclaringSyntaxReferences.Select(part => part.GetSyntax())];
        return new(parts.All(part => IsPartial(part) || IsOfStatements(type, part)), parts.Any(part => part is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.UnsafeKeyword)));
    });

    // The class around top-level statements has no declaration in their file; what stands around misplaced members is a class without a name.
    private static bool IsOfStatements(INamedTypeSymbol type, SyntaxNode part) => part is CompilationUnitSyntax && type.CanBeReferencedByName;

    private static bool IsPartial(SyntaxNode part) => part is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static Location? NotPartialPlaceOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<BaseTypeDeclarationSyntax>().FirstOrDefault(part => !IsPartial(part))?.Identifier.GetLocation() ?? PlaceOf(type);

    // What is unsafe by its type in the user's half must be so in the generated one.
    private static string Header(INamedTypeSymbol type)
    {
        string keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        string unsafeMark = PartsOf(type).AreUnsafe ? "unsafe " : "";
        string parameters = type.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(p => MethodSignature.Escape(p.Name)))}>";
        return $"{unsafeMark}partial {keyword} {TypeNames.Own(type)}{parameters}";
    }

    /// <param name="ArePartial">Whether all can have a half beside them.</param>
    /// <param name="AreUnsafe">Whether one of them is unsafe as a whole.</param>
    private readonly record struct PartsOfType(bool ArePartial, bool AreUnsafe);
}
