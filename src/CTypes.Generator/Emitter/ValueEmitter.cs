using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the conversion of one value.</summary>
internal static class ValueEmitter
{
    public static string ToNative(ValueModel value, string expression, string parameter, string function) => value.Form switch
    {
        ValueForm.Cast => $"({value.NativeType}){expression}",
        ValueForm.Bool => $"(byte)({expression} ? 1 : 0)",
        ValueForm.Checked => $"global::CTypes.Argument.Checked<{value.ManagedType}, {value.NativeType}>({expression}, {Text.Literal(value.CName)}, {Text.Literal(parameter)}, {Text.Literal(function)})",
        ValueForm.CheckedLong => $"global::CTypes.Argument.{LongCheck(value)}({expression}, {Text.Literal(parameter)}, {Text.Literal(function)})",
        _ => expression,
    };

    public static string ToManaged(ValueModel value, string expression, string parameter, string function) => value.Form switch
    {
        ValueForm.Cast => $"({value.ManagedType}){expression}",
        ValueForm.Bool => $"{expression} != 0",
        ValueForm.Checked => Checked(value, value.NativeType, expression, parameter, function),
        ValueForm.CheckedLong when value.ManagedType == Word(value) => $"{expression}.Value",
        ValueForm.CheckedLong => Checked(value, Word(value), expression + ".Value", parameter, function),
        ValueForm.Text when value.NullAllowed => $"global::CTypes.Utf8Text.Read({expression}){(value.IsOblivious ? "!" : "")}",
        ValueForm.Reference => $"ref global::CTypes.Argument.Referenced<{value.ManagedType}>({expression}, {Text.Literal(parameter)}, {Text.Literal(function)})",
        ValueForm.Text => $"global::CTypes.Utf8Text.Read({expression}) ?? throw global::CTypes.Argument.NullResult({Text.Literal(parameter)}, {Text.Literal(function)})",
        _ => expression,
    };

    /// <summary>Whether the conversion to C can throw, so that it belongs before the call.</summary>
    public static bool IsChecked(ValueModel value) => value.Form is ValueForm.Checked or ValueForm.CheckedLong;

    private static string Checked(ValueModel value, string from, string expression, string parameter, string function) =>
        $"global::CTypes.Argument.Checked<{from}, {value.ManagedType}>({expression}, {Text.Literal(value.ManagedType)}, {Text.Literal(parameter)}, {Text.Literal(function)})";

    private static bool IsUnsigned(ValueModel value) => value.NativeType.EndsWith("CULong", StringComparison.Ordinal);

    private static string LongCheck(ValueModel value) => IsUnsigned(value) ? "CheckedULong" : "CheckedLong";

    private static string Word(ValueModel value) => IsUnsigned(value) ? "nuint" : "nint";
}
