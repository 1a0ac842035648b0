using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints a pointer to an object that the record keeps alive.</summary>
internal static class KeptEmitter
{
    private const string RecordField = ClassStorage.RecordField;

    public static string Read(KeptAccess a, string offset, string record, string name)
    {
        string read = a.Kind switch
        {
            KeptKind.Text => $"global::CTypes.RecordText.Read{Coded(a.Text!.FromC, TextErrors.Replace, $"this, {offset}")}",
            KeptKind.Record => $"{RecordField}.Follow<{a.Type}>(this, {offset})",
            _ => $"{RecordField}.Stored<{a.Type}>(this, {offset}, {Text.Literal(name)})",
        };
        if (a.IsOblivious) return read + "!";
        return a.NullAllowed ? read : $"{read} ?? throw {RecordField}.IsNull({Text.Literal($"{record}.{name}")})";
    }

    public static string Write(KeptAccess a, string offset, string name)
    {
        string value = a.NullAllowed ? "value" : $"value ?? throw new global::System.ArgumentNullException({Text.Literal(name)})";
        return a.Kind switch
        {
            KeptKind.Text => $"global::CTypes.RecordText.Store{Coded(a.Text!.ToC, TextErrors.Strict, $"this, {offset}, {value}")}",
            KeptKind.Callback when a.NullAllowed => $"{RecordField}.Store(this, {offset}, value, value?.Pointer ?? 0)",
            KeptKind.Callback => $"{RecordField}.Store(this, {offset}, {value}, value.Pointer)",
            _ => $"{RecordField}.Store(this, {offset}, {value})",
        };
    }

    // What is left out is what the runtime's method takes by itself.
    private static string Coded(TextCoding coding, TextErrors unstated, string arguments) => coding switch
    {
        { Encoding: TextEncoding.Wide or TextEncoding.Utf16 } => $"{coding.Encoding}({arguments}, {Text.Errors(coding)})",
        { Encoding: TextEncoding.Utf8 } when coding.Errors == unstated => $"({arguments})",
        _ => $"({arguments}, {Text.Encoding(coding)})",
    };
}
