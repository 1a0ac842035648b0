using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the half of a record that cannot be laid out.</summary>
internal static class BrokenRecordEmitter
{
    public static string Emit(BrokenRecordModel record)
    {
        string error = Text.WrongDeclaration(record.Name, record.Rule) + ";";
        SourceWriter writer = ContainerEmitter.Open(record.Container, record.HasOffsets ? ["[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit)]"] : [], Bases(record));
        if (record.Constructor is { } constructor) Constructor(record, constructor, writer);
        foreach (PropertyHead property in record.Properties)
        {
            writer.GeneratedCode(property.Signature).Open(property.Signature.Text);
            if (property.Getter is { } getter) writer.Line($"{getter.Text} => {error}");
            if (property.Setter is { } setter) writer.Line($"{setter.Text} => {error}");
            writer.Close().Line();
        }

        foreach (MemberHead method in record.Methods) writer.GeneratedCode(method).Line($"{method.Text} => {error}").Line();
        if (record.Class is { IsObject: true, Class: var form }) Class(record, form, error, writer);
        if (record.LayoutIsShown) writer.Broken().Line($"public static {(record.Class is { Class.Derives: true } ? "new " : "")}global::CTypes.CRecordInfo Layout => {error}").Line();
        writer.Line($"static global::CTypes.CRecordInfo global::CTypes.ICRecord.Layout => {error}").Line();
        writer.Line($"static void global::CTypes.ICRecord.VerifyLayout() => {error}");
        return ContainerEmitter.Close(writer, record.Container);
    }

    private static string Bases(BrokenRecordModel record) => record switch
    {
        { Class: { IsObject: true, Class: var form } } => ClassRecordEmitter.Bases(form.Derives, "global::" + record.Container.FullName),
        _ => "global::CTypes.ICRecord",
    };

    // What code that uses the class names, so that the rule is what the user reads.
    private static void Class(BrokenRecordModel record, RecordClassModel form, string error, SourceWriter writer)
    {
        if (form.NeedsDefaultConstructor) writer.Broken().Line($"public {record.Name}() => {error}").Line();
        writer.Broken().Line($"{(form.IsSealed ? "private" : "protected")} {record.Name}(global::CTypes.CMemory memory) : base(memory) => {error}").Line();
        ClassFactoryEmitter.Emit("global::" + record.Container.FullName, form.Derives, writer, error);
        writer.Inherited().Line($"protected override (string Name, object? Value)[] DescribeFields() => {error}").Line();
        writer.Inherited().Line($"protected override global::CTypes.CRecordInfo LayoutOfThis => {error}").Line();
    }

    private static void Constructor(BrokenRecordModel record, ConstructorModel constructor, SourceWriter writer)
    {
        string unsafeMark = constructor.IsUnsafe ? "unsafe " : "";
        writer.Broken();
        writer.Open($"{constructor.Accessibility} {unsafeMark}{record.Name}({string.Join(", ", constructor.Parameters.Select(p => $"{p.Type} {p.Name} = default!"))})");
        foreach (ConstructorParameter parameter in constructor.Parameters) writer.Line($"this.{parameter.Member} = {parameter.Name};");
        writer.Close().Line();
    }
}
