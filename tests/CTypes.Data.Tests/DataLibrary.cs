using System.Text;

namespace CTypes.Data.Tests;

[CLibrary("data")]
public static partial class DataLibrary
{
    [CFunction("size_of_station", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial nuint SizeOfStation();

    [CFunction("offset_of_station", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial nuint OffsetOfStation(string member);

    [CFunction("describe_station", ArgTypes = [typeof(c_void_p), typeof(POINTER<byte>), typeof(c_size_t)], RestType = typeof(c_int))]
    private static partial int Describe(nint station, Span<byte> text, nuint size);

    [CFunction("join_cells", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(POINTER<byte>), typeof(c_size_t)], RestType = typeof(c_int))]
    private static partial int Join(nint cell, int most, Span<byte> text, nuint size);

    [CFunction("sum_message", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int SumMessage(nint message);

    [CFunction("offset_of_words", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial nuint OffsetOfWords();

    [CFunction("read_be32", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_uint))]
    public static partial uint ReadBigEndian(nint bytes);

    public static string Describe(Station station)
    {
        Span<byte> text = stackalloc byte[256];
        int length = Describe(station.Address, text, (nuint)text.Length);
        GC.KeepAlive(station);
        return Encoding.UTF8.GetString(text[..length]);
    }

    public static string Join(Cell cell, int most = int.MaxValue)
    {
        Span<byte> text = stackalloc byte[256];
        Join(cell.Address, most, text, (nuint)text.Length);
        GC.KeepAlive(cell);
        return Encoding.UTF8.GetString(text[..text.IndexOf((byte)0)]);
    }
}
