using System.Runtime.InteropServices;

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

        Tables tables = new(file);
        return tables.IsComplete ? TypeIn(tables.Symbols, tables.Strings, tables.Hashes, (ulong)(address - file.Base), name, ref bytes) : -1;
    }

    /// <summary>The names of all functions and variables that a file has for others; empty where its hash table is of the older kind.</summary>
    /// <param name="file">A file that stays loaded meanwhile.</param>
    public static List<string> NamesIn(LoadedObject file)
    {
        Tables tables = new(file);
        List<string> names = [];
        if (!tables.IsComplete) return names;

        uint buckets = tables.Hashes[0], first = tables.Hashes[1];
        uint* bucket = BucketsOf(tables.Hashes);
        uint* chain = bucket + buckets;
        for (uint b = 0; b < buckets; b++)
        {
            for (uint i = bucket[b]; i >= first; i++)
            {
                names.Add(Marshal.PtrToStringUTF8((nint)(tables.Strings + tables.Symbols[i].Name))!);
                if ((chain[i - first] & 1) != 0) break;
            }
        }

        return names;
    }

    private static int TypeIn(Symbol* symbols, byte* strings, uint* hashes, ulong offset, string name, ref ulong bytes)
    {
        uint buckets = hashes[0], first = hashes[1];
        uint* bucket = BucketsOf(hashes);
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

    // Behind four numbers and the filter, which has words of 64 bits.
    private static uint* BucketsOf(uint* hashes) => hashes + 4 + hashes[2] * (sizeof(ulong) / sizeof(uint));

    private static bool IsNamed(byte* text, string name)
    {
        foreach (char c in name)
        {
            if (*text++ != c) return false;    // what is not ASCII never fits, and is asked for in the other way
        }

        return *text == 0;
    }

    /// <summary>What the dynamic section names.</summary>
    private readonly ref struct Tables
    {
        public readonly byte* Strings;
        public readonly Symbol* Symbols;
        public readonly uint* Hashes;

        public Tables(LoadedObject file)
        {
            for (Dynamic* entry = (Dynamic*)file.Dynamic; entry->Tag != 0; entry++)
            {
                byte* table = (byte*)file.TableAt(entry->Value);
                if (entry->Tag == StringTable) Strings = table;
                else if (entry->Tag == SymbolTable) Symbols = (Symbol*)table;
                else if (entry->Tag == GnuHash) Hashes = (uint*)table;
            }
        }

        public bool IsComplete => Strings != null && Symbols != null && Hashes != null;
    }

    /// <summary><c>Elf64_Dyn</c>.</summary>
    private readonly record struct Dynamic(long Tag, nint Value);

    /// <summary><c>Elf64_Sym</c>.</summary>
    private readonly record struct Symbol(uint Name, byte Info, byte Visibility, ushort Section, ulong Value, ulong Size)
    {
        public int Type => Info & 0xF;
    }
}
