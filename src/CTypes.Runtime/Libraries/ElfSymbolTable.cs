namespace CTypes;

/// <summary>
/// The symbols of a loaded file, found by name as the dynamic linker finds them (the hash table of <c>DT_GNU_HASH</c>): <c>dladdr1</c>
/// reads the whole table for each answer.
/// </summary>
internal static unsafe class ElfSymbolTable
{
    private const long StringTable = 5, SymbolTable = 6, GnuHash = 0x6FFFFEF5;    // d_tag

    /// <summary>A function whose value is not its address but the function that chooses one (STT_GNU_IFUNC).</summary>
    public const int Indirect = 10;

    private const uint HashStart = 5381, HashFactor = 33;

    /// <summary>The type of the symbol that has this name and this address, or chooses one when it is looked up; negative where that cannot be told so quickly.</summary>
    /// <param name="address">An address that the linker gave for the name, in a file that stays loaded meanwhile.</param>
    /// <param name="name">The symbol's name.</param>
    /// <param name="bytes">The size of what stands there, the largest of those that are stated; 0 where nothing says it.</param>
    public static int TypeOf(nint address, string name, out ulong bytes)
    {
        bytes = 0;
        if (LoadedObject.At(address) is not { } file) return -1;

        byte* strings = null, symbols = null;
        uint* hashes = null;
        for (Dynamic* entry = (Dynamic*)file.Dynamic; entry->Tag != 0; entry++)
        {
            byte* table = (byte*)file.TableAt(entry->Value);
            if (entry->Tag == StringTable) strings = table;
            else if (entry->Tag == SymbolTable) symbols = table;
            else if (entry->Tag == GnuHash) hashes = (uint*)table;
        }

        return strings == null || symbols == null || hashes == null ? -1 : TypeIn((Symbol*)symbols, strings, hashes, (ulong)(address - file.Base), name, ref bytes);
    }

    private static int TypeIn(Symbol* symbols, byte* strings, uint* hashes, ulong offset, string name, ref ulong bytes)
    {
        uint buckets = hashes[0], first = hashes[1], bloomWords = hashes[2];
        uint* bucket = hashes + 4 + bloomWords * (sizeof(ulong) / sizeof(uint));
        uint* chain = bucket + buckets;
        uint hash = HashStart;
        foreach (char c in name) hash = hash * HashFactor + (byte)c;
        if (buckets == 0) return -1;

        // The lowest bit of a hash marks the last symbol of its bucket. A variable that has grown has a symbol for each version of its file.
        int type = -1;
        for (uint i = bucket[hash % buckets]; i >= first; i++)
        {
            uint stated = chain[i - first];
            if ((stated | 1) == (hash | 1) && (symbols[i].Value == offset || symbols[i].Type == Indirect) && IsNamed(strings + symbols[i].Name, name))
            {
                bytes = Math.Max(bytes, symbols[i].Size);
                if (type < 0) type = symbols[i].Type;
            }

            if ((stated & 1) != 0) break;
        }

        return type;
    }

    private static bool IsNamed(byte* text, string name)
    {
        foreach (char c in name)
        {
            if (*text++ != c) return false;    // what is not ASCII never fits, and is asked for in the other way
        }

        return *text == 0;
    }

    /// <summary><c>Elf64_Dyn</c>.</summary>
    private readonly record struct Dynamic(long Tag, nint Value);

    /// <summary><c>Elf64_Sym</c>.</summary>
    private readonly record struct Symbol(uint Name, byte Info, byte Visibility, ushort Section, ulong Value, ulong Size)
    {
        public int Type => Info & 0xF;
    }
}
