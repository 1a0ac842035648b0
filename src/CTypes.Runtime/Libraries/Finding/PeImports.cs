using System.Buffers.Binary;
using System.Text;

namespace CTypes;

/// <summary>The names of the libraries that a library of Windows needs (Microsoft's "PE Format": the import directory table).</summary>
internal static class PeImports
{
    private const int DescriptorBytes = 20;
    private const ushort Pe32Plus = 0x20B;

    /// <summary>The names, in order; none of a file that is damaged, or no library.</summary>
    public static string[] Of(ReadOnlySpan<byte> content)
    {
        if (PeFile.MachineName(content) is null) return [];
        try
        {
            return Read(content);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            return [];    // offsets that lead out of the file
        }
    }

    private static string[] Read(ReadOnlySpan<byte> content)
    {
        int header = Word(content, PeFile.SignatureOffset) + PeFile.SignatureAndHeaderBytes;
        int sectionCount = Half(content, header - PeFile.SignatureAndHeaderBytes + 6);
        int optionalBytes = Half(content, header - PeFile.SignatureAndHeaderBytes + 20);
        int directories = header + (Half(content, header) == Pe32Plus ? 112 : 96);
        ReadOnlySpan<byte> sections = content.Slice(header + optionalBytes, sectionCount * PeFile.SectionBytes);
        if (directories + 16 > header + optionalBytes || Word(content, directories + 8) is var table && table == 0) return [];    // it needs none

        List<string> names = [];
        for (int at = OffsetOf(table, sections); Word(content, at + 12) is var name && name != 0; at += DescriptorBytes)
        {
            ReadOnlySpan<byte> text = content[OffsetOf(name, sections)..];
            names.Add(Encoding.UTF8.GetString(text[..Math.Max(0, text.IndexOf((byte)0))]));
        }

        return [.. names];
    }

    // Addresses are those of the mapped file; a section's header says where in the file they are.
    private static int OffsetOf(int address, ReadOnlySpan<byte> sections)
    {
        for (; sections.Length > 0; sections = sections[PeFile.SectionBytes..])
        {
            int distance = address - Word(sections, 12);
            if (distance >= 0 && distance < Word(sections, 16)) return checked(distance + Word(sections, 20));
        }

        throw new OverflowException();
    }

    private static int Half(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadUInt16LittleEndian(content[at..]);

    private static int Word(ReadOnlySpan<byte> content, int at) => checked((int)BinaryPrimitives.ReadUInt32LittleEndian(content[at..]));
}
