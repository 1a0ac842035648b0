using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>The names of the HRESULTs of COM itself (winerror.h).</summary>
internal static class HResultNames
{
    private const int FacilityWin32 = 7;

    public static string? Find(int result) => (uint)result switch
    {
        0x80004001 => "E_NOTIMPL",
        0x80004002 => "E_NOINTERFACE",
        0x80004003 => "E_POINTER",
        0x80004004 => "E_ABORT",
        0x80004005 => "E_FAIL",
        0x8000FFFF => "E_UNEXPECTED",
        0x80070005 => "E_ACCESSDENIED",
        0x80070006 => "E_HANDLE",
        0x8007000E => "E_OUTOFMEMORY",
        0x80070057 => "E_INVALIDARG",
        0x80020009 => "DISP_E_EXCEPTION",
        0x80040110 => "CLASS_E_NOAGGREGATION",
        0x80040111 => "CLASS_E_CLASSNOTAVAILABLE",
        0x80040154 => "REGDB_E_CLASSNOTREG",
        _ => null,
    };

    /// <summary>The number, its name, and Windows' text where there is one.</summary>
    public static string Describe(int result)
    {
        string number = Find(result) is string name ? $"{name}, 0x{result:X8}" : $"0x{result:X8}";
        HRESULT value = result;
        if (OperatingSystem.IsWindows())
        {
            string text = Marshal.GetPInvokeErrorMessage(result);
            bool isKnown = !text.EndsWith($"(0x{result:x8})", StringComparison.Ordinal);    // else .NET's "Unknown error" with the number
            return isKnown ? $"{text} ({number})" : $"HRESULT {number}";
        }

        return value.Facility == FacilityWin32 && value.Failed ? $"{LastError.Message(value.Code)} ({number})" : $"HRESULT {number}";
    }
}
