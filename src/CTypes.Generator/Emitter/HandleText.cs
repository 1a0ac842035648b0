namespace CTypes.Generator.Emitter;

/// <summary>Prints the way between a handle's machine word and what it is in C.</summary>
internal static class HandleText
{
    public static string ToNative(string nativeType, string word) => nativeType switch
    {
        "nint" => word,
        _ when IsLong(nativeType) => $"new {nativeType}({(IsUnsigned(nativeType) ? $"(nuint){word}" : word)})",
        _ => $"({nativeType}){word}",
    };

    public static string ToWord(string nativeType, string native) => nativeType switch
    {
        "nint" => native,
        _ when IsLong(nativeType) => IsUnsigned(nativeType) ? $"(nint){native}.Value" : $"{native}.Value",
        _ => $"(nint){native}",
    };

    private static bool IsLong(string nativeType) => nativeType.StartsWith("global::", StringComparison.Ordinal);

    private static bool IsUnsigned(string nativeType) => nativeType.EndsWith("CULong", StringComparison.Ordinal);
}
