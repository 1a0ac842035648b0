using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a handle class.</summary>
internal static class HandleEmitter
{
    public static string Emit(HandleModel handle)
    {
        SourceWriter writer = ContainerEmitter.Open(handle.Container, baseType: "global::CTypes.NativeHandle");
        if (handle.BrokenRule is { } rule) return Broken(handle, rule, writer);
        string bind = $"if ({handle.FreeSlot} == 0) global::CTypes.NativeModule.Bind(ref {handle.FreeSlot}, {handle.Library}.Module, {Text.Literal(handle.FreeSymbol)});";
        string invalid = $"invalidHandleValue: {handle.Stored.Invalid}";
        writer.Line($"private static nint {handle.FreeSlot};").Line()
            .Line("/// <summary>A handle that holds nothing yet.</summary>")
            .Line(Text.GeneratedCode)
            .Open($"public {handle.Name}() : base({invalid}, ownsHandle: true)")
            .Line("// Looked up now, because a finalizer could not report that it is missing.")
            .Line(bind)
            .Close().Line()
            .Line($"/// <summary>A handle that C handed out.</summary>")
            .Line("/// <param name=\"handle\">The native handle.</param>")
            .Line($"/// <param name=\"ownsHandle\">Whether to free it with {Text.Xml(handle.FreeSymbol)}.</param>")
            .Line(Text.GeneratedCode)
            .Line($"public {handle.Name}(nint handle, bool ownsHandle) : base({invalid}, ownsHandle)")
            .Open()
            .Line(bind)
            .Line("SetHandle(handle);")
            .Close().Line()
            .Line("/// <inheritdoc/>")
            .Line(Text.GeneratedCode)
            .Line($"public override bool IsInvalid => handle == {handle.Stored.Invalid};").Line();
        Free(handle, writer);
        return ContainerEmitter.Close(writer, handle.Container);
    }

    private static void Free(HandleModel handle, SourceWriter writer)
    {
        string result = handle.Check is null ? "void" : "int";
        string call = $"((delegate* unmanaged[Cdecl]<{handle.Stored.NativeType}, {result}>){handle.FreeSlot})({HandleText.ToNative(handle.Stored.NativeType, "handle")});";
        writer.Line("/// <inheritdoc/>")
            .Line(Text.GeneratedCode)
            .Open("protected override void FreeNative(bool reportsErrors)");
        if (handle is { Check: null, UseErrno: false })
        {
            writer.Line($"unsafe {{ {call} }}").Close();
            return;
        }

        writer.Open("unsafe");
        if (handle.UseErrno) writer.Line("int* errno = global::CTypes.Errno.SwapIn();");
        writer.Line(handle.Check is null ? call : $"int result = {call}");
        if (handle.UseErrno) writer.Line("global::CTypes.Errno.SwapOut(*errno);");
        if (handle.Check is { } check) writer.Line($"if (reportsErrors) {check.Method}({CheckArguments(handle, check)});");
        writer.Close().Close();
    }

    private static string CheckArguments(HandleModel handle, FreeCheckModel check)
    {
        string method = $"{handle.Name.TrimStart('@')}.Dispose";
        string result = ValueEmitter.ToManaged(check.Result, "result", "result", method);
        return check.TakesFunction ? $"{result}, new global::CTypes.CFunctionInfo({Text.Literal(check.Library)}, {Text.Literal(handle.FreeSymbol)}, {Text.Literal(method)})" : result;
    }

    // Enough for the code that uses the class, so that the rule is what the user reads.
    private static string Broken(HandleModel handle, string rule, SourceWriter writer)
    {
        string wrong = $"throw global::CTypes.Argument.WrongDeclaration({Text.Literal(handle.Name)}, {Text.Literal(rule)})";
        if (!handle.Taken.Default) Member($"public {handle.Name}() : base(invalidHandleValue: 0, ownsHandle: false) => {wrong};");
        if (!handle.Taken.OfHandle) Member($"public {handle.Name}(nint handle, bool ownsHandle) : base(invalidHandleValue: 0, ownsHandle: false) => {wrong};");
        if (!handle.Taken.IsInvalid) Member("public override bool IsInvalid => true;");
        if (!handle.Taken.FreeNative) Member("protected override void FreeNative(bool reportsErrors) { }");
        return ContainerEmitter.Close(writer, handle.Container);

        void Member(string text) => writer.Line().Line(Text.WhyBroken).Line(Text.GeneratedCode).Line(text);
    }
}
