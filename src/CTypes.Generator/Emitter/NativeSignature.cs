using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>The types of a call as C sees it.</summary>
internal sealed record NativeSignature(string[] Types, string Result)
{
    public static NativeSignature Of(FunctionModel function)
    {
        IEnumerable<string> types = function.Arguments.Select(a => a.NativeType);
        if (function.Call.Variadic is { } variadic) types = variadic.VaListSymbol is null ? variadic.Types : [.. variadic.Types.Take(variadic.NamedCount), "void*"];
        types = types.Where(type => type.Length > 0);
        if (function.Result.MemoryAlignBytes == 0) return new([.. types], function.Result.NativeType);

        // The hidden pointer of the ABI, passed openly.
        string memory = function.Result.NativeType + "*";
        return new([memory, .. types], memory);
    }
}
