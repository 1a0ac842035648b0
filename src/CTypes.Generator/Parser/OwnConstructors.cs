using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>The constructors that the user wrote beside those that are generated, which alone know what an object needs.</summary>
internal static class OwnConstructors
{
    /// <summary>Reports those that are generated too, and those that pass by the generated ones.</summary>
    /// <param name="generated">The names of the parameter types of each generated constructor.</param>
    public static void Check(INamedTypeSymbol type, Findings findings, params string[][] generated)
    {
        foreach (IMethodSymbol own in Of(type))
        {
            string shown = $"{type.Name}({string.Join(", ", own.Parameters.Select(p => TypeNames.Short(p.Type)))})";
            string? problem = generated.Any(parameters => Has(own, parameters)) ? $"'{shown}' is a constructor of its generated half; remove it, or give it other parameters"
                : !CallsAnother(own) ? $"'{shown}' passes by the generated constructors, which make the object ready; write ': this(…)' after it"
                : null;
            if (problem is not null) findings.Add(Rules.TypeDoesNotFitAttribute, () => own.Locations.FirstOrDefault(), type.Name, problem);
        }
    }

    /// <summary>Whether the user wrote the constructor with these parameter types.</summary>
    public static bool Take(INamedTypeSymbol type, params string[] parameters) => Of(type).Any(own => Has(own, parameters));

    private static IEnumerable<IMethodSymbol> Of(INamedTypeSymbol type) => type.InstanceConstructors.Where(c =>
        c.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ConstructorDeclarationSyntax && !GeneratedHalf.Has(c));

    private static bool Has(IMethodSymbol constructor, string[] parameters) => constructor.Parameters.Select(p => p.Type.Name).SequenceEqual(parameters);

    // A partial constructor calls another where it is implemented; where that is missing, the compiler says so.
    private static bool CallsAnother(IMethodSymbol constructor) =>
        constructor is { IsPartialDefinition: true, PartialImplementationPart: null }
        || (constructor.PartialImplementationPart ?? constructor).DeclaringSyntaxReferences[0].GetSyntax() is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword };
}
