using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Prints the type parameters of a method that cannot be a C function, so that its other half compiles and the rule is read.</summary>
internal static class TypeParameters
{
    public static string Print(IMethodSymbol method) => method.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", method.TypeParameters.Select(p => MethodSignature.Escape(p.Name)))}>";

    public static string PrintConstraints(IMethodSymbol method) =>
        string.Concat(method.TypeParameters.Select(p => (Name: MethodSignature.Escape(p.Name), Constraints: Constraints(p).ToArray())).Where(p => p.Constraints.Length > 0).Select(p => $" where {p.Name} : {string.Join(", ", p.Constraints)}"));

    private static IEnumerable<string> Constraints(ITypeParameterSymbol parameter)
    {
        if (parameter.HasUnmanagedTypeConstraint) yield return "unmanaged";
        else if (parameter.HasValueTypeConstraint) yield return "struct";
        if (parameter.HasReferenceTypeConstraint) yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class";
        if (parameter.HasNotNullConstraint) yield return "notnull";
        foreach (ITypeSymbol type in parameter.ConstraintTypes) yield return TypeNames.Full(type);
        if (parameter.HasConstructorConstraint) yield return "new()";
        if (parameter.AllowsRefLikeType) yield return "allows ref struct";
    }
}
