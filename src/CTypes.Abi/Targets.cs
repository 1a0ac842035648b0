using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>The platforms whose layouts are known, as one table.</summary>
/// <remarks>
/// Sources: the System V psABIs for i386 and x86-64, AAPCS32 and AAPCS64 (sections "Fundamental data types" and "C/C++ language mappings"),
/// Apple's "Writing ARM64 code for Apple platforms" and Microsoft's "x64 ABI conventions" and "Overview of ARM64 ABI conventions".
/// <c>time_t</c> is what the C library's headers define when no feature macro is set.
/// </remarks>
internal static class Targets
{
    public static EquatableArray<Target> All { get; } =
    [
        //  rid              default  record rules       call rules            pointer long wchar_t  long long double  long double     time_t
        //                                                                       size   size  size      align   align   size  align      size
        new("linux-x64",      true,   RecordRules.SysV,  CallRules.SysVX64,    8,     8,    4,        8,      8,     16,   16,        8),
        new("linux-arm64",    true,   RecordRules.Aapcs, CallRules.Aapcs,      8,     8,    4,        8,      8,     16,   16,        8),
        new("linux-musl-x64", false,  RecordRules.SysV,  CallRules.SysVX64,    8,     8,    4,        8,      8,     16,   16,        8) { RunsAs = "linux-x64" },
        new("linux-x86",      false,  RecordRules.SysV,  CallRules.SysVX86,    4,     4,    4,        4,      4,     12,    4,        4),
        new("linux-arm",      false,  RecordRules.Aapcs, CallRules.Aapcs,      4,     4,    4,        8,      8,      8,    8,        4),
        new("osx-x64",        true,   RecordRules.SysV,  CallRules.SysVX64,    8,     8,    4,        8,      8,     16,   16,        8),
        new("osx-arm64",      true,   RecordRules.SysV,  CallRules.AppleArm64, 8,     8,    4,        8,      8,      8,    8,        8),
        new("win-x64",        true,   RecordRules.Msvc,  CallRules.Windows,    8,     4,    2,        8,      8,      8,    8,        8),
        new("win-x86",        false,  RecordRules.Msvc,  CallRules.Windows,    4,     4,    2,        8,      8,      8,    8,        8),
        new("win-arm64",      true,   RecordRules.Msvc,  CallRules.Windows,    8,     4,    2,        8,      8,      8,    8,        8),
    ];

    /// <summary>The targets of a library that names none: 64-bit Linux, macOS and Windows.</summary>
    public static EquatableArray<Target> Default { get; } = [.. All.Where(target => target.IsDefault)];

    public static Target? Find(string rid) => All.FirstOrDefault(target => target.Rid == rid);
}
