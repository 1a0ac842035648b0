using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how a stub comes to the address of a function that is no symbol of the library: from the caller, or from an object's table.</summary>
internal sealed class CalleeEmitter
{
    /// <param name="address">The local that holds the address.</param>
    public CalleeEmitter(FunctionModel function, LocalNames names, string address)
    {
        switch (function.Binding.Callee)
        {
            case PointerCallee pointer:
                Bind = [
                    $"nint {address} = {pointer.Parameter}.Address;",
                    $"if ({address} == 0) throw global::CTypes.Argument.NullFunction({Text.Literal(pointer.Callback)}, {Text.Literal(function.Stub.Method)});"];
                break;
            case VTableCallee table:
                string self = names.Take("self");
                Object = new ArgumentText(self + ".Value");
                Object.Prepare.Add($"using global::CTypes.HandleArgument {self} = new(this, {new Place("this", function.Stub.Method)});");
                Object.Prepare.Add($"nint {address} = (*(nint**){self}.Value)[{table.Index}];");
                break;
        }
    }

    public string[] Bind { get; } = [];

    /// <summary>The object, as C's first argument.</summary>
    public ArgumentText? Object { get; }
}
