using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints objects that lie in C's memory: as arguments, as views of what C hands out, and as what a callback sees.</summary>
internal static class DataObjectEmitter
{
    private const string RecordView = "global::CTypes.RecordView";

    public static ArgumentText Argument(DataObjectArgument a, string local, string method)
    {
        string place = $"{Text.Literal(a.Name.TrimStart('@'))}, {Text.Literal(method)}";
        ArgumentText text = new(local)
        {
            Pin = $"byte* {local} = &global::CTypes.DataArgument.Of({a.Name}, {place})",
            Pinned = a.AlignBytes == 0 ? null : $"global::CTypes.Argument.CheckAlignment({local}, {a.AlignBytes}, {place});",
        };
        if (!a.NullAllowed) text.Check.Add($"global::CTypes.Argument.NotNull({a.Name}, {place});");
        text.Fill.Add($"global::System.GC.KeepAlive({a.Name});");
        return text;
    }

    public static string View(ValueModel value, string expression, string parameter, string function)
    {
        string view = $"{RecordView}.At<{value.ManagedType}>({string.Join(", ", value.Parents.Prepend(expression))})";
        if (value.IsOblivious) return view + "!";
        return value.NullAllowed ? view : $"{view} ?? throw global::CTypes.Argument.NullResult({Text.Literal(parameter)}, {Text.Literal(function)})";
    }

    /// <summary>The statement that makes a view for as long as a handler runs.</summary>
    public static string Borrow(ThunkRecord record, string local, string pointer, string callback)
    {
        string none = record.NullAllowed ? "" : $" ?? throw global::CTypes.Argument.NullResult({Text.Literal($"'{record.Name.TrimStart('@')}'")}, {Text.Literal(callback)})";
        return $"using {record.RecordType}{(record.NullAllowed ? "?" : "")} {local} = {RecordView}.At<{record.RecordType}>({pointer}){none};";
    }
}
