using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the methods that do something for several functions of a library.</summary>
internal static class SharedWorkEmitter
{
    private const string Slot = "ref nint slot, string symbol";

    public static void Emit(IReadOnlyCollection<FunctionModel> functions, SourceWriter writer)
    {
        if (functions.FirstOrDefault(f => f.Binding.Shared is not null) is { } bound)
        {
            writer.Line().Line(Text.NoInlining);
            writer.Line($"private {Static(bound)}nint {bound.Binding.Shared}({Slot}) => {SymbolEmitter.Binding("slot", "Module", "symbol")};");
        }

        foreach (IGrouping<SharedCallModel?, FunctionModel> alike in functions.Where(f => f.SharedCall is not null).GroupBy(f => f.SharedCall)) EmitCall(alike.Key!, alike.First(), writer);
    }

    private static void EmitCall(SharedCallModel shared, FunctionModel function, SourceWriter writer)
    {
        NativeSignature native = NativeSignature.Of(function);
        string[] values = [.. native.Types.Select((_, i) => $"a{i + 1}")];
        string parameters = string.Join(", ", native.Types.Zip(values, (type, value) => $"{type} {value}").Prepend(shared.Binds ? Slot : "nint function"));
        string call = InvocationEmitter.Calli(function.Call, native, "function", values);
        bool marks = !function.Call.SuppressesTransition, returns = native.Result != "void";
        writer.Line().Line(Text.Inline);
        writer.Open($"private {(shared.Binds ? Static(function) : "static ")}unsafe {native.Result} {shared.Method}({parameters})");
        if (shared.Binds) writer.Line("nint function = slot;").Line($"if (function == 0) function = {function.Binding.Shared}(ref slot, symbol);");
        if (marks) writer.Line(CallEmitter.Enter);
        writer.Line(!returns ? $"{call};" : marks ? $"{native.Result} result = {call};" : $"return {call};");
        if (marks) writer.Line(CallEmitter.Leave);
        if (marks && returns) writer.Line("return result;");
        writer.Close();
    }

    private static string Static(FunctionModel function) => function.Binding.IsOfObject ? "" : "static ";
}
