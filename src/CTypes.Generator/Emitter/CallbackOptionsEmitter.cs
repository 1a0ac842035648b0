using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints what a callback class has only on request: the value after an exception decided by a method, a handler that runs elsewhere.</summary>
internal static class CallbackOptionsEmitter
{
    public static void Emit(CallbackModel callback, ThunkModel thunk, SourceWriter writer)
    {
        if (callback.OnError is { } onError) OnError(onError, thunk, writer);
        if (callback.Dispatch is { } dispatch) Dispatch(dispatch, thunk, writer);
    }

    private static void OnError(OnErrorModel onError, ThunkModel thunk, SourceWriter writer)
    {
        LocalNames names = new([onError.Method.TrimStart('@')]);
        string thrown = names.Take("exception"), further = names.Take("further"), decision = $"{onError.Method}({thrown})";
        bool isPointer = thunk.Result is { } value && NativeType.IsPointer(value.NativeType);
        writer.Line("/// <summary>What C gets after an exception.</summary>");
        writer.Line(Text.NotForEditors);
        writer.Line(Text.GeneratedCode);
        writer.Open($"public static {(isPointer ? "unsafe " : "")}{thunk.Result?.NativeType ?? "void"} {onError.Generated}(global::System.Exception {thrown})");
        writer.Open("try");
        writer.Line(thunk.Result is { } result ? $"return {ValueEmitter.ToNative(result, decision, new Place("the result", thunk.Name))};" : decision + ";");
        writer.Close();
        writer.Open($"catch (global::System.Exception {further})");
        writer.Line($"global::CTypes.Callbacks.Keep({further}, {Text.Literal(thunk.Name)});");
        if (thunk.Result is not null) writer.Line($"return {thunk.OnError};");
        writer.Close().Close().Line();
    }

    private static void Dispatch(DispatchModel dispatch, ThunkModel thunk, SourceWriter writer)
    {
        LocalNames names = new(["handler", "dispatcher"]);
        string arguments = string.Join(", ", thunk.Parameters.Where(p => p is not ThunkUserData).Select(p => names.Take(p.Name)));
        writer.Line("// C does not wait: what it handed over was copied.");
        writer.Open($"private static Handler {dispatch.Method}(Handler handler)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(handler);");
        writer.Line($"global::CTypes.CallbackDispatcher dispatcher = new({Text.Literal(thunk.Name)}, global::CTypes.CallbackDispatch.{dispatch.Target});");
        writer.Line($"return ({arguments}) => dispatcher.Post(() => handler({arguments}));");
        writer.Close().Line();
    }
}
