using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the constructor of a record: all members in order, what is left out is zero.</summary>
internal static class ConstructorEmitter
{
    /// <param name="startsAtDefault">Whether the fields have to be zeroed first.</param>
    public static void Emit(LayoutTableModel record, ConstructorModel constructor, bool startsAtDefault, SourceWriter writer)
    {
        string unsafeMark = constructor.IsUnsafe ? "unsafe " : "";
        string parameters = string.Join(", ", constructor.Parameters.Select(p => $"{Type(p, record.IsUnion)} {p.Name} = default"));
        writer.Line(record.IsUnion ? "/// <summary>The members; what is given is written in their order.</summary>" : "/// <summary>The members in their order; what is left out is zero.</summary>");
        writer.Line(Text.GeneratedCode);
        writer.Open($"{constructor.Accessibility} {unsafeMark}{record.Name}({parameters})");
        if (startsAtDefault) writer.Line("this = default;");
        foreach (ConstructorParameter parameter in constructor.Parameters) writer.Line(Assignment(parameter, record.IsUnion));
        writer.Close().Line();
    }

    private static string Type(ConstructorParameter parameter, bool isUnion) =>
        isUnion && parameter.Kind is ParameterKind.Value or ParameterKind.Reference ? parameter.Type + "?" : parameter.Type;

    private static string Assignment(ConstructorParameter p, bool isUnion) => p.Kind switch
    {
        ParameterKind.Elements => $"global::CTypes.ElementArray.Write(this.{p.Member}, {p.Name}, {Text.Literal(p.Name.TrimStart('@'))});",
        ParameterKind.Text => $"if ({p.Name} is not null) this.{p.Member} = {p.Name};",
        ParameterKind.View => $"if ({p.Name} is not null) {ClassStorage.RecordField}.Copy(this.{p.Member}, {p.Name}, {Text.Literal(p.Name.TrimStart('@'))});",
        _ when isUnion => $"if ({p.Name}.HasValue) this.{p.Member} = {p.Name}.GetValueOrDefault();",
        _ => $"this.{p.Member} = {p.Name};",
    };
}
