using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a callback class that breaks a rule: enough for the code that uses it, so that the rule is what the user reads.</summary>
internal static class BrokenCallbackEmitter
{
    public static string Emit(CallbackModel callback)
    {
        string handler = $"global::{callback.Container.FullName}.Handler";
        string rule = callback.BrokenRule ?? "", wrong = Text.WrongDeclaration(callback.Name, rule);
        SourceWriter writer = ContainerEmitter.Open(callback.Container, [CallbackEmitter.NeverMade], baseType: callback.Taken.Base ? null : $"global::CTypes.CallbackHandle<{handler}>");
        if (callback.HandlerDeclaration is { } declaration) CallbackEmitter.Handler(declaration, callback, writer);
        if (!callback.Taken.Base && !callback.Taken.Constructor)
        {
            writer.Broken();
            writer.Line($"public {callback.Name}({handler} handler) : base(global::CTypes.Argument.WrongDeclaration<global::CTypes.CallbackTable<{handler}>>({Text.Literal(callback.Name)}, {Text.Literal(rule)}), handler)");
            writer.Line("{").Line("}").Line();
        }

        if (!callback.Taken.Lend)
        {
            writer.Broken();
            writer.Line($"public static global::CTypes.CallbackLease<{handler}> Lend({handler}? handler, global::CTypes.CallbackLifetime lifetime = default, global::CTypes.CallbackGroup? group = null) => {wrong};");
        }

        if (callback.OnError is { } onError)
        {
            writer.Line().Broken();
            writer.Line($"public static unsafe {callback.Thunk?.Result?.NativeType ?? "void"} {onError.Generated}(global::System.Exception exception) => {wrong};");
        }

        if (callback.Invoke is { } call)
        {
            writer.Line().Line(Text.WhyBroken);
            FunctionEmitter.Throw(call.Stub.Signature, call.Stub.Method, call.BrokenRule ?? "", writer);
        }

        return ContainerEmitter.Close(writer, callback.Container);
    }
}
