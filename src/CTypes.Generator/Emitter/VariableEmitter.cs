using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the accessors of a C variable.</summary>
internal static class VariableEmitter
{
    private const string Address = "variable";

    public static void Emit(VariableModel variable, SourceWriter writer)
    {
        if (variable.BrokenRule is null && !variable.IsThreadLocal) writer.Line($"private static nint {variable.Slot};").Line();
        writer.GeneratedCode(variable.Head).Open(variable.Head.Text);
        if (variable.Getter is { } getter) Accessor(variable, getter, Get(variable), writer);
        if (variable.Setter is { } setter) Accessor(variable, setter, Set(variable), writer);
        writer.Close();
    }

    /// <summary>Prints accessors that throw for a variable of no library.</summary>
    public static string Emit(StrayVariableModel stray)
    {
        SourceWriter writer = ContainerEmitter.Open(stray.Container);
        Emit(stray.Variable, writer);
        return ContainerEmitter.Close(writer, stray.Container);
    }

    private static void Accessor(VariableModel variable, MemberHead accessor, string statement, SourceWriter writer)
    {
        if (variable.BrokenRule is { } rule)
        {
            writer.Line($"{accessor.Text} => {Text.WrongDeclaration(variable.Property, rule)};");
            return;
        }

        writer.Inline(accessor).Open(accessor.Text);
        if (variable.IsThreadLocal)
        {
            writer.Line($"nint {Address} = Module.GetSymbol({Text.Literal(variable.Symbol)});    // each thread has its own");
        }
        else
        {
            writer.Line($"nint {Address} = {variable.Slot};");
            writer.Line($"if ({Address} == 0) {Address} = global::CTypes.VariableBinding.Bind(ref {variable.Slot}, Module, {Text.Literal(variable.Symbol)}, isWritten: {(variable.IsWritten ? "true" : "false")}, {Text.Literal(variable.Property)});");
        }

        writer.Line($"unsafe {{ {statement} }}");
        writer.Close();
    }

    private static string Get(VariableModel variable) => variable.Form switch
    {
        VariableForm.Reference => $"return ref *({variable.Type}*){Address};",
        VariableForm.Span => $"return new {variable.Type}((void*){Address}, {variable.Count});",
        _ when variable.Read is { } read => $"return {ValueEmitter.ToManaged(read, Loaded(variable.Form, read), new Place("the value", variable.Property))};",
        _ => "",
    };

    private static string Loaded(VariableForm form, ValueModel read) =>
        form == VariableForm.LongDouble ? $"global::CTypes.c_longdouble.Read(new({Address}))" : $"(*({read.NativeType}*){Address})";

    private static string Set(VariableModel variable)
    {
        if (variable.Write is not { } write) return "";
        string value = ValueEmitter.ToNative(write, "value", new Place("value", variable.Property));
        return variable.Form == VariableForm.LongDouble ? $"global::CTypes.c_longdouble.Write(new({Address}), {value});" : $"*({write.NativeType}*){Address} = {value};";
    }
}
