using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>
/// glibc's cache of libraries, <c>/etc/ld.so.cache</c>, as <c>ldconfig -p</c> prints it. The format is that of glibc 2.2 and
/// later (<c>glibc-ld.so.cache1.1</c>); before 2.32 the file has a table of the older format in front of it.
/// </summary>
internal static class LoaderCache
{
    private const int HeaderBytes = 48;
    private const int EntryBytes = 24;
    private const int KindMask = 0xFFFF;

    /// <summary>The sonames of the libraries for an architecture, in the order of the file.</summary>
    public static IEnumerable<string> SoNames(byte[] cache, Architecture architecture)
    {
        int start = cache.AsSpan().IndexOf("glibc-ld.so.cache1.1"u8);
        if (start < 0 || cache.Length - start < HeaderBytes || KindOf(architecture) is not { } kind) yield break;
        int count = Word(cache, start + 20);
        for (int i = 0; i < count; i++)
        {
            int entry = start + HeaderBytes + (i * EntryBytes);
            if (entry + EntryBytes > cache.Length) yield break;
            if ((Word(cache, entry) & KindMask) == kind && Text(cache, start + Word(cache, entry + 4)) is { } name) yield return name;
        }
    }

    // The architecture in the second byte, a library for glibc in the first (FLAG_… in glibc's ldconfig.h).
    private static int? KindOf(Architecture architecture) => architecture switch
    {
        Architecture.X64 => 0x0303,
        Architecture.X86 => 0x0003,
        Architecture.Arm64 => 0x0A03,
        Architecture.Arm => 0x0903,
        Architecture.S390x => 0x0403,
        Architecture.Ppc64le => 0x0503,
        Architecture.RiscV64 => 0x1003,
        Architecture.LoongArch64 => 0x1203,
        _ => null,
    };

    private static int Word(byte[] cache, int offset) => BitConverter.IsLittleEndian
        ? BinaryPrimitives.ReadInt32LittleEndian(cache.AsSpan(offset))
        : BinaryPrimitives.ReadInt32BigEndian(cache.AsSpan(offset));

    private static string? Text(byte[] cache, int offset)
    {
        if (offset < 0 || offset >= cache.Length) return null;
        int length = cache.AsSpan(offset).IndexOf((byte)0);
        return length < 0 ? null : Encoding.UTF8.GetString(cache, offset, length);
    }
}
