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

/// <summary>One platform that C code is compiled for, described by the numbers that layouts depend on.</summary>
/// <param name="Rid">.NET's runtime identifier, such as <c>linux-x64</c>.</param>
internal sealed record Target(
    string Rid,
    RecordRules Rules,
    int PointerBytes,
    int LongBytes,
    int WCharBytes,
    int LongLongAlignBytes,
    int DoubleAlignBytes,
    int LongDoubleBytes,
    int LongDoubleAlignBytes,
    int TimeBytes)
{
    public override string ToString() => Rid;
}
