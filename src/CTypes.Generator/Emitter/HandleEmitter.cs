using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a handle class.</summary>
internal static class HandleEmitter
{
    public static string Emit(HandleModel handle)
    {
        SourceWriter writer = ContainerEmitter.Open(handle.Container, SymbolEmitter.AboveImports(handle.FreeMethod is null && handle.Free.IsImport), baseType: "global::CTypes.NativeHandle");
        if (handle.BrokenRule is { } rule) return Broken(handle, rule, writer);
        string invalid = $"invalidHandleValue: {handle.Stored.Invalid}";
        if (handle.FreeMethod is null) Declare(handle, writer);
        writer.Documented("A handle that holds nothing yet.")
            .Open($"public {handle.Name}() : base({invalid}, ownsHandle: true)");
        if (IsLookedUp(handle)) writer.Line("// Looked up now, because a finalizer could not report that it is missing.");
        Bind(handle, writer);
        writer.Close().Line()
            .Line($"/// <summary>A handle that C handed out.</summary>")
            .Line("/// <param name=\"handle\">The native handle.</param>")
            .Line($"/// <param name=\"ownsHandle\">Whether to free it with {Text.Xml(handle.FreeMethod?.Name ?? handle.Free.Symbol)}.</param>")
            .Line(Text.GeneratedCode)
            .Line($"public {handle.Name}(nint handle, bool ownsHandle) : base({invalid}, ownsHandle)")
            .Open();
        Bind(handle, writer);
        writer.Line("SetHandle(handle);")
            .Close().Line()
            .Inherited()
            .Line($"public override bool IsInvalid => {HandleText.IsNone(handle.Stored, "base.handle")};").Line();
        if (handle.FreeMethod is { } method) FreeByMethod(handle.Name, method, handle.Stored, writer);
        else Free(handle, writer);
        return ContainerEmitter.Close(writer, handle.Container);
    }

    private static void Declare(HandleModel handle, SourceWriter writer)
    {
        if (handle.Free.IsImport)
        {
            writer.Line(SymbolEmitter.Import(handle.Free.LibraryName, handle.Free.Symbol, handle.Free.Convention));
            writer.Line($"private static extern {(handle.Free.TakesAddress ? "unsafe " : "")}{Result(handle)} {handle.Free.Slot}({Parameter(handle)} handle);").Line();
        }
        else
        {
            writer.Line($"private static nint {handle.Free.Slot};").Line();
        }
    }

    private static bool IsLookedUp(HandleModel handle) => handle is { FreeMethod: null, Free.IsImport: false };

    private static void Bind(HandleModel handle, SourceWriter writer)
    {
        if (IsLookedUp(handle)) writer.Line($"if ({handle.Free.Slot} == 0) {SymbolEmitter.Binding(handle.Free.Slot, handle.Free.Library + ".Module", Text.Literal(handle.Free.Symbol))};");
    }

    private static string Result(HandleModel handle) => handle.Free.Check is null ? "void" : "int";

    private static string Parameter(HandleModel handle) => handle.Free.TakesAddress ? handle.Stored.NativeType + "*" : handle.Stored.NativeType;

    private static string Call(HandleModel handle)
    {
        string argument = handle.Free.TakesAddress ? "&handle" : Value(handle);
        string function = handle.Free.IsImport ? handle.Free.Slot : $"((delegate* unmanaged[{handle.Free.Convention}]<{Parameter(handle)}, {Result(handle)}>){handle.Free.Slot})";
        return $"{function}({argument});";
    }

    private static void FreeByMethod(string handle, FreeMethodModel method, StoredHandle stored, SourceWriter writer) => writer.Inherited()
        .Open("protected override void FreeNative(bool reportsErrors)")
        .Open("try")
        .Line($"{method.Name}({ValueEmitter.ToManaged(method.Handle, HandleText.ToNative(stored.NativeType, "base.handle"), new Place("handle", $"{handle.TrimStart('@')}.{method.Name.TrimStart('@')}"))});")
        .Close()
        .Open("catch (global::System.Exception) when (!reportsErrors)")
        .Line("// Dispose hands on what the method throws, a finalizer could tell nobody.")
        .Close()
        .Close();

    private static string Value(HandleModel handle) => HandleText.ToNative(handle.Stored.NativeType, "base.handle");

    private static void Free(HandleModel handle, SourceWriter writer)
    {
        writer.Inherited()
            .Open("protected override void FreeNative(bool reportsErrors)");
        if (handle.Free.IsImport) writer.Open("try");
        if (handle.Free is { Check: null, UseErrno: false, UseLastError: false, TakesAddress: false }) writer.Line(handle.Free.IsImport ? Call(handle) : $"unsafe {{ {Call(handle)} }}");
        else FreeInSteps(handle, writer);
        if (handle.Free.IsImport)
        {
            writer.Close()
                .Open("catch (global::System.TypeLoadException) when (!reportsErrors)")
                .Line("// The function is missing: Dispose says so, a finalizer could tell nobody.")
                .Close();
        }

        writer.Close();
    }

    private static void FreeInSteps(HandleModel handle, SourceWriter writer)
    {
        writer.Open("unsafe");
        if (handle.Free.TakesAddress) writer.Line($"{handle.Stored.NativeType} handle = {Value(handle)};");
        if (handle.Free.UseErrno) writer.Line("int* errno = global::CTypes.Errno.SwapIn();");
        if (handle.Free.UseLastError) writer.Line("global::CTypes.LastError.SwapIn();");
        writer.Line(handle.Free.Check is null ? Call(handle) : $"int result = {Call(handle)}");
        if (handle.Free.UseErrno) writer.Line("global::CTypes.Errno.SwapOut(*errno);");
        if (handle.Free.UseLastError) writer.Line("global::CTypes.LastError.SwapOut();");
        if (handle.Free.Check is { } check) writer.Line($"if (reportsErrors) {check.Method}({CheckArguments(handle, check)});");
        writer.Close();
    }

    private static string CheckArguments(HandleModel handle, FreeCheckModel check)
    {
        string method = $"{handle.Name.TrimStart('@')}.Dispose";
        string result = ValueEmitter.ToManaged(check.Result, "result", new Place("result", method));
        return check.TakesFunction ? $"{result}, {ErrorCheckEmitter.Description(handle.Free.LibraryName, handle.Free.Symbol, method)}" : result;
    }

    // Enough for the code that uses the class, so that the rule is what the user reads.
    private static string Broken(HandleModel handle, string rule, SourceWriter writer)
    {
        string wrong = Text.WrongDeclaration(handle.Name, rule);
        if (!handle.Taken.Default) Member($"public {handle.Name}() : base(invalidHandleValue: 0, ownsHandle: false) => {wrong};");
        if (!handle.Taken.OfHandle) Member($"public {handle.Name}(nint handle, bool ownsHandle) : base(invalidHandleValue: 0, ownsHandle: false) => {wrong};");
        if (!handle.Taken.IsInvalid) Member("public override bool IsInvalid => true;");
        if (!handle.Taken.FreeNative) Member("protected override void FreeNative(bool reportsErrors) { }");
        return ContainerEmitter.Close(writer, handle.Container);

        void Member(string text) => writer.Line().Broken().Line(text);
    }
}
