using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a record of plain fields: its layout as a comment and as StructLayout, and its constructor.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record)
    {
        if (record.BrokenRule is not null) return Broken(record);
        string kind = record.IsUnion ? "Explicit" : "Sequential";
        List<string> before = [.. record.Table.Select(line => "//  " + line)];
        before.Add("/// <remarks><code>");
        before.AddRange(record.Table.Select(line => "/// " + Text.Xml(line)));
        before.Add("/// </code></remarks>");
        before.Add($"[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.{kind}, Pack = {record.PackBytes})]");
        SourceWriter writer = ContainerEmitter.Open(record.Container, before);
        if (record.Constructor.Count > 0) Constructor(record, writer);
        return ContainerEmitter.Close(writer, record.Container);
    }

    private static string Broken(RecordModel record)
    {
        SourceWriter writer = ContainerEmitter.Open(record.Container, record.HasOffsets ? ["[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit)]"] : []);
        if (record.Constructor.Count > 0) Constructor(record, writer);
        return ContainerEmitter.Close(writer, record.Container);
    }

    private static void Constructor(RecordModel record, SourceWriter writer)
    {
        string unsafeMark = record.Constructor.Any(f => f.IsUnsafe) ? "unsafe " : "";
        writer.Line("/// <summary>The fields in their order; what is left out is zero.</summary>");
        writer.Line(Text.GeneratedCode);
        string otherwise = record.BrokenRule is null ? "default" : "default!";
        writer.Open($"{record.ConstructorAccessibility} {unsafeMark}{record.Name}({string.Join(", ", record.Constructor.Select(f => $"{f.Type} {f.Name} = {otherwise}"))})");
        foreach (RecordField field in record.Constructor) writer.Line($"this.{field.Name} = {field.Name};");
        writer.Close();
    }
}
