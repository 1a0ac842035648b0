using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>What a file in the Executable and Linkable Format says of itself (System V ABI, chapters 4 and 5).</summary>
internal sealed class ElfFile
{
    /// <summary>As much of a file as <see cref="IsFor"/> needs.</summary>
    public const int HeaderBytes = 64;

    /// <summary>As much of a file as <see cref="EndOfSegments"/> needs: the table of segments follows the header.</summary>
    public const int SegmentTableBytes = 4096;

    private const byte Class64 = 2;
    private const byte BigEndian = 2;
    private const int SegmentLoad = 1;

    private readonly byte[] _content;
    private readonly bool _is64;
    private readonly bool _isBigEndian;

    private ElfFile(byte[] content)
    {
        _content = content;
        _is64 = content[4] == Class64;
        _isBigEndian = content[5] == BigEndian;
    }

    /// <summary>Whether a file is one; the linker's scripts, which have the names of libraries, are not.</summary>
    public static bool TryRead(byte[] content, [NotNullWhen(true)] out ElfFile? elf)
    {
        elf = content.Length >= 20 && content.AsSpan().StartsWith("\u007fELF"u8) ? new ElfFile(content) : null;
        return elf is not null;
    }

    public string MachineName => (Half(18), _is64) switch
    {
        (3, _) => "X86",
        (40, _) => "Arm",
        (62, true) => "X64",
        (62, false) => "X32",
        (183, _) => "Arm64",
        (243, true) => "RiscV64",
        (22, true) => "S390x",
        (258, true) => "LoongArch64",
        (21, true) => "Ppc64le",
        (int other, _) => $"machine {other}",
    };

    public bool IsFor(Architecture architecture) =>
        _isBigEndian != BitConverter.IsLittleEndian && MachineName == (architecture == Architecture.Armv6 ? Architecture.Arm : architecture).ToString();

    /// <summary>The name that the loader knows the library by (<c>DT_SONAME</c>); null when it has none.</summary>
    public string? SoName
    {
        get
        {
            try
            {
                return ReadSoName();
            }
            catch (Exception e) when (e is ArgumentException or OverflowException)
            {
                return null;    // offsets that lead out of a damaged file
            }
        }
    }

    /// <summary>How long the file must be for the loader to map it; null when that cannot be read.</summary>
    public ulong? EndOfSegments
    {
        get
        {
            try
            {
                return ProgramHeaders().Where(header => Word32(header) == SegmentLoad).Select(Segment).Max(segment => (ulong?)checked(segment.Offset + segment.Size));
            }
            catch (Exception e) when (e is ArgumentException or OverflowException)
            {
                return null;
            }
        }
    }

    private string? ReadSoName()
    {
        const ulong TagStringTable = 5;
        const ulong TagSoName = 14;
        ulong? table = null;
        ulong? name = null;
        foreach ((ulong tag, ulong value) in Dynamic())
        {
            if (tag == TagStringTable) table = value;
            if (tag == TagSoName) name = value;
        }

        if (table is not { } address || name is not { } offset) return null;
        ReadOnlySpan<byte> text = _content.AsSpan(checked((int)(FileOffsetOf(address) + offset)));
        int length = text.IndexOf((byte)0);
        return length < 0 ? null : Encoding.UTF8.GetString(text[..length]);
    }

    private IEnumerable<(ulong Tag, ulong Value)> Dynamic()
    {
        const int SegmentDynamic = 2;
        int word = _is64 ? 8 : 4;
        foreach (int header in ProgramHeaders())
        {
            if (Word32(header) != SegmentDynamic) continue;
            (ulong offset, _, ulong size) = Segment(header);
            for (ulong at = offset; at + (ulong)(2 * word) <= offset + size; at += (ulong)(2 * word))
            {
                (ulong tag, ulong value) = (Word(checked((int)at)), Word(checked((int)at) + word));
                if (tag == 0) yield break;
                yield return (tag, value);
            }
        }
    }

    private ulong FileOffsetOf(ulong address)
    {
        foreach (int header in ProgramHeaders())
        {
            (ulong offset, ulong start, ulong size) = Segment(header);
            if (Word32(header) == SegmentLoad && address >= start && address - start < size) return address - start + offset;
        }

        return address;
    }

    private IEnumerable<int> ProgramHeaders()
    {
        int start = checked((int)Word(_is64 ? 32 : 28));
        (int size, int count) = _is64 ? (Half(54), Half(56)) : (Half(42), Half(44));
        for (int i = 0; i < count; i++) yield return checked(start + i * size);
    }

    private (ulong Offset, ulong Address, ulong Size) Segment(int header) => _is64
        ? (Word(header + 8), Word(header + 16), Word(header + 32))
        : (Word(header + 4), Word(header + 8), Word(header + 16));

    private int Half(int offset) => _isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(_content.AsSpan(offset)) : BinaryPrimitives.ReadUInt16LittleEndian(_content.AsSpan(offset));

    private uint Word32(int offset) => _isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(_content.AsSpan(offset)) : BinaryPrimitives.ReadUInt32LittleEndian(_content.AsSpan(offset));

    private ulong Word(int offset) => !_is64 ? Word32(offset)
        : _isBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(_content.AsSpan(offset)) : BinaryPrimitives.ReadUInt64LittleEndian(_content.AsSpan(offset));
}
