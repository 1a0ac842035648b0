using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What a library of Windows says of itself (Microsoft's "PE Format": signature, COFF file header and section table).</summary>
internal static class PeFile
{
    /// <summary>As much of a file as is looked at: the headers stand in its first page.</summary>
    public const int HeaderBytes = 4096;

    /// <summary>Where the place of the signature stands.</summary>
    public const int SignatureOffset = 0x3C;

    /// <summary>The signature and the COFF file header.</summary>
    public const int SignatureAndHeaderBytes = 24;

    /// <summary>The header of one section.</summary>
    public const int SectionBytes = 40;

    /// <summary>The processor that a library is for, as .NET names it; null for a file that is no library.</summary>
    public static string? MachineName(ReadOnlySpan<byte> content)
    {
        if (content.Length < SignatureOffset + sizeof(uint) || !content.StartsWith("MZ"u8)) return null;
        uint signature = BinaryPrimitives.ReadUInt32LittleEndian(content[SignatureOffset..]);
        if (signature > (uint)content.Length - 6 || !content[(int)signature..].StartsWith("PE\0\0"u8)) return null;
        return BinaryPrimitives.ReadUInt16LittleEndian(content[((int)signature + 4)..]) switch
        {
            0x014C => nameof(Architecture.X86),
            0x01C4 => nameof(Architecture.Arm),
            0x8664 => nameof(Architecture.X64),
            0xAA64 => nameof(Architecture.Arm64),
            var other => $"machine {other}",
        };
    }

    /// <summary>How long the file must be for the loader to map it, as far as can be read: where its headers and its sections end.</summary>
    /// <param name="content">A file for which <see cref="MachineName"/> is known, or its beginning.</param>
    public static long EndOfSections(ReadOnlySpan<byte> content)
    {
        int header = (int)BinaryPrimitives.ReadUInt32LittleEndian(content[SignatureOffset..]);
        long table = (long)header + SignatureAndHeaderBytes;
        if (table > content.Length) return table;
        table += BinaryPrimitives.ReadUInt16LittleEndian(content[(header + 20)..]);
        long end = table + BinaryPrimitives.ReadUInt16LittleEndian(content[(header + 6)..]) * SectionBytes;
        if (end > content.Length) return end;

        for (ReadOnlySpan<byte> sections = content[(int)table..(int)end]; sections.Length > 0; sections = sections[SectionBytes..])
        {
            uint bytes = BinaryPrimitives.ReadUInt32LittleEndian(sections[16..]);
            uint offset = BinaryPrimitives.ReadUInt32LittleEndian(sections[20..]);
            if (offset != 0) end = Math.Max(end, (long)offset + bytes);    // a section of zeros has nothing in the file
        }

        return end;
    }
}
