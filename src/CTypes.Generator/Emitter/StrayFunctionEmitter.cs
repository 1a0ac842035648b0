using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints a body that throws for a function of no library: without one, the compiler would complain of its absence and of nothing else.</summary>
internal static class StrayFunctionEmitter
{
    public static string Emit(StrayFunctionModel function)
    {
        SourceWriter writer = ContainerEmitter.Open(function.Container);
        FunctionEmitter.Throw(function.Signature, function.Method, function.BrokenRule, writer);
        return ContainerEmitter.Close(writer, function.Container);
    }
}
