using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the way between a handle's machine word and what it is in C.</summary>
internal static class HandleText
{
    public static string ToNative(string nativeType, string word) => nativeType switch
    {
        "nint" => word,
        NativeType.CLong => $"new {nativeType}({word})",
        NativeType.CULong => $"new {nativeType}((nuint){word})",
        _ => $"({nativeType}){word}",
    };

    /// <summary>The condition that a machine word is no handle.</summary>
    public static string IsNone(StoredHandle stored, string word) =>
        stored.ZeroIsInvalidToo ? $"{word} == 0 || {word} == {stored.Invalid}" : $"{word} == {stored.Invalid}";

    /// <summary>The expression that refuses a word that is no handle.</summary>
    public static string NoneResult(StoredHandle stored, string word, Place place) =>
        stored.Invalid == "0" ? place.NullResult : $"throw global::CTypes.Argument.NoHandle({word}, {place})";

    public static string ToWord(string nativeType, string native) => nativeType switch
    {
        "nint" => native,
        NativeType.CLong => $"{native}.Value",
        NativeType.CULong => $"(nint){native}.Value",
        _ => $"(nint){native}",
    };
}
