using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the accessors of a C variable.</summary>
internal static class VariableEmitter
{
    private const string Address = "variable";

    public static void Emit(VariableModel variable, SourceWriter writer)
    {
        if (variable is { BrokenRule: null, Slot: { } slot }) writer.Line($"private {(variable.IsOfObject ? "" : "static ")}nint {slot};").Line();
        writer.GeneratedCode(variable.Head.Signature).Open(variable.Head.Signature.Text);
        if (variable.Head.Getter is { } getter) Accessor(variable, getter, Get(variable), writer);
        if (variable.Head.Setter is { } setter) Accessor(variable, setter, Set(variable), writer);
        writer.Close();
    }

    /// <summary>Prints accessors that throw for a variable of no library.</summary>
    public static string Emit(StrayVariableModel stray)
    {
        SourceWriter writer = ContainerEmitter.Open(stray.Container);
        Emit(stray.Variable, writer);
        return ContainerEmitter.Close(writer, stray.Container);
    }

    private static void Accessor(VariableModel variable, MemberHead accessor, string[] statements, SourceWriter writer)
    {
        if (variable.BrokenRule is { } rule)
        {
            writer.Line($"{accessor.Text} => {Text.WrongDeclaration(variable.Property, rule)};");
            return;
        }

        writer.Inline(accessor).Open(accessor.Text);
        if (variable.Slot is not { } slot)
        {
            writer.Line($"nint {Address} = Module.GetSymbol({Text.Literal(variable.Symbol)});    // each thread has its own");
        }
        else
        {
            writer.Line($"nint {Address} = {slot};");
            writer.Line($"if ({Address} == 0) {Address} = global::CTypes.VariableBinding.Bind(ref {slot}, Module, {Text.Literal(variable.Symbol)}, {Bytes(variable.Access)}, isWritten: {(variable.IsWritten ? "true" : "false")}, {Text.Literal(variable.Property)});");
        }

        if (statements.Length == 1)
        {
            writer.Line($"unsafe {{ {statements[0]} }}").Close();
            return;
        }

        writer.Open("unsafe");
        foreach (string statement in statements) writer.Line(statement);
        writer.Close().Close();
    }

    // A long double has the running platform's size, which is not that of its C# type.
    private static string Bytes(VariableAccess access) => access switch
    {
        VariableReference reference => SizeOf(reference.Type),
        VariableSpan span => $"{span.Count}L * {SizeOf(span.ElementType)}",
        VariableValue { IsLongDouble: false, Read: { } read } => SizeOf(read.NativeType),
        VariableValue { IsLongDouble: false, Write: { } write } => SizeOf(write.NativeType),
        _ => "0",
    };

    private static string SizeOf(string type) => type.EndsWith("*", StringComparison.Ordinal) || type.StartsWith("delegate*", StringComparison.Ordinal) ? "nint.Size" : $"global::System.Runtime.CompilerServices.Unsafe.SizeOf<{type}>()";

    private static string[] Get(VariableModel variable) => variable.Access switch
    {
        VariableReference reference => [$"return ref *({reference.Type}*){Address};"],
        VariableSpan span => [$"return new {span.SpanType}((void*){Address}, {span.Count});"],
        VariableValue { Read: { } read, IsLongDouble: var isLongDouble } => Returned(variable, ValueEmitter.ToManaged(read, Loaded(read, isLongDouble), new Place("the value", variable.Property))),
        _ => [],
    };

    private static string[] Returned(VariableModel variable, string value) =>
        variable.IsOfObject ? [$"var value = {value};", CallEmitter.KeepAlive, "return value;"] : [$"return {value};"];

    private static string Loaded(ValueModel read, bool isLongDouble) =>
        isLongDouble ? $"global::CTypes.c_longdouble.Read(new({Address}))" : $"(*({read.NativeType}*){Address})";

    private static string[] Set(VariableModel variable)
    {
        if (variable.Access is not VariableValue { Write: { } write, IsLongDouble: var isLongDouble }) return [];
        string value = ValueEmitter.ToNative(write, "value", new Place("value", variable.Property));
        string written = isLongDouble ? $"global::CTypes.c_longdouble.Write(new({Address}), {value});" : $"*({write.NativeType}*){Address} = {value};";
        return variable.IsOfObject ? [written, CallEmitter.KeepAlive] : [written];
    }
}
