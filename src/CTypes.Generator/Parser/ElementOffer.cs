using CTypes.Abi;
using CTypes.Generator.Parser.Strategies;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a message offers for the memory behind a <c>POINTER&lt;T&gt;</c>: what <see cref="ElementMatcher"/> takes, in words.</summary>
internal static class ElementOffer
{
    private const string Memory = "an array, span, Memory, CArray, CBox, ArenaArray or pointer of";

    /// <summary>For a parameter.</summary>
    public static string ForParameter(CTypeReference pointer)
    {
        string[] outs = [.. Outs(pointer)];
        string rows = pointer.Pointee is { Form: CForm.Pointer } ? "rows (T[][] or T[,]), " : "";
        return outs.Length == 0
            ? $"ref, in, out, {Memory} {Of(pointer)}, {pointer.Name} or nint"
            : $"{rows}ref, in, {Memory} {Of(pointer)}, {string.Join(", ", outs.Select(type => "out " + type))}, {pointer.Name} or nint";
    }

    /// <summary>The types of the elements: T, then what else lies there as T does.</summary>
    public static string Of(CTypeReference pointer) => pointer.Pointee switch
    {
        { Form: CForm.Callback } callback => $"CFunctionPointer<{callback.Name}> or of nint",
        { Form: CForm.Address or CForm.Pointer or CForm.Text or CForm.WideText } address => $"{address.Name} or of nint",
        { Form: CForm.Scalar, Scalar: { } scalar } number when ScalarTable.HasOneSize(scalar) => Number(number.Name, scalar),
        { } other => other.Name,
        null => pointer.PointeeSymbol is { } type ? TypeNames.Short(type) : "T",
    };

    /// <summary>What turns memory of another type into what is taken, where there is a way; else nothing.</summary>
    public static string Way(CTypeReference pointer, ITypeSymbol managed)
    {
        if (managed is INamedTypeSymbol { Name: "POINTER" } && AttributeReading.IsOurs(managed)) return $"; C.Cast<{Name(pointer)}>(pointer) makes {Article.Before(pointer.Name)} of another pointer";
        if (pointer.Pointee is not { Scalar: { } scalar } || MemoryType.Read(managed) is not { Kind: Model.BufferKind.Array or Model.BufferKind.Span, Element.SpecialType: var element }) return "";
        return (element, ScalarTable.NativeOf(scalar)) switch
        {
            (SpecialType.System_Char, "short") => Cast("char", "short"),
            (SpecialType.System_Boolean, "byte" or "sbyte") => Cast("bool", scalar == Scalar.Bool ? "c_bool" : "byte"),
            _ => "",
        };
    }

    private static string Cast(string from, string to) => $"; MemoryMarshal.Cast<{from}, {to}>(…) gives a span of {to}";

    private static string Name(CTypeReference pointer) => pointer.Pointee?.Name ?? (pointer.PointeeSymbol is { } type ? TypeNames.Short(type) : "T");

    private static string Number(string name, Scalar scalar) => ScalarTable.NativeOf(scalar) switch
    {
        "sbyte" or "byte" => Integer(name, "byte and sbyte"),
        "short" => Integer(name, "short and ushort"),
        "ushort" => Integer(name, "short, ushort and char"),
        "int" or "uint" => Integer(name, "int and uint"),
        "long" or "ulong" => Integer(name, "long and ulong"),
        "nint" or "nuint" => Integer(name, "nint and nuint"),
        var native when native.EndsWith("." + name, StringComparison.Ordinal) => name,
        var native => $"{name} or of {native.Split('.')[^1]}",
    };

    private static string Integer(string name, string types) => $"{name} or of an integer of its size ({types}, an enum)";

    // C stores a value into storage of the stub, which is converted as any value is; none where that is what lies in memory.
    private static IEnumerable<string> Outs(CTypeReference pointer) => pointer.Pointee switch
    {
        { Form: CForm.Callback } callback => [$"CFunctionPointer<{callback.Name}>", "nint"],
        { Form: CForm.Address or CForm.Pointer } address => [.. TextMatcher.IsUtf16(address) ? (string[])["string"] : [], address.Name, "nint"],
        { Form: CForm.Scalar, Scalar: { } scalar } number => [number.Name, .. Native(number, scalar)],
        _ => [],
    };

    private static string[] Native(CTypeReference number, Scalar scalar) => (number, scalar) switch
    {
        ({ True: not 0 }, _) => ["bool"],
        (_, Scalar.Char or Scalar.Char16 or Scalar.Char32) => ["char"],
        (_, Scalar.Long) => ["long"],
        (_, Scalar.ULong) => ["ulong"],
        (_, Scalar.FloatComplex or Scalar.DoubleComplex) => ["Complex"],
        _ => [ScalarTable.NativeOf(scalar)],
    };
}
