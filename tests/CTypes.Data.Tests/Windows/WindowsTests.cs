using System.Reflection;
using System.Text.Json;
using CTypes.Windows;

namespace CTypes.Data.Tests;

public sealed class WindowsTests
{
    [Fact]
    public void The_small_structs_have_the_sizes_of_Windows_on_every_platform()
    {
        Assert.Equal((8, 8, 8, 16, 16), (C.SizeOf<POINT>(), C.SizeOf<POINTL>(), C.SizeOf<SIZE>(), C.SizeOf<RECT>(), C.SizeOf<RECTL>()));
        Assert.Equal((4, 8, 8, 48), (C.SizeOf<COORD>(), C.SizeOf<SMALL_RECT>(), C.SizeOf<FILETIME>(), C.SizeOf<MSG>()));
        Assert.Equal((592, 320, 4), (C.SizeOf<WIN32_FIND_DATAW>(), C.SizeOf<WIN32_FIND_DATAA>(), C.AlignmentOf<WIN32_FIND_DATAW>()));
        Assert.Equal((44, 564), (WIN32_FIND_DATAW.Layout["cFileName"].ByteOffset, WIN32_FIND_DATAW.Layout["cAlternateFileName"].ByteOffset));
    }

    [Fact]
    public void Structures_POINT_and_RECT_are_made_by_position_or_by_name()
    {
        POINT point = new(10, 20);
        Assert.Equal((10, 20), (point.x, point.y));
        point = new(y: 5);
        Assert.Equal((0, 5), (point.x, point.y));
        RECT rect = new(left: 1, bottom: 4);
        Assert.Equal((1, 0, 0, 4), (rect.left, rect.top, rect.right, rect.bottom));
    }

    [Fact]
    public void A_message_holds_its_handles_by_their_types()
    {
        MSG message = new() { hWnd = (HWND)(nint)0x1234, message = (UINT)15u, pt = new(3, 4) };
        message.pt.x = 7;
        Assert.Equal(((nint)0x1234, 15u, 7), ((nint)message.hWnd, (uint)message.message, message.pt.x));
        Assert.Equal((8, 16, 32, 36), (MSG.Layout["message"].ByteOffset, MSG.Layout["wParam"].ByteOffset, MSG.Layout["time"].ByteOffset, MSG.Layout["pt"].ByteOffset));
    }

    [Fact]
    public void A_file_time_is_a_time_of_NET()
    {
        DateTime time = new(2024, 2, 29, 12, 30, 15, DateTimeKind.Utc);
        FILETIME file = FILETIME.Of(time);
        Assert.Equal((time, time.ToFileTimeUtc()), (file.ToDateTime(), (long)file.dwHighDateTime << 32 | file.dwLowDateTime));
        Assert.Equal(new DateTime(1601, 1, 1, 0, 0, 0, DateTimeKind.Utc), default(FILETIME).ToDateTime());
    }

    [Fact]
    public void What_a_search_found_is_text_up_to_its_NUL()
    {
        WIN32_FIND_DATAW found = default;
        "file.txt".Select(c => (c_char16_t)(ushort)c).ToArray().CopyTo(found.cFileName);
        found.ftLastWriteTime.dwLowDateTime = 9;
        Assert.Equal((WindowsLimits.MAX_PATH, 9u), (found.cFileName.Length, found.ftLastWriteTime.dwLowDateTime));
        Assert.Equal((c_char16_t)(ushort)'e', found.cFileName[3]);
    }

    [Fact]
    public void A_colour_is_made_of_its_parts() => Assert.Equal(0x030201u, (uint)WindowsLimits.RGB(1, 2, 3));

    /// <summary>The public names of CPython's <c>Lib/ctypes/wintypes.py</c>.</summary>
    [Theory]
    [InlineData("BYTE WORD DWORD CHAR WCHAR UINT INT DOUBLE FLOAT BOOLEAN BOOL VARIANT_BOOL ULONG LONG USHORT SHORT LARGE_INTEGER _LARGE_INTEGER ULARGE_INTEGER _ULARGE_INTEGER")]
    [InlineData("LPCOLESTR LPOLESTR OLESTR LPCWSTR LPWSTR LPCSTR LPSTR LPCVOID LPVOID WPARAM LPARAM ATOM LANGID COLORREF LGRPID LCTYPE LCID")]
    [InlineData("HANDLE HACCEL HBITMAP HBRUSH HCOLORSPACE HDC HDESK HDWP HENHMETAFILE HFONT HGDIOBJ HGLOBAL HHOOK HICON HINSTANCE HKEY HKL HLOCAL HMENU HMETAFILE HMODULE HMONITOR HPALETTE HPEN HRGN HRSRC HSTR HTASK HWINSTA HWND SC_HANDLE SERVICE_STATUS_HANDLE")]
    [InlineData("RECT tagRECT _RECTL RECTL _SMALL_RECT SMALL_RECT _COORD POINT tagPOINT _POINTL POINTL SIZE tagSIZE SIZEL RGB FILETIME _FILETIME MSG tagMSG MAX_PATH WIN32_FIND_DATAA WIN32_FIND_DATAW")]
    [InlineData("LPBOOL PBOOL PBOOLEAN PBYTE LPBYTE PCHAR LPCOLORREF LPDWORD PDWORD LPFILETIME PFILETIME PFLOAT LPHANDLE PHANDLE PHKEY LPHKL LPINT PINT PLARGE_INTEGER PLCID LPLONG PLONG LPMSG PMSG LPPOINT PPOINT PPOINTL LPRECT PRECT LPRECTL PRECTL LPSC_HANDLE PSHORT LPSIZE PSIZE LPSIZEL PSIZEL PSMALL_RECT LPUINT PUINT PULARGE_INTEGER PULONG PUSHORT PWCHAR LPWIN32_FIND_DATAA PWIN32_FIND_DATAA LPWIN32_FIND_DATAW PWIN32_FIND_DATAW LPWORD PWORD")]
    public void Every_name_of_wintypes_is_a_type_or_is_said_in_the_guide(string names)
    {
        string[] rows = [.. File.ReadAllLines(Guide()).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
        foreach (string name in names.Split(' '))
        {
            string row = Assert.Single(rows, line => line.Contains($"`{name}`", StringComparison.Ordinal) && line.Split('|')[1].Contains($"`{name}`", StringComparison.Ordinal));
            if (row.EndsWith("| the same name |", StringComparison.Ordinal)) Assert.NotNull(typeof(HWND).Assembly.GetType("CTypes.Windows." + name));
        }
    }

    [Fact]
    public void A_number_that_a_serializer_wrote_is_read_as_it_was()
    {
        IsRead(new DWORD(uint.MaxValue));
        IsRead(new BOOL(true));
        IsRead(new DOUBLE(-0.5));
        IsRead(new c_bool(true));
        IsRead(new c_wchar(0x20AC));
        IsRead(new c_longdouble(-0.5));
        IsRead(new c_int(int.MinValue));
        IsRead(new HRESULT(unchecked((int)0x80004005)));
    }

    private static void IsRead<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));

    private static string Guide() => typeof(WindowsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "WindowsGuide").Value!;
}
