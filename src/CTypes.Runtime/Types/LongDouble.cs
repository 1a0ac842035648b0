using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What a <c>long double</c>'s bits mean.</summary>
internal enum LongDoubleFormat
{
    /// <summary>IEEE 754 binary64.</summary>
    Double,

    /// <summary>The x87 unit's 80 bits.</summary>
    Extended,

    /// <summary>IEEE 754 binary128.</summary>
    Quad,
}

/// <summary>
/// The running platform's <c>long double</c>. Sources: the System V psABIs for i386 and x86-64, AAPCS32 and AAPCS64, Apple's
/// "Writing ARM64 code for Apple platforms", Microsoft's "Type double", Android's "64-bit ABI" notes.
/// </summary>
internal static class LongDouble
{
    public static readonly LongDoubleFormat Format = FormatOf(RuntimeInformation.ProcessArchitecture);

    /// <summary>C's <c>sizeof</c>.</summary>
    public static readonly int SizeBytes = Format == LongDoubleFormat.Double ? 8 : RuntimeInformation.ProcessArchitecture == Architecture.X86 ? 12 : 16;

    /// <summary>C's <c>_Alignof</c>.</summary>
    public static readonly int AlignBytes = SizeBytes == 12 ? 4 : SizeBytes;

    public static double ToDouble(ulong low, ulong high) => Format switch
    {
        LongDoubleFormat.Double => BitConverter.UInt64BitsToDouble(low),
        LongDoubleFormat.Extended => ExtendedFloat.ToDouble(low, (ushort)high),
        _ => QuadFloat.ToDouble(low, high),
    };

    public static (ulong Low, ulong High) FromDouble(double value) => Format switch
    {
        LongDoubleFormat.Double => (BitConverter.DoubleToUInt64Bits(value), 0),
        LongDoubleFormat.Extended => ExtendedFloat.FromDouble(value),
        _ => QuadFloat.FromDouble(value),
    };

    private static LongDoubleFormat FormatOf(Architecture architecture) => architecture switch
    {
        _ when OperatingSystem.IsWindows() => LongDoubleFormat.Double,
        Architecture.X64 => OperatingSystem.IsAndroid() ? LongDoubleFormat.Quad : LongDoubleFormat.Extended,
        Architecture.X86 => OperatingSystem.IsAndroid() ? LongDoubleFormat.Double : LongDoubleFormat.Extended,
        Architecture.Arm64 => IsApple ? LongDoubleFormat.Double : LongDoubleFormat.Quad,
        Architecture.Arm or Architecture.Armv6 => LongDoubleFormat.Double,
        Architecture.LoongArch64 or Architecture.RiscV64 => LongDoubleFormat.Quad,
        _ => throw new PlatformNotSupportedException($"What C's long double is on {RuntimeInformation.RuntimeIdentifier} is not known."),
    };

    private static bool IsApple =>
        OperatingSystem.IsMacOS() || OperatingSystem.IsIOS() || OperatingSystem.IsMacCatalyst() || OperatingSystem.IsTvOS() || OperatingSystem.IsWatchOS();
}
