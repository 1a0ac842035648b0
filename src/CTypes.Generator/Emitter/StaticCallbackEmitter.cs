using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the function pointer to a static method.</summary>
internal static class StaticCallbackEmitter
{
    public static string Emit(StaticCallbackModel callback)
    {
        SourceWriter writer = ContainerEmitter.Open(callback.Container);
        writer.Documented($"A C function pointer to {callback.Method}; it lives as long as the process.");
        string hides = callback.HidesPointer ? "new " : "";
        if (callback.Thunk is not { } model || callback.BrokenRule is not null)
        {
            writer.Line($"{callback.Accessibility} static {hides}global::CTypes.CFunctionPointer<{callback.Callback}> {callback.Pointer} => {Text.WrongDeclaration(callback.Method, callback.BrokenRule ?? "")};");
            return ContainerEmitter.Close(writer, callback.Container);
        }

        ThunkEmitter thunk = new(model, callback.Method.TrimStart('@'));
        writer.Open($"{callback.Accessibility} static {hides}unsafe global::CTypes.CFunctionPointer<{callback.Callback}> {callback.Pointer}").Open("get");
        if (model.UseErrno) writer.Line("global::CTypes.Errno.Prepare();");
        writer.Line($"if ({callback.PointerField} == 0) {callback.PointerField} = global::CTypes.Callbacks.KeepForGood((nint)({thunk.FunctionPointer})&{callback.ThunkName}, typeof(global::{callback.Container.FullName}));");
        writer.Line($"return new({callback.PointerField});");
        writer.Close().Close().Line();
        writer.Line($"private static nint {callback.PointerField};").Line();
        writer.Line(Text.Unmanaged(model.Convention));
        writer.Open($"private static unsafe {thunk.ResultType} {callback.ThunkName}({thunk.Parameters})");
        thunk.Try(writer);
        thunk.Call(callback.Method, writer);
        writer.Close();
        thunk.Catch(writer);
        writer.Close();
        return ContainerEmitter.Close(writer, callback.Container);
    }
}
