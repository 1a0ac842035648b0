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

    public static string ToWord(string nativeType, string native) => nativeType switch
    {
        "nint" => native,
        NativeType.CLong => $"{native}.Value",
        NativeType.CULong => $"(nint){native}.Value",
        _ => $"(nint){native}",
    };
}
