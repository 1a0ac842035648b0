using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the native call itself.</summary>
internal sealed class InvocationEmitter
{
    private readonly FunctionModel _function;
    private readonly string _address;
    private readonly VariadicEmitter? _variadic;
    private readonly string[] _values;

    /// <param name="leading">What C gets before the arguments: the memory that the result is returned in, the object.</param>
    /// <param name="values">What C gets for each argument; empty for one that is not passed.</param>
    public InvocationEmitter(FunctionModel function, string address, string[] leading, string[] values, LocalNames names)
    {
        _function = function;
        _address = address;
        _variadic = function.Call.Variadic is { } variadic ? new VariadicEmitter(variadic, values, names) : null;
        _values = [.. leading, .. (_variadic?.Values ?? values).Where(value => value.Length > 0)];
    }

    /// <summary>Statements right before the call.</summary>
    public IEnumerable<string> Prepare => _variadic?.Prepare ?? [];

    /// <summary>The statement that calls.</summary>
    /// <param name="assignment">What receives the result, with its equals sign; nothing when the result is not used.</param>
    public IEnumerable<string> Call(string assignment)
    {
        NativeSignature native = NativeSignature.Of(_function);
        string call = _function switch
        {
            { Call.Import: { } import } => $"{import.Method}({string.Join(", ", _values)})",
            { SharedCall: { } shared } => $"{shared.Method}({string.Join(", ", _values.Prepend(shared.Binds ? SymbolEmitter.SlotAndSymbol(_function) : _address))})",
            _ => Calli(native, _values),
        };
        if (_variadic?.OnStack(native.Types, _values) is not { } stack) return [$"{assignment}{call};"];

        string padded = Calli(native with { Types = stack.Types }, stack.Values);
        return assignment.Length == 0
            ? [$"if (global::CTypes.VaList.IsOnStack) {padded};", $"else {call};"]
            : [$"{assignment}global::CTypes.VaList.IsOnStack", $"    ? {padded}", $"    : {call};"];
    }

    private string Calli(NativeSignature native, IEnumerable<string> values) => Calli(_function.Call, native, _address, values);

    /// <summary>A call through a pointer.</summary>
    public static string Calli(CallModel call, NativeSignature native, string address, IEnumerable<string> values) =>
        $"((delegate* unmanaged[{Convention(call)}]<{native.Text}>){address})({string.Join(", ", values)})";

    private static string Convention(CallModel call) => call.SuppressesTransition ? call.Convention + ", SuppressGCTransition" : call.Convention;
}
