using System.Text;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Prints the head of a partial method as its other half must repeat it: all modifiers, names and nullable marks, no default values.</summary>
internal static class MethodSignature
{
    public static MemberHead Print(IMethodSymbol method) => new(Print(method, ModifiersOf(method)), AttributeReading.OwnOf(method));

    /// <summary>The head of a partial method that has a body and no declaration; null for any other.</summary>
    public static string? OfMissingDeclaration(IMethodSymbol method)
    {
        if (method is { IsPartialDefinition: true } or { PartialDefinitionPart: not null } || !ModifiersOf(method).Any(SyntaxKind.PartialKeyword)) return null;
        return Print(method, ModifiersOf(method).Where(modifier => !modifier.IsKind(SyntaxKind.ExternKeyword) && !modifier.IsKind(SyntaxKind.AsyncKeyword)));
    }

    private static SyntaxTokenList ModifiersOf(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [{ } reference, ..] && reference.GetSyntax() is MethodDeclarationSyntax syntax ? syntax.Modifiers : default;

    private static string Print(IMethodSymbol method, IEnumerable<SyntaxToken> modifiers)
    {
        StringBuilder text = new();
        foreach (SyntaxToken modifier in modifiers) text.Append(modifier.ValueText).Append(' ');
        text.Append(RefOf(method)).Append(TypeNames.Full(method.ReturnType)).Append(' ').Append(Escape(method.Name)).Append(TypeParameters.Print(method)).Append('(');
        text.Append(method.IsExtensionMethod ? "this " : "").Append(string.Join(", ", method.Parameters.Select(Print).Concat(method.IsVararg ? ["__arglist"] : [])));
        return text.Append(')').Append(TypeParameters.PrintConstraints(method)).ToString();
    }

    private static string RefOf(IMethodSymbol method) => method.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.RefReadOnly => "ref readonly ",
        _ => "",
    };

    public static string Print(IParameterSymbol parameter)
    {
        string modifier = parameter.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            RefKind.In => "in ",
            RefKind.RefReadOnlyParameter => "ref readonly ",
            _ => "",
        };
        string rest = parameter is { IsParams: true, RefKind: RefKind.None } ? "params " : "";
        string scoped = parameter.ScopedKind != ScopedKind.None && IsScopedInSource(parameter) ? "scoped " : "";
        return $"{rest}{scoped}{modifier}{TypeNames.Full(parameter.Type)} {Escape(parameter.Name)}";
    }

    /// <summary>A name as C# code has it; empty while the user has not typed it yet.</summary>
    public static string Escape(string name) => name.Length == 0 || SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static bool IsScopedInSource(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax syntax && syntax.Modifiers.Any(SyntaxKind.ScopedKeyword);
}
