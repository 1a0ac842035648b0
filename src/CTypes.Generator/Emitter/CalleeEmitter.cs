using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how a stub comes to the address of its function: from the library's symbol, from the caller, or from an object's table.</summary>
internal sealed class CalleeEmitter
{
    /// <param name="address">The local that holds the address.</param>
    public CalleeEmitter(FunctionModel function, LocalNames names, string address)
    {
        switch (function.Callee)
        {
            case PointerCallee pointer:
                Bind = [
                    $"nint {address} = {pointer.Parameter}.Address;",
                    $"if ({address} == 0) throw global::CTypes.Argument.NullFunction({Text.Literal(pointer.Callback)}, {Text.Literal(function.Method)});"];
                break;
            case VTableCallee table:
                string self = names.Take("self");
                Convention = "Stdcall, MemberFunction";
                Object = new ArgumentText(self + ".Value");
                Object.Prepare.Add($"using global::CTypes.HandleArgument {self} = new(this, \"this\", {Text.Literal(function.Method)});");
                Object.Prepare.Add($"nint {address} = (*(nint**){self}.Value)[{table.Index}];");
                break;
            default:
                Slot = function.Slot;
                Bind = [
                    $"nint {address} = {Slot};",
                    $"if ({address} == 0) {address} = global::CTypes.NativeModule.Bind(ref {Slot}, {function.Module}, {Text.Literal(function.Symbol)});"];
                break;
        }
    }

    /// <summary>The static field that holds the address; null when there is none.</summary>
    public string? Slot { get; }

    public string[] Bind { get; } = [];

    public string Convention { get; } = "Cdecl";

    /// <summary>The object, as C's first argument.</summary>
    public ArgumentText? Object { get; }
}
