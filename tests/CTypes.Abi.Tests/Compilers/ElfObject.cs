using System.Buffers.Binary;
using System.Text;

namespace CTypes.Abi.Tests.Compilers;

/// <summary>The data symbols of a little-endian ELF object file, 32- or 64-bit (System V gABI, chapter 4).</summary>
internal sealed class ElfObject(byte[] file)
{
    private const int SymbolTableType = 2;
    private const int UndefinedSection = 0;
    private const int FirstReservedSection = 0xff00;

    private readonly bool _is64 = file[4] == 2;

    private int SectionTableOffset => (int)(_is64 ? Word64(0x28) : Word32(0x20));

    private int SectionHeaderBytes => Word16(_is64 ? 0x3a : 0x2e);

    private int SectionCount => Word16(_is64 ? 0x3c : 0x30);

    /// <summary>What each symbol's memory holds when the program starts.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Symbols()
    {
        Dictionary<string, ReadOnlyMemory<byte>> symbols = [];
        int table = Enumerable.Range(0, SectionCount).First(section => TypeOf(section) == SymbolTableType);
        int names = OffsetOf((int)Word32(Header(table) + (_is64 ? 0x28 : 0x18)));
        int symbolBytes = _is64 ? 24 : 16;
        for (int at = OffsetOf(table); at < OffsetOf(table) + SizeOf(table); at += symbolBytes)
        {
            int section = Word16(at + (_is64 ? 6 : 14));
            if (section is UndefinedSection or >= FirstReservedSection) continue;
            int value = (int)(_is64 ? Word64(at + 8) : Word32(at + 4));
            int sizeBytes = (int)(_is64 ? Word64(at + 16) : Word32(at + 8));
            if (sizeBytes > 0) symbols[Text(names + (int)Word32(at))] = file.AsMemory(OffsetOf(section) + value, sizeBytes);
        }

        return symbols;
    }

    private int Header(int section) => SectionTableOffset + section * SectionHeaderBytes;

    private int TypeOf(int section) => (int)Word32(Header(section) + 4);

    private int OffsetOf(int section) => (int)(_is64 ? Word64(Header(section) + 0x18) : Word32(Header(section) + 0x10));

    private int SizeOf(int section) => (int)(_is64 ? Word64(Header(section) + 0x20) : Word32(Header(section) + 0x14));

    private string Text(int at) => Encoding.ASCII.GetString(file.AsSpan(at, file.AsSpan(at).IndexOf((byte)0)));

    private ushort Word16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private uint Word32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private ulong Word64(int at) => BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(at));
}
