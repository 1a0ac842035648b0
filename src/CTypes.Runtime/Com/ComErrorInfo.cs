using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What a COM object says about the failure of one of its functions: C's <c>IErrorInfo</c>, read once.</summary>
public sealed unsafe class ComErrorInfo
{
    private static readonly Guid s_supportErrorInfo = new("DF0B3D60-548F-101B-8E65-08002B2BD119");
    private static nint s_getErrorInfo;
    private static nint s_sysFreeString;

    private ComErrorInfo(nint info)
    {
        Guid iid;
        if (((delegate* unmanaged[Stdcall]<nint, Guid*, int>)Slot(info, 3))(info, &iid) >= 0) Interface = iid;
        Source = Text(info, slot: 4);
        Description = Text(info, slot: 5);
        HelpFile = Text(info, slot: 6);
        uint context;
        if (((delegate* unmanaged[Stdcall]<nint, uint*, int>)Slot(info, 7))(info, &context) >= 0) HelpContext = context;
    }

    /// <summary>The interface whose function failed.</summary>
    public Guid Interface { get; }

    /// <summary>Who raised the error, such as a ProgID; null when the object does not say.</summary>
    public string? Source { get; }

    /// <summary>What went wrong, in words; null when the object does not say.</summary>
    public string? Description { get; }

    /// <summary>The file that explains the error; null when the object names none.</summary>
    public string? HelpFile { get; }

    /// <summary>Where in <see cref="HelpFile"/>.</summary>
    public uint HelpContext { get; }

    /// <summary>
    /// Says which library has <c>GetErrorInfo</c> and <c>SysFreeString</c>, for COM outside Windows. Without it Windows'
    /// own <c>oleaut32</c> is asked, and elsewhere errors have no details.
    /// </summary>
    /// <exception cref="SymbolNotFoundException">The library does not export both.</exception>
    public static void UseLibrary(NativeModule library)
    {
        ArgumentNullException.ThrowIfNull(library);
        nint sysFreeString = library.GetSymbol("SysFreeString");
        s_getErrorInfo = library.GetSymbol("GetErrorInfo");
        s_sysFreeString = sysFreeString;
    }

    /// <summary>What the thread's error object says, when the object supports that for the interface; null otherwise.</summary>
    internal static ComErrorInfo? Read(nint instance, in Guid iid)
    {
        if (!IsAvailable() || !Supports(instance, iid)) return null;
        nint info;
        const int Ok = 0;
        if (((delegate* unmanaged[Stdcall]<uint, nint*, int>)s_getErrorInfo)(0, &info) != Ok || info == 0) return null;
        try
        {
            return new ComErrorInfo(info);
        }
        finally
        {
            Release(info);
        }
    }

    private static bool IsAvailable()
    {
        if (s_getErrorInfo == 0 && OperatingSystem.IsWindows())
        {
            nint oleaut32 = NativeLibrary.Load("oleaut32.dll");
            s_sysFreeString = NativeLibrary.GetExport(oleaut32, "SysFreeString");
            s_getErrorInfo = NativeLibrary.GetExport(oleaut32, "GetErrorInfo");
        }

        return s_getErrorInfo != 0;
    }

    private static bool Supports(nint instance, Guid iid)
    {
        nint support;
        Guid wanted = s_supportErrorInfo;
        const int Ok = 0;
        if (((delegate* unmanaged[Stdcall]<nint, Guid*, nint*, int>)Slot(instance, 0))(instance, &wanted, &support) != Ok || support == 0) return false;
        int supports = ((delegate* unmanaged[Stdcall]<nint, Guid*, int>)Slot(support, 3))(support, &iid);
        Release(support);
        return supports == Ok;
    }

    private static string? Text(nint info, int slot)
    {
        nint text = 0;
        if (((delegate* unmanaged[Stdcall]<nint, nint*, int>)Slot(info, slot))(info, &text) < 0 || text == 0) return null;
        string copy = Marshal.PtrToStringBSTR(text);
        ((delegate* unmanaged[Stdcall]<nint, void>)s_sysFreeString)(text);
        return copy;
    }

    private static void Release(nint instance) => ((delegate* unmanaged[Stdcall]<nint, uint>)Slot(instance, 2))(instance);

    private static nint Slot(nint instance, int index) => (*(nint**)instance)[index];
}
