using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the half of a record: the layout first, then what holds the members, then the members.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record)
    {
        SourceWriter writer = ContainerEmitter.Open(record.Container, Head(record), Bases(record));
        Storage(record, writer);
        PropertyEmitter properties = new(new StructStorage());
        foreach (PropertyModel property in record.Properties) properties.Emit(property, writer);
        if (record.Constructor is { } constructor) ConstructorEmitter.Emit(record.Table, constructor, startsAtDefault: record.Table.IsUnion || record.Storage.Fields.Count > 0, writer);
        if (record.Flexible is { } flexible) Flexible(record, flexible, writer);
        if (record.Compared.Count > 0) EqualityEmitter.Emit(record, writer);
        LayoutEmitter.Property(record.Table, writer);
        LayoutEmitter.Verification(record, writer);
        return ContainerEmitter.Close(writer, record.Container);
    }

    private static string Bases(RecordModel record) =>
        (record.Table.MayBeEmpty ? "global::CTypes.ICEmptyRecord" : "global::CTypes.ICRecord") + (record.HasOperators ? ", " + EqualityEmitter.Interface(record.Table.Name) : "");

    private static IEnumerable<string> Head(RecordModel record)
    {
        foreach (string line in LayoutEmitter.Remarks(record.Table)) yield return line;
        string kind = record.Storage.Kind is StorageKind.Explicit or StorageKind.ExplicitFields ? "Explicit" : "Sequential";
        string size = record.Storage.SizeBytes > 0 ? $", Size = {record.Storage.SizeBytes}" : "";
        yield return $"[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.{kind}{size}, Pack = {record.Storage.PackBytes})]";
    }

    private static void Storage(RecordModel record, SourceWriter writer)
    {
        bool isExplicit = record.Storage.Kind == StorageKind.Explicit;
        if (record.Storage.AlignField is { } type) writer.Line($"{Offset(0)}private {type} _alignment;");
        foreach (StorageField field in record.Storage.Fields)
        {
            string place = isExplicit ? Offset(field.ByteOffset) : "";
            writer.Line($"{place}private {field.ArrayName ?? field.Type} {field.Name};");
        }

        if (record.Storage.Fields.Count > 0) writer.Line();
        foreach (StorageField field in record.Storage.Fields)
        {
            if (field.ArrayName is { } array) InlineArray(array, field.Type, field.Count, writer);
        }

        if (record.Properties.Any(p => p.Access is BitAccess)) ByteAt(record, writer);
    }

    /// <summary>An array that lies in the record.</summary>
    public static void InlineArray(string name, string elementType, long count, SourceWriter writer)
    {
        writer.Line($"[global::System.Runtime.CompilerServices.InlineArray({count})]");
        writer.Open($"private struct {name}").Line($"private {elementType} _element;").Line();
        Equality(name, elementType, writer);
        writer.Close().Line();
    }

    /// <summary>What compares arrays: without it .NET throws where it compares the struct around one.</summary>
    public static void Equality(string name, string elementType, SourceWriter writer)
    {
        string types = $"<{name}, {elementType}>";
        writer.Line($"public override readonly bool Equals(object? other) => other is {name} array && global::CTypes.ElementArray.AreEqual{types}(in this, in array);").Line();
        writer.Line($"public override readonly int GetHashCode() => global::CTypes.ElementArray.HashOf{types}(in this);");
    }

    private static void ByteAt(RecordModel record, SourceWriter writer)
    {
        writer.Line(Text.UnscopedRef);
        writer.Line($"private readonly ref byte ByteAt(int byteOffset) => ref global::System.Runtime.CompilerServices.Unsafe.Add(ref global::System.Runtime.CompilerServices.Unsafe.As<{record.Table.Name}, byte>(ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in this)), byteOffset);").Line();
    }

    private static void Flexible(RecordModel record, FlexibleModel flexible, SourceWriter writer)
    {
        writer.Documented("The number of bytes that a record with a number of elements in its flexible array takes.");
        writer.Line($"public static int SizeOf(int count) => global::CTypes.ElementArray.SizeOf(count, {record.Table.Layouts[0].SizeBytes}, {flexible.ByteOffset}, {flexible.ElementBytes});").Line();
        writer.GeneratedCode(flexible.Signature).Open(flexible.Signature.Text);
        writer.Line($"global::System.ArgumentOutOfRangeException.ThrowIfNegative({flexible.CountParameter});");
        writer.Line($"if ({flexible.PointerParameter}.IsNull) throw new global::CTypes.NullPointerException({Text.Literal($"A NULL POINTER<{record.Table.Name}> was followed.")});");
        writer.Line($"unsafe {{ return new((byte*){flexible.PointerParameter}.Address + {flexible.ByteOffset}, {flexible.CountParameter}); }}");
        writer.Close().Line();
    }

    private static string Offset(long byteOffset) => $"[global::System.Runtime.InteropServices.FieldOffset({byteOffset})] ";
}
