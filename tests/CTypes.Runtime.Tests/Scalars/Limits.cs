using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>The ends of C's <c>long</c> on this platform.</summary>
internal static class Least
{
    public static nint Long => Marshal.SizeOf<CLong>() == sizeof(int) ? int.MinValue : nint.MinValue;
}

internal static class Most
{
    public static nint Long => Marshal.SizeOf<CLong>() == sizeof(int) ? int.MaxValue : nint.MaxValue;

    public static nuint ULong => Marshal.SizeOf<CULong>() == sizeof(uint) ? uint.MaxValue : nuint.MaxValue;
}
