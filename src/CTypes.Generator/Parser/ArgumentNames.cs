using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The names of outs, which are no parameters of the method.</summary>
internal static class ArgumentNames
{
    /// <summary>The name of the tuple element, else what ParamNames says, else <c>argN</c>.</summary>
    public static string Of(IMethodSymbol method, ArgumentSource source, int position)
    {
        if (source is FromParameter { Parameter.Name: { } parameterName }) return MethodSignature.Escape(parameterName);
        if (method.ReturnType is INamedTypeSymbol { IsTupleType: true } tuple && position < tuple.TupleElements.Length && tuple.TupleElements[position].IsExplicitlyNamedTupleElement)
            return MethodSignature.Escape(tuple.TupleElements[position].Name);
        string? stated = AttributeReading.Find(method, KnownNames.ParamNamesAttribute) is { ConstructorArguments: [{ Kind: TypedConstantKind.Array } names] }
            && source.Index < names.Values.Length ? names.Values[source.Index].Value as string : null;
        return MethodSignature.Escape(stated ?? $"arg{source.Index}");
    }
}
