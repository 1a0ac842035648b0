namespace CTypes.Abi;

/// <summary>Which document decides where the members of a record stand.</summary>
internal enum RecordRules
{
    /// <summary>System V psABI (i386, x86-64) and the Itanium-style rules that gcc and clang share.</summary>
    SysV,

    /// <summary>AAPCS and AAPCS64: System V, but an unnamed or zero-width bit-field also aligns the record.</summary>
    Aapcs,

    /// <summary>Microsoft Visual C++.</summary>
    Msvc,
}

/// <summary>Which document decides how arguments and results are passed.</summary>
internal enum CallRules
{
    /// <summary>System V psABI, i386.</summary>
    SysVX86,

    /// <summary>System V psABI, x86-64.</summary>
    SysVX64,

    /// <summary>AAPCS32 and AAPCS64.</summary>
    Aapcs,

    /// <summary>Apple's variant of AAPCS64, which passes the arguments of <c>...</c> on the stack.</summary>
    AppleArm64,

    /// <summary>Microsoft's x86, x64 and Arm64 conventions.</summary>
    Windows,
}

/// <summary>One platform that C code is compiled for, described by the numbers that layouts depend on.</summary>
/// <param name="Rid">.NET's runtime identifier, such as <c>linux-x64</c>.</param>
/// <param name="IsDefault">Whether a library that names no targets is for this one.</param>
internal sealed record Target(
    string Rid,
    bool IsDefault,
    RecordRules Rules,
    CallRules Calls,
    int PointerBytes,
    int LongBytes,
    int WCharBytes,
    int LongLongAlignBytes,
    int DoubleAlignBytes,
    int LongDoubleBytes,
    int LongDoubleAlignBytes,
    int TimeBytes)
{
    /// <summary>The target as which a process there sees itself: musl differs from glibc in nothing that a layout shows, and a process cannot tell.</summary>
    public string RunsAs { get; init; } = Rid;

    public bool IsWindows => Calls == CallRules.Windows;

    /// <summary>The largest alignment that a declaration may ask for: Visual C++ takes <c>__declspec(align)</c> up to 8192, gcc <c>aligned</c> up to 2²⁸.</summary>
    public int MostAlignBytes => IsWindows ? 8192 : 1 << 28;

    public override string ToString() => Rid;
}
