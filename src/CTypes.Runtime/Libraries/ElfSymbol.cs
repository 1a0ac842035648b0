using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Asks the dynamic linker of Linux what stands at an address that it resolved. Other systems cannot be asked.</summary>
internal static unsafe class ElfSymbol
{
    private const int WithSymbol = 1;    // RTLD_DL_SYMENT

    private static readonly delegate* unmanaged[Cdecl]<nint, AddressInfo*, byte**, int, int> s_dladdr1 = Find();

    /// <summary>The kind of the symbol that an export's address belongs to, and how many bytes it has: 0 where the linker does not say it at once.</summary>
    public static ElfSymbolKind KindAt(nint address, string name, out ulong bytes)
    {
        bytes = 0;
        if (!AreTold) return ElfSymbolKind.Unknown;
        int type = ElfSymbolTable.TypeOf(address, name, out bytes);
        return type >= 0 ? KindOf(type) : KindAt(address);
    }

    /// <summary>Whether this system's linker can be asked.</summary>
    public static bool AreTold => s_dladdr1 != null || LoadedObject.AreTold;

    private static ElfSymbolKind KindAt(nint address)
    {
        if (s_dladdr1 == null) return LoadedObject.At(address) is null ? KindOutside(address) : ElfSymbolKind.Unknown;

        AddressInfo info = default;
        byte* symbol = null;
        if (s_dladdr1(address, &info, &symbol, WithSymbol) == 0) return KindOutside(address);
        if (symbol == null || info.SymbolAddress != address) return ElfSymbolKind.Unknown;

        return KindOf(symbol[sizeof(nint) == 8 ? 4 : 12] & 0xF);    // st_info of Elf64_Sym and Elf32_Sym
    }

    // A thread's own variables lie in no object's segments, and a number in no memory; all else that the linker resolves lies in an object.
    private static ElfSymbolKind KindOutside(nint address) => MemoryMap.IsFree((nuint)address) ? ElfSymbolKind.Number : ElfSymbolKind.ThreadLocal;

    private static ElfSymbolKind KindOf(int type)
    {
        const int Object = 1, Function = 2, Common = 5, ThreadLocal = 6;
        return type switch
        {
            Object or Common => ElfSymbolKind.Variable,
            Function or ElfSymbolTable.Indirect => ElfSymbolKind.Function,
            ThreadLocal => ElfSymbolKind.ThreadLocal,
            _ => ElfSymbolKind.Unknown,
        };
    }

    private static delegate* unmanaged[Cdecl]<nint, AddressInfo*, byte**, int, int> Find() =>
        OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "dladdr1", out nint function)
            ? (delegate* unmanaged[Cdecl]<nint, AddressInfo*, byte**, int, int>)function
            : null;

    /// <summary><c>Dl_info</c>.</summary>
    private struct AddressInfo
    {
        public nint FileName;
        public nint FileAddress;
        public nint SymbolName;
        public nint SymbolAddress;
    }
}
