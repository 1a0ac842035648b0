namespace CTypes.Generator.Model;

/// <summary>What can be told of a type in a native signature, which is the C# text that names it.</summary>
internal static class NativeType
{
    /// <summary>C's <c>long</c>, whose width differs per target.</summary>
    public const string CLong = "global::System.Runtime.InteropServices.CLong";

    /// <summary>C's <c>unsigned long</c>.</summary>
    public const string CULong = "global::System.Runtime.InteropServices.CULong";

    public static bool IsLong(string native) => native is CLong or CULong;

    public static bool IsPointer(string native) => native.EndsWith("*", StringComparison.Ordinal);
}
