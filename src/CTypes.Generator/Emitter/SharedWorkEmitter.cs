using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the methods that do something for several functions of a library.</summary>
internal static class SharedWorkEmitter
{
    public static void Emit(IReadOnlyCollection<FunctionModel> functions, SourceWriter writer)
    {
        if (functions.FirstOrDefault(f => f.Binding.Shared is not null) is { } bound)
        {
            writer.Line().Line(Text.NoInlining);
            writer.Line($"private {(bound.Binding.IsOfObject ? "" : "static ")}nint {bound.Binding.Shared}(ref nint slot, string symbol) => {SymbolEmitter.Binding("slot", "Module", "symbol")};");
        }

        foreach (IGrouping<string?, FunctionModel> alike in functions.Where(f => f.SharedCall is not null).GroupBy(f => f.SharedCall)) EmitCall(alike.Key!, alike.First(), writer);
    }

    private static void EmitCall(string name, FunctionModel function, SourceWriter writer)
    {
        NativeSignature native = NativeSignature.Of(function);
        string[] values = [.. native.Types.Select((_, i) => $"a{i + 1}")];
        string head = $"private static unsafe {native.Result} {name}(nint function{string.Concat(native.Types.Zip(values, (type, value) => $", {type} {value}"))})";
        string call = InvocationEmitter.Calli(function.Call, native, "function", values);
        writer.Line().Line(Text.Inline);
        if (function.Call.SuppressesTransition)
        {
            writer.Line($"{head} => {call};");
            return;
        }

        bool returns = native.Result != "void";
        writer.Open(head);
        writer.Line(CallEmitter.Enter);
        writer.Line(returns ? $"{native.Result} result = {call};" : $"{call};");
        writer.Line(CallEmitter.Leave);
        if (returns) writer.Line("return result;");
        writer.Close();
    }
}
