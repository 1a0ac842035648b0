using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the conversion of one value.</summary>
internal static class ValueEmitter
{
    public static string ToNative(ValueModel value, string expression, Place place) => value.Form switch
    {
        ValueForm.Cast => $"({value.NativeType}){expression}",
        ValueForm.Bool => $"({value.NativeType})({expression} ? {Text.Number(value.True)} : 0)",
        ValueForm.Checked => $"global::CTypes.Argument.Checked<{value.ManagedType}, {value.NativeType}>({expression}, {Text.Literal(value.CName)}, {place})",
        ValueForm.CheckedLong => $"global::CTypes.Argument.{LongCheck(value)}({expression}, {place})",
        ValueForm.Character => Character(value, "To", value.Character!.IsWrapped ? $"({value.NativeType}){expression}" : expression, place),
        _ => expression,
    };

    public static string ToManaged(ValueModel value, string expression, Place place) => value.Form switch
    {
        ValueForm.Cast => $"({value.ManagedType}){expression}",
        ValueForm.Bool => $"{expression} != 0",
        ValueForm.Checked => Checked(value, value.NativeType, expression, place),
        ValueForm.CheckedLong when value.ManagedType == Word(value) => $"{expression}.Value",
        ValueForm.CheckedLong => Checked(value, Word(value), expression + ".Value", place),
        ValueForm.Character when value.Character!.IsWrapped => $"({value.ManagedType}){Character(value, "From", expression, place)}",
        ValueForm.Character => Character(value, "From", expression, place),
        ValueForm.Elements => Elements(value.Count!, expression, place.Function),
        ValueForm.View => $"global::CTypes.NativeView.Text({expression})",
        ValueForm.Text when value.NullAllowed => $"{Read(value, expression, place)}{(value.IsOblivious ? "!" : "")}",
        ValueForm.Text => $"{Read(value, expression, place)} ?? {place.NullResult}",
        ValueForm.Reference => $"ref global::CTypes.Argument.Referenced<{value.ManagedType}>({expression}, {place})",
        ValueForm.Record => DataObjectEmitter.View(value, expression, place),
        _ => expression,
    };

    /// <summary>Whether the conversion to C can throw, so that it belongs before the call.</summary>
    public static bool IsChecked(ValueModel value) => value.Form is ValueForm.Checked or ValueForm.CheckedLong or ValueForm.Character;

    private static string Character(ValueModel value, string direction, string expression, Place place) =>
        $"global::CTypes.CharConversion.{value.Character!.Managed}{direction}{value.Character.Unit}({expression}, {place})";

    private static string Elements(ElementCount count, string expression, string function)
    {
        string length = count.Factors.Count > 1 || count.IsUnsignedWord ? $"[{string.Join(", ", count.Factors)}]" : count.Factors[0];
        string product = string.Join(" * ", count.Factors.Select(factor => factor.TrimStart('@')));
        return $"global::CTypes.NativeView.Elements<{count.ElementType}>({expression}, {length}, {new Place(product, function)})";
    }

    private static string Read(ValueModel value, string expression, Place place) => value.Coding switch
    {
        { Encoding: TextEncoding.Utf8, Errors: TextErrors.Replace } => $"global::CTypes.Utf8Text.Read({expression})",
        { Encoding: TextEncoding.Wide } wide => $"global::CTypes.EncodedText.ReadWide({expression}, {Text.Errors(wide)}, {place})",
        { Encoding: TextEncoding.Utf16 } utf16 => $"global::CTypes.EncodedText.ReadUtf16({expression}, {Text.Errors(utf16)}, {place})",
        { } coding => $"global::CTypes.EncodedText.Read({expression}, {Text.Encoding(coding)}, {place})",
    };

    private static string Checked(ValueModel value, string from, string expression, Place place) =>
        $"global::CTypes.Argument.Checked<{from}, {value.ManagedType}>({expression}, {Text.Literal(value.ManagedType)}, {place})";

    private static string LongCheck(ValueModel value) => value.NativeType == NativeType.CULong ? "CheckedULong" : "CheckedLong";

    private static string Word(ValueModel value) => value.NativeType == NativeType.CULong ? "nuint" : "nint";
}
