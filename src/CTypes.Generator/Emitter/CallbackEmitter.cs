using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a callback class: the handler's delegate, the handle's constructor and the thunks that C calls.</summary>
internal static class CallbackEmitter
{
    /// <summary>A class that only names what C calls is as good as one that makes objects.</summary>
    public const string NeverMade = "[global::System.Diagnostics.CodeAnalysis.SuppressMessage(\"Performance\", \"CA1812\", Justification = \"Signatures name it, and handlers are passed without an object of it.\")]";

    private const int Slots = 16;
    private const string Slot = "slot";
    private const string HandlerLocal = "handler";

    public static string Emit(CallbackModel callback)
    {
        if (callback.Thunk is not { } model || callback.BrokenRule is not null) return BrokenCallbackEmitter.Emit(callback);
        const string handler = "Handler";
        SourceWriter writer = ContainerEmitter.Open(callback.Container, [NeverMade], baseType: $"global::CTypes.CallbackHandle<global::{callback.Container.FullName}.{handler}>");
        if (callback.HandlerDeclaration is { } declaration) Handler(declaration, callback, writer);
        bool hasUserData = model.UserData >= 0;
        string table = $"{callback.Names.ThunkClass}.{callback.Names.Table}";
        ThunkEmitter thunk = new(model, Slot, HandlerLocal, callback.Names.Table, "invoke");

        writer.Documented("Makes a handler callable from C until the object is disposed.");
        string made = callback.Dispatch is { } dispatch ? $"{dispatch.Method}(handler)" : "handler";
        writer.Open($"public {callback.Name}({handler} handler) : base({table}, {made})").Close().Line();
        writer.Line("/// <summary>Makes a handler callable from C until the lease ends; null is NULL.</summary>");
        writer.Line(Text.NotForEditors);
        writer.Line(Text.GeneratedCode);
        writer.Line($"public static global::CTypes.CallbackLease<{handler}> Lend({handler}? handler, global::CTypes.CallbackLifetime lifetime = global::CTypes.CallbackLifetime.Call, global::CTypes.CallbackGroup? group = null) => {table}.Lend({(callback.Dispatch is null ? made : $"handler is null ? null : {made}")}, lifetime, group);").Line();
        CallbackOptionsEmitter.Emit(callback, model, writer);

        if (callback.Invoke is { } call)
        {
            writer.Line($"/// <summary>Calls the C function that a pointer points to.</summary>");
            writer.Line("/// <exception cref=\"global::CTypes.NullPointerException\">The pointer is NULL.</exception>");
            FunctionEmitter.Emit(call, writer);
            writer.Line();
        }

        writer.Line(Text.GeneratedCode);
        writer.Open($"private static unsafe class {callback.Names.ThunkClass}");
        writer.Line("// Here it is ready before the initializers of the other half, which may make an object.");
        writer.Line($"public static readonly global::CTypes.CallbackTable<{handler}> {callback.Names.Table} = new({(hasUserData ? "Pointer" : "Make")}{(model.UseErrno ? ", usesErrno: true" : "")});").Line();
        if (hasUserData) writer.Line($"public static nint Pointer => (nint)({thunk.FunctionPointer})&Invoke;").Line();
        else Slotted(thunk, writer);
        Invoke(callback.Names.Table, model, thunk, writer);
        writer.Close();
        return ContainerEmitter.Close(writer, callback.Container);
    }

    public static void Handler(DelegateModel declaration, CallbackModel callback, SourceWriter writer)
    {
        writer.Documented($"What C calls through {callback.Name.TrimStart('@')}.");
        writer.Line($"public delegate {declaration.ReturnType} Handler({string.Join(", ", declaration.Parameters)});").Line();
    }

    private static void Slotted(ThunkEmitter thunk, SourceWriter writer)
    {
        string result = thunk.ResultType;
        string parameters = thunk.Parameters;
        string names = Prefixed(thunk.Arguments);
        writer.Line("// One C function for each slot; a delegate's for the slots beyond.");
        writer.Open("public static nint Make(int slot) => slot switch");
        for (int slot = 0; slot < Slots; slot++) writer.Line($"{slot} => (nint)({thunk.FunctionPointer})&Slot{slot},");
        writer.Line("_ => global::System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(Overflow.Add(slot)),");
        writer.Close(";").Line();

        for (int slot = 0; slot < Slots; slot++)
        {
            writer.Line(thunk.Unmanaged);
            writer.Line($"private static {result} Slot{slot}({parameters}) => Invoke({slot}{names});").Line();
        }

        writer.Line(thunk.UnmanagedPointer);
        writer.Line($"private delegate {result} Native({parameters});").Line();
        writer.Open("private sealed class Overflow(int slot)");
        writer.Line("private static readonly global::System.Collections.Generic.List<Native> s_rooted = [];").Line();
        writer.Line("// Asked once for each slot, under the table's lock; the slot is used again, its function pointer never freed.");
        writer.Open("public static Native Add(int slot)");
        writer.Line("Native native = new Overflow(slot).Call;").Line("s_rooted.Add(native);").Line("return native;");
        writer.Close().Line();
        writer.Line($"private {result} Call({parameters}) => Invoke(slot{names});");
        writer.Close().Line();
    }

    private static void Invoke(string table, ThunkModel model, ThunkEmitter thunk, SourceWriter writer)
    {
        bool hasUserData = model.UserData >= 0;
        string result = thunk.ResultType;
        if (hasUserData)
        {
            writer.Line(thunk.Unmanaged);
            writer.Open($"private static {result} Invoke({thunk.Parameters})");
        }
        else
        {
            writer.Line(Text.NoInlining);
            writer.Open($"private static {result} Invoke(int {Slot}{Prefixed(thunk.Parameters)})");
        }

        thunk.Try(writer);
        string key = hasUserData ? thunk.UserData : Slot;
        writer.Line($"Handler? {HandlerLocal} = {table}.Find({key});");
        writer.Open($"if ({HandlerLocal} is not null)");
        thunk.Call(HandlerLocal, writer);
        if (model.Result is null) writer.Line("return;");
        writer.Close().Line();
        thunk.Late(table, key, writer);
        writer.Close();
        thunk.Catch(writer);
        writer.Close();
    }

    private static string Prefixed(string list) => list.Length == 0 ? "" : ", " + list;
}
