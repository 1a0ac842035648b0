using System.Collections;
using System.Globalization;

namespace CTypes;

/// <summary>Values as <c>ToString</c> and the debugger show them.</summary>
internal static class CDataText
{
    private const int MostElements = 8;

    public static string Of(object? value) => value switch
    {
        null => "NULL",
        string text => $"\"{text}\"",
        Array array => List(array, array.Length),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string List(IEnumerable elements, int count) =>
        $"[{string.Join(", ", elements.Cast<object?>().Take(MostElements).Select(Of))}{(count > MostElements ? ", …" : "")}]";
}
