using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the native call itself.</summary>
internal static class InvocationEmitter
{
    /// <summary>The call as an expression.</summary>
    /// <param name="values">The arguments that C gets.</param>
    public static string Print(FunctionModel function, string address, IReadOnlyList<string> values)
    {
        NativeSignature native = NativeSignature.Of(function);
        return function.Call.Import is { } import
            ? $"{import.Method}({string.Join(", ", values)})"
            : Calli(function, address, native.Types, values, native.Result);
    }

    private static string Calli(FunctionModel function, string address, IEnumerable<string> types, IEnumerable<string> values, string result) =>
        $"((delegate* unmanaged[{Convention(function.Call)}]<{string.Join(", ", types.Append(result))}>){address})({string.Join(", ", values)})";

    private static string Convention(CallModel call) => call.SuppressesTransition ? call.Convention + ", SuppressGCTransition" : call.Convention;
}
