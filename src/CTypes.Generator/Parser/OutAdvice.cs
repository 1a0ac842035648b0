using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>How a method has C's result besides its outs, which took the result's place: as parameters.</summary>
internal static class OutAdvice
{
    /// <summary>The advice for a tuple that has a place for C's result as well, before the outs or after them; null for any other type.</summary>
    public static string? ForResultToo(IMethodSymbol method, ArgumentSource[] outs, CTypeReference? restType)
    {
        if (restType is null or { Form: CForm.Void } || method.ReturnType is not INamedTypeSymbol { IsTupleType: true } tuple || tuple.TupleElements.Length != outs.Length + 1) return null;
        foreach (int position in (int[])[1, 0])
        {
            ITypeSymbol[] types = [.. tuple.TupleElements.Skip(position).Take(outs.Length).Select(element => element.Type)];
            if (outs.Zip(types, (source, type) => source.CType is { } c && OutStorage.Match(c, type) is not null).All(fits => fits)) return For(method, outs, types, position);
        }

        return null;
    }

    /// <summary>The advice, to stand after "return it" or "C's result".</summary>
    /// <param name="types">The C# types of the outs.</param>
    /// <param name="position">The place of the first of them in the method's tuple.</param>
    public static string For(IMethodSymbol method, ArgumentSource[] outs, ITypeSymbol[] types, int position = 0)
    {
        bool flagsDoMore = AttributeReading.Find(method, KnownNames.ParamFlagsAttribute) is { ConstructorArguments: [{ Kind: TypedConstantKind.Array } flags] } && flags.Values.Any(flag => flag.Value is int and > ArgumentPlanner.InOut);
        string parameters = string.Join(" and ", outs.Select((source, i) => $"'{(source is FromOut ? "out" : "ref")} {TypeNames.Short(types[i])} {ArgumentNames.Of(method, source, position + i)}'"));
        return $"{(flagsDoMore ? "write In in ParamFlags" : "leave ParamFlags out")} and declare {parameters} among the parameters";
    }
}
