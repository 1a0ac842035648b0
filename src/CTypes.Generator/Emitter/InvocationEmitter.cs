using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the native call itself.</summary>
internal sealed class InvocationEmitter
{
    private readonly FunctionModel _function;
    private readonly string _address;
    private readonly VariadicEmitter? _variadic;
    private readonly string[] _values;

    /// <param name="values">What C gets for each argument; empty for one that is not passed.</param>
    /// <param name="memory">The memory that the result is returned in; null when C's compiler takes care of it.</param>
    public InvocationEmitter(FunctionModel function, string address, string[] values, string? memory, LocalNames names)
    {
        _function = function;
        _address = address;
        _variadic = function.Call.Variadic is { } variadic ? new VariadicEmitter(variadic, values, names) : null;
        string[] passed = _variadic?.Values ?? values;
        _values = [.. (memory is null ? passed : passed.Prepend(memory)).Where(value => value.Length > 0)];
    }

    /// <summary>Statements right before the call.</summary>
    public IEnumerable<string> Prepare => _variadic?.Prepare ?? [];

    /// <summary>The statement that calls.</summary>
    /// <param name="assignment">What receives the result, with its equals sign; nothing when the result is not used.</param>
    public IEnumerable<string> Call(string assignment)
    {
        NativeSignature native = NativeSignature.Of(_function);
        string call = _function.Call.Import is { } import ? $"{import.Method}({string.Join(", ", _values)})" : Calli(native.Types, _values, native.Result);
        if (_variadic?.OnStack(native.Types, _values) is not { } stack) return [$"{assignment}{call};"];

        string padded = Calli(stack.Types, stack.Values, native.Result);
        return assignment.Length == 0
            ? [$"if (global::CTypes.VaList.IsOnStack) {padded};", $"else {call};"]
            : [$"{assignment}global::CTypes.VaList.IsOnStack", $"    ? {padded}", $"    : {call};"];
    }

    private string Calli(IEnumerable<string> types, IEnumerable<string> values, string result) =>
        $"((delegate* unmanaged[{Convention(_function.Call)}]<{string.Join(", ", types.Append(result))}>){_address})({string.Join(", ", values)})";

    private static string Convention(CallModel call) => call.SuppressesTransition ? call.Convention + ", SuppressGCTransition" : call.Convention;
}
