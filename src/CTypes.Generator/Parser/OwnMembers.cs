using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>What the user's half of a type has already, beside which the generated half can have no other.</summary>
internal static class OwnMembers
{
    public static bool IsOwn(ISymbol member) => !member.IsImplicitlyDeclared && !GeneratedHalf.Has(member);

    public static ISymbol? Find(INamedTypeSymbol type, string name) => type.GetMembers(name).FirstOrDefault(IsOwn);

    /// <summary>Whether there is a method whose parameters have types of these names, or another member in its place.</summary>
    public static bool HasMethod(INamedTypeSymbol type, string name, params string[] parameters) =>
        type.GetMembers(name).Any(own => IsOwn(own) && (own is not IMethodSymbol method || (Takes(method, parameters) && method.Parameters.All(p => p.RefKind == RefKind.None))));

    /// <summary>Whether the type says itself when two of its values are equal.</summary>
    public static bool HasEquality(INamedTypeSymbol type) => HasMethod(type, "Equals", "Object") || HasMethod(type, "GetHashCode");

    /// <summary>Whether there is an operator of two values of the type, which may come by reference.</summary>
    public static bool HasOperator(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IMethodSymbol>().Any(own => IsOwn(own) && Takes(own, [type.Name, type.Name]));

    /// <summary>Whether nothing keeps the generated half from comparing two values without a box, by a method and by operators.</summary>
    public static bool LeavesEquality(INamedTypeSymbol type) =>
        !HasMethod(type, "Equals", type.Name) && !HasOperator(type, WellKnownMemberNames.EqualityOperatorName) && !HasOperator(type, WellKnownMemberNames.InequalityOperatorName);

    /// <summary>Whether nothing keeps the generated half from having a property of a name, whose accessors have names too.</summary>
    public static bool LeavesProperty(INamedTypeSymbol type, string name) =>
        Records.ReservedNames.OfProperty(name).Append(name).All(taken => Find(type, taken) is null);

    /// <summary>Whether a member is partial and leaves its body to the generated half.</summary>
    public static bool LacksBody(ISymbol member) => member switch
    {
        IMethodSymbol { IsPartialDefinition: true } method => method.PartialImplementationPart is null || GeneratedHalf.Has(method.PartialImplementationPart),
        IPropertySymbol { IsPartialDefinition: true } property => property.PartialImplementationPart is null || GeneratedHalf.Has(property.PartialImplementationPart),
        _ => false,
    };

    public static IEnumerable<IMethodSymbol> Constructors(INamedTypeSymbol type) => type.InstanceConstructors.Where(IsOwn);

    /// <summary>Whether there is a constructor whose parameters have types of these names.</summary>
    public static bool HasConstructor(INamedTypeSymbol type, params string[] parameters) => Constructors(type).Any(own => Takes(own, parameters));

    /// <summary>Whether there is a primary constructor: every other one would have to call it, and only its author knows with what.</summary>
    public static bool HasPrimaryConstructor(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });

    public static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>Reports constructors that are generated too, and those that pass by the generated ones, which alone know what an object needs.</summary>
    /// <param name="generated">The names of the parameter types of each generated constructor.</param>
    public static void CheckConstructors(INamedTypeSymbol type, Findings findings, params string[][] generated)
    {
        foreach (IMethodSymbol own in Constructors(type).Where(own => !IsPrimary(own)))
        {
            string shown = $"{type.Name}({string.Join(", ", own.Parameters.Select(p => TypeNames.Short(p.Type)))})";
            string? problem = generated.Any(parameters => Takes(own, parameters)) ? $"'{shown}' is a constructor of its generated half; remove it, or give it other parameters"
                : !CallsAnother(own) ? $"'{shown}' passes by the generated constructors, which make the object ready; write ': this(…)' after it"
                : null;
            if (problem is not null) findings.Add(Rules.TypeDoesNotFitAttribute, () => own.Locations.FirstOrDefault(), type.Name, problem);
        }
    }

    private static bool Takes(IMethodSymbol method, string[] parameters) => method.Parameters.Select(p => p.Type.Name).SequenceEqual(parameters);

    // A partial constructor calls another where it is implemented; where that is missing, the compiler says so.
    private static bool CallsAnother(IMethodSymbol constructor) =>
        constructor is { IsPartialDefinition: true, PartialImplementationPart: null }
        || (constructor.PartialImplementationPart ?? constructor).DeclaringSyntaxReferences[0].GetSyntax() is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword };
}
