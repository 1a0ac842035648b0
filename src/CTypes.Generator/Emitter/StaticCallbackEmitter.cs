using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the function pointer to a static method.</summary>
internal static class StaticCallbackEmitter
{
    public static string Emit(StaticCallbackModel callback)
    {
        ThunkModel thunk = callback.Thunk;
        SourceWriter writer = ContainerEmitter.Open(callback.Container);
        writer.Line($"/// <summary>A C function pointer to {callback.Method}; it lives as long as the process.</summary>");
        writer.Line(Text.GeneratedCode);
        writer.Line($"{callback.Accessibility} static unsafe global::CTypes.CFunctionPointer<{callback.Callback}> {callback.Method}Pointer => new((nint)({ThunkEmitter.FunctionPointer(thunk)})&{callback.Method}Thunk);").Line();
        writer.Line(Text.UnmanagedCdecl);
        writer.Open($"private static unsafe {ThunkEmitter.ResultType(thunk)} {callback.Method}Thunk({ThunkEmitter.Parameters(thunk)})");
        writer.Open("try").Line(ThunkEmitter.Call(thunk, callback.Method)).Close();
        ThunkEmitter.Catch(thunk, writer);
        writer.Close();
        return ContainerEmitter.Close(writer, callback.Container);
    }
}
