using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a handle class.</summary>
internal static class HandleEmitter
{
    public static string Emit(HandleModel handle)
    {
        SourceWriter writer = ContainerEmitter.Open(handle.Container, baseType: "global::System.Runtime.InteropServices.SafeHandle");
        if (handle.BrokenRule is { } rule) return Broken(handle, rule, writer);
        string bind = $"if ({handle.FreeSlot} == 0) global::CTypes.NativeModule.Bind(ref {handle.FreeSlot}, {handle.Library}.Module, {Text.Literal(handle.FreeSymbol)});";
        return ContainerEmitter.Close(
            writer.Line($"private static nint {handle.FreeSlot};").Line()
                .Line("/// <summary>A handle that holds nothing yet.</summary>")
                .Line(Text.GeneratedCode)
                .Open($"public {handle.Name}() : base(invalidHandleValue: 0, ownsHandle: true)")
                .Line("// Looked up now, because a finalizer could not report that it is missing.")
                .Line(bind)
                .Close().Line()
                .Line($"/// <summary>A handle that C handed out.</summary>")
                .Line("/// <param name=\"handle\">The native handle.</param>")
                .Line($"/// <param name=\"ownsHandle\">Whether to free it with {Text.Xml(handle.FreeSymbol)}.</param>")
                .Line(Text.GeneratedCode)
                .Line($"public {handle.Name}(nint handle, bool ownsHandle) : base(invalidHandleValue: 0, ownsHandle)")
                .Open()
                .Line(bind)
                .Line("SetHandle(handle);")
                .Close().Line()
                .Line("/// <inheritdoc/>")
                .Line(Text.GeneratedCode)
                .Line("public override bool IsInvalid => handle == 0;").Line()
                .Line("/// <inheritdoc/>")
                .Line(Text.GeneratedCode)
                .Open("protected override bool ReleaseHandle()")
                .Line($"unsafe {{ ((delegate* unmanaged[Cdecl]<nint, void>){handle.FreeSlot})(handle); }}")
                .Line("return true;")
                .Close(),
            handle.Container);
    }

    // Enough for the code that uses the class, so that the rule is what the user reads.
    private static string Broken(HandleModel handle, string rule, SourceWriter writer)
    {
        string wrong = $"throw global::CTypes.Argument.WrongDeclaration({Text.Literal(handle.Name)}, {Text.Literal(rule)})";
        return ContainerEmitter.Close(
            writer.Line(Text.WhyBroken)
                .Line(Text.GeneratedCode)
                .Line($"public {handle.Name}() : base(invalidHandleValue: 0, ownsHandle: false) => {wrong};").Line()
                .Line(Text.WhyBroken)
                .Line(Text.GeneratedCode)
                .Line($"public {handle.Name}(nint handle, bool ownsHandle) : base(invalidHandleValue: 0, ownsHandle: false) => {wrong};").Line()
                .Line("/// <inheritdoc/>")
                .Line(Text.GeneratedCode)
                .Line("public override bool IsInvalid => true;").Line()
                .Line("/// <inheritdoc/>")
                .Line(Text.GeneratedCode)
                .Line("protected override bool ReleaseHandle() => false;"),
            handle.Container);
    }
}
