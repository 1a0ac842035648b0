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

        foreach (IGrouping<string?, FunctionModel> alike in functions.Where(f => f.SharedCall is not null).GroupBy(f => f.SharedCall))
        {
            FunctionModel function = alike.First();
            NativeSignature native = NativeSignature.Of(function);
            string[] names = [.. native.Types.Select((_, i) => $"a{i + 1}")];
            string parameters = string.Concat(native.Types.Zip(names, (type, name) => $", {type} {name}"));
            writer.Line().Line(Text.Inline);
            writer.Line($"private static unsafe {native.Result} {alike.Key}(nint function{parameters}) => {InvocationEmitter.Calli(function.Call, native, "function", names)};");
        }
    }
}
