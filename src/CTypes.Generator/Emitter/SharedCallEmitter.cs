using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the methods that call C for several functions.</summary>
internal static class SharedCallEmitter
{
    public static void Emit(IEnumerable<FunctionModel> functions, SourceWriter writer)
    {
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
