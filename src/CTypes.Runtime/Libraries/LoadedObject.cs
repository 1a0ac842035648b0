using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>A file that the dynamic linker has loaded, as it describes the file itself. On 64 bits, with glibc from 2.35 on and with musl.</summary>
/// <param name="Base">What is added to the addresses that stand in the file.</param>
/// <param name="Dynamic">Where its dynamic section is.</param>
/// <param name="Start">Where its memory begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly unsafe record struct LoadedObject(nint Base, nint Dynamic, nint Start, nint End)
{
    // struct dl_find_object: three words, the link map, and room for what is reserved.
    private const int FoundWords = 16;
    private const int StartWord = 1, EndWord = 2, LinkMapWord = 3;

    private static readonly delegate* unmanaged[Cdecl]<nint, nint*, int> s_findObject = (delegate* unmanaged[Cdecl]<nint, nint*, int>)Find("_dl_find_object", isOfMusl: false);

    // glibc holds a lock meanwhile; musl does not.
    private static readonly delegate* unmanaged[Cdecl]<delegate* unmanaged[Cdecl]<Described*, nuint, Wanted*, int>, Wanted*, int> s_iterate =
        (delegate* unmanaged[Cdecl]<delegate* unmanaged[Cdecl]<Described*, nuint, Wanted*, int>, Wanted*, int>)Find("dl_iterate_phdr", isOfMusl: true);

    /// <summary>Whether this system's linker can be asked.</summary>
    public static bool AreTold => s_iterate != null || s_findObject != null;

    /// <summary>The file that an address lies in; null when it lies in none, or the linker cannot be asked.</summary>
    public static LoadedObject? At(nint address)
    {
        if (s_iterate != null)
        {
            Wanted wanted = new() { Address = address };
            return s_iterate(&Describe, &wanted) != 0 && wanted.Dynamic != 0 ? new LoadedObject(wanted.Base, wanted.Dynamic, wanted.Start, wanted.End) : null;
        }

        nint* found = stackalloc nint[FoundWords];
        if (s_findObject == null || s_findObject(address, found) != 0) return null;
        LinkMap* map = (LinkMap*)found[LinkMapWord];
        return new LoadedObject(map->Base, map->Dynamic, found[StartWord], found[EndWord]);
    }

    /// <summary>
    /// Where a table is that the dynamic section names: most linkers have made addresses of what stands in the file. 0 where it lies in the
    /// file neither way. The numbers alone do not tell: a file that was linked for a higher address than it is at has a negative base.
    /// </summary>
    public nint TableAt(nint stated) => Contains(stated) ? stated : Contains(stated + Base) ? stated + Base : 0;

    /// <summary>The file of a handle from <c>dlopen</c>, which is the address of a <c>struct link_map</c>; null where the linker cannot be asked.</summary>
    public static LoadedObject? Of(nint handle) => AreTold ? At(((LinkMap*)handle)->Dynamic) : null;

    /// <summary>Whether it is the file of a handle from <c>dlopen</c>, which is the address of a <c>struct link_map</c>.</summary>
    public bool IsOf(nint handle) => ((LinkMap*)handle)->Dynamic == Dynamic;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Describe(Described* file, nuint size, Wanted* wanted)
    {
        const uint Load = 1, Dynamic = 2;    // p_type
        bool isIt = false;
        nint dynamic = 0, first = nint.MaxValue, last = 0;
        for (int i = 0; i < file->Segments; i++)
        {
            Segment* segment = (Segment*)file->Table + i;
            nint start = file->Base + segment->Address;
            if (segment->Type == Dynamic) dynamic = start;
            if (segment->Type != Load) continue;
            (first, last) = (Math.Min(first, start), Math.Max(last, start + segment->BytesInMemory));
            if (wanted->Address >= start && wanted->Address - start < segment->BytesInMemory) isIt = true;
        }

        if (isIt) (wanted->Base, wanted->Dynamic, wanted->Start, wanted->End) = (file->Base, dynamic, first, last);
        return isIt ? 1 : 0;
    }

    private bool Contains(nint address) => address >= Start && address < End;

    private static nint Find(string function, bool isOfMusl) =>
        OperatingSystem.IsLinux() && sizeof(nint) == sizeof(ulong) && CLibrary.IsOnMusl == isOfMusl
        && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), function, out nint address) ? address : 0;

    /// <summary>The part of <c>struct link_map</c> that link.h shows.</summary>
    private readonly record struct LinkMap(nint Base, nint FileName, nint Dynamic);

    /// <summary>The first members of <c>struct dl_phdr_info</c>.</summary>
    private readonly record struct Described(nint Base, nint FileName, nint Table, ushort Segments);

    /// <summary><c>Elf64_Phdr</c>.</summary>
    private readonly record struct Segment(uint Type, uint Flags, nint Offset, nint Address, nint PhysicalAddress, nint BytesInFile, nint BytesInMemory, nint Alignment);

    /// <summary>What is looked for, and where it was found.</summary>
    private struct Wanted
    {
        public nint Address;
        public nint Base;
        public nint Dynamic;
        public nint Start;
        public nint End;
    }
}
