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
    /// <summary>The container; null when no half can be added to it.</summary>
    /// <param name="hintName">The file's name, where it is not the type's.</param>
    public static ContainerModel? Parse(INamedTypeSymbol type, Findings findings, string? hintName = null)
    {
        int mark = findings.Mark;
        List<string> headers = [];
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.TypeParameters.Length > 0) findings.Add(Rules.ContainerIsGeneric, () => PlaceOf(type), TypeNames.Short(type));
            if (!IsPartial(t)) findings.Add(Rules.TypeNotPartial, () => PlaceOf(t), t.Name);
            headers.Insert(0, Header(t));
        }

        if (findings.FirstErrorSince(mark) is not null) return null;
        string space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        string full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new ContainerModel(space, headers.ToEquatableArray(), full.Substring("global::".Length), $"{hintName ?? HintNames.Of(type)}.g.cs");
    }

    public static Location? PlaceOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is BaseTypeDeclarationSyntax syntax ? syntax.Identifier.GetLocation() : type.Locations.FirstOrDefault();

    // A file-local type cannot have a part in another file.
    private static bool IsPartial(INamedTypeSymbol type) =>
        !type.IsFileLocal && type.DeclaringSyntaxReferences.All(r => r.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool HasModifier(INamedTypeSymbol type, SyntaxKind modifier) =>
        type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(modifier));

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
        string unsafeMark = HasModifier(type, SyntaxKind.UnsafeKeyword) ? "unsafe " : "";
        return $"{unsafeMark}partial {keyword} {MethodSignature.Escape(type.Name)}";
    }
}
