using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the half of a record of the class form: members at offsets, ways to get one, its layout.</summary>
internal static class ClassRecordEmitter
{
    public static string Emit(ClassRecordModel record)
    {
        string self = "global::" + record.Container.FullName;
        ClassStorage storage = new(record.Places);
        SourceWriter writer = ContainerEmitter.Open(record.Container, LayoutEmitter.Remarks(record.Table), Bases(record.Class.Derives, self));
        ClassPropertyEmitter properties = new(record.Table.Name, storage);
        foreach (PropertyModel property in record.Properties) properties.Emit(property, writer);
        Constructors(record, writer);
        ClassFactoryEmitter.Emit(self, record.Class.Derives, writer);
        foreach (RestAccess flexible in record.Properties.Select(p => p.Access).OfType<RestAccess>()) Flexible(flexible, self, storage, writer);
        Described(record, storage, writer);
        LayoutEmitter.Property(record.Table, writer, hidesInherited: record.Class.Derives);
        Verification(record, writer);
        if (record.Table.Layouts.Count > 1 && record.Places.WindowsGroup is null) Running(record, writer);
        return ContainerEmitter.Close(writer, record.Container);
    }

    /// <summary>What the class derives from; a record that derives from another has it from there.</summary>
    public static string Bases(bool hasBase, string self) => (hasBase ? "" : "global::CTypes.CRecord, ") + $"global::CTypes.ICRecord<{self}>";

    private static void Constructors(ClassRecordModel record, SourceWriter writer)
    {
        if (record.Constructor is { } constructor) ConstructorEmitter.Emit(record.Table, constructor, startsAtDefault: false, writer);
        if (record.Class.NeedsDefaultConstructor)
        {
            writer.Documented("A record of zeros.");
            writer.Open($"public {record.Table.Name}()").Close().Line();
        }

        if (!record.Class.IsSealed) writer.Line("/// <summary>For generated code: a record in given memory.</summary>");
        writer.Line(Text.NotForEditors).Line(Text.GeneratedCode);
        writer.Open($"{(record.Class.IsSealed ? "private" : "protected")} {record.Table.Name}(global::CTypes.CMemory memory) : base(memory)").Close().Line();
    }

    private static void Flexible(RestAccess flexible, string self, ClassStorage storage, SourceWriter writer)
    {
        writer.Documented("The number of bytes that a record with a number of elements in its flexible array takes.");
        writer.Line($"public static int SizeOf(int count) => global::CTypes.ElementArray.SizeOf(count, (s_layout ??= DescribeLayout()).Size, {storage.Offset(flexible.Storage)}, {flexible.ElementBytes});").Line();
        writer.Documented("The record at an address with a number of elements in its flexible array, which C says; both have to stay good as long as the record is used.");
        writer.Line($"public static {self} FromAddress(nint address, int count) => new(global::CTypes.CMemory.At(address, s_layout ??= DescribeLayout(), SizeOf(count)));").Line();
        writer.Documented("The record that a pointer points to, with a number of elements in its flexible array, which C says.");
        writer.Line($"public static {self} At(global::CTypes.POINTER<{self}> pointer, int count) => FromAddress(pointer.Address, count);").Line();
    }

    private static void Described(ClassRecordModel record, ClassStorage storage, SourceWriter writer)
    {
        writer.Line("/// <inheritdoc/>").Line(Text.NotForEditors).Line(Text.GeneratedCode);
        writer.Line("protected override (string Name, object? Value)[] DescribeFields() =>").Line("[");
        if (record.Class.Derives) writer.Line("    .. base.DescribeFields(),");
        foreach (ShownMember member in record.Shown) writer.Line($"    ({Text.Literal(member.Name.TrimStart('@'))}, {Shown(member, storage)}),");
        writer.Line("];").Line();
        writer.Line("/// <inheritdoc/>").Line(Text.NotForEditors).Line(Text.GeneratedCode);
        writer.Line("protected override global::CTypes.CRecordInfo LayoutOfThis => s_layout ??= DescribeLayout();").Line();
    }

    private static string Shown(ShownMember member, ClassStorage storage) => member.As switch
    {
        ShownAs.Elements => $"this.{member.Name}.ToArray()",
        ShownAs.Pointer => $"{ClassStorage.RecordField}.Shown(this, {storage.Offset(member.Storage)})",
        _ => $"this.{member.Name}",
    };

    private static void Verification(ClassRecordModel record, SourceWriter writer)
    {
        writer.Open("static void global::CTypes.ICRecord.VerifyLayout()");
        if (record.Table.Elsewhere.Count > 0) writer.Line("s_layout ??= DescribeLayout();");
        foreach (string nested in record.NestedRecords) writer.Line($"global::CTypes.LayoutVerification.Verify<{nested}>();");
        writer.Close();
    }

    // A class of its own, so that its field has its value whenever it is first read, and is a constant to hot code.
    private static void Running(ClassRecordModel record, SourceWriter writer)
    {
        writer.Line().Open($"private static class {record.Places.RunningClass}");
        writer.Open("public static readonly int Target = global::CTypes.CTarget.Current switch");
        for (int i = 1; i < record.Table.Layouts.Count; i++) writer.Line($"{LayoutEmitter.Targets(record.Table.Layouts[i])} => {i},");
        writer.Line("_ => 0,").Close(";");
        writer.Close();
    }
}
