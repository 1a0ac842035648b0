using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints objects that lie in C's memory: as arguments, as views of what C hands out, and as what a callback sees.</summary>
internal static class DataObjectEmitter
{
    private const string RecordView = "global::CTypes.RecordView";

    public static ArgumentText Argument(DataObjectArgument a, string local, Place place)
    {
        ArgumentText text = new(local)
        {
            Pin = $"byte* {local} = &global::CTypes.DataArgument.Of({a.Name}, {place})",
            Pinned = place.Aligned(local, a.Alignment),
        };
        if (!a.NullAllowed) text.Check.Add(place.NotNull);
        text.Fill.Add($"global::System.GC.KeepAlive({a.Name});");
        return text;
    }

    public static string View(ValueModel value, string expression, Place place)
    {
        string view = $"{RecordView}.At<{value.ManagedType}>({string.Join(", ", value.Parents.Prepend(expression))})";
        if (value.IsOblivious) return view + "!";
        return value.NullAllowed ? view : $"{view} ?? {place.NullResult}";
    }

    /// <summary>The statement that makes a view for as long as a handler runs.</summary>
    public static string Borrow(ThunkRecord record, string local, string pointer, Place place)
    {
        string none = record.NullAllowed ? "" : " ?? " + place.NullResult;
        return $"using {record.RecordType}{(record.NullAllowed ? "?" : "")} {local} = {RecordView}.At<{record.RecordType}>({pointer}){none};";
    }
}
