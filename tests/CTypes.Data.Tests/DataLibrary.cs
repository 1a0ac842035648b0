using System.Text;

namespace CTypes.Data.Tests;

[CLibrary("data")]
public static partial class DataLibrary
{
    [CFunction("size_of_station", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial nuint SizeOfStation();

    [CFunction("offset_of_station", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial nuint OffsetOfStation(string member);

    [CFunction("describe_station", ArgTypes = [typeof(POINTER<Station>), typeof(POINTER<byte>), typeof(c_size_t)], RestType = typeof(c_int))]
    private static partial int Describe(Station station, Span<byte> text, nuint size);

    [CFunction("join_cells", ArgTypes = [typeof(POINTER<Cell>), typeof(c_int), typeof(POINTER<byte>), typeof(c_size_t)], RestType = typeof(c_int))]
    private static partial int Join(Cell? cell, int most, Span<byte> text, nuint size);

    [CFunction("shown_message", ArgTypes = [], RestType = typeof(POINTER<Documents.Message>))]
    public static partial Documents.Message ShownMessage();

    [CFunction("shown_message", ArgTypes = [], RestType = typeof(POINTER<Documents.Message>))]
    public static partial POINTER<Documents.Message> ShownMessageAddress();

    [CFunction("sum_message", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int SumMessage(nint message);

    [CFunction("offset_of_words", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial nuint OffsetOfWords();

    [CFunction("read_be32", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_uint))]
    public static partial uint ReadBigEndian(nint bytes);

    [CFunction("station_of_c", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<Station>))]
    public static partial Station? StationOfC(int wanted);

    [CFunction("station_of_c", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<Station>))]
    public static partial Station StationOfCOrThrow(int wanted);

    [CFunction("find_station", ArgTypes = [typeof(POINTER<POINTER<Station>>)], RestType = typeof(c_int))]
    public static partial int FindStation(out Station? found);

    [CFunction("find_station", ArgTypes = [typeof(POINTER<POINTER<Station>>)], RestType = typeof(c_int), ErrCheck = nameof(Found)), ParamFlags(ParamFlag.Out)]
    public static partial Station FindStation();

    [CFunction("last_cell", ArgTypes = [typeof(POINTER<Cell>)], RestType = typeof(POINTER<Cell>))]
    public static partial Cell? LastCell(Cell? cell);

    [CFunction("find_last", ArgTypes = [typeof(POINTER<Cell>), typeof(POINTER<POINTER<Cell>>)], RestType = typeof(c_int))]
    public static partial int FindLast(Cell? cell, out Cell? last);

    [CFunction("count_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int CountCalls();

    [CFunction("raise_station", ArgTypes = [typeof(POINTER<Station>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Raise(Station? station, int by);

    [CFunction("raise_station", ArgTypes = [typeof(POINTER<Station>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int RaiseOne(Station station, int by);

    [CFunction("size_at", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_size_t))]
    public static partial int SizeAt(Place? place, int size);

    [CFunction("visit_cells", ArgTypes = [typeof(POINTER<Cell>), typeof(Visit)], RestType = typeof(c_int))]
    public static partial int VisitCells(Cell? cell, [Lifetime(Call)] Visit.Handler visit);

    [CFunction("visit_null", ArgTypes = [typeof(Visit)], RestType = typeof(c_int))]
    public static partial int VisitNull([Lifetime(Call)] Visit.Handler visit);

    [CFunction("visit_null", ArgTypes = [typeof(VisitMaybe)], RestType = typeof(c_int))]
    public static partial int VisitMaybeNull([Lifetime(Call)] VisitMaybe.Handler visit);

    [CFunction("visit_own_cells", ArgTypes = [typeof(Visit)], RestType = typeof(c_int))]
    public static partial int VisitOwnCells([Lifetime(Call)] Visit.Handler visit);

    [CFunction("own_name", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? OwnName(int index);

    [CFunction("own_cell", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<Cell>))]
    public static partial Cell OwnCell(int index);

    private static void Found(int result)
    {
        if (result == 0) throw new InvalidOperationException("not found");
    }

    public static string Describe(Station station)
    {
        Span<byte> text = stackalloc byte[256];
        int length = Describe(station, text, (nuint)text.Length);
        return Encoding.UTF8.GetString(text[..length]);
    }

    public static string Join(Cell? cell, int most = int.MaxValue)
    {
        Span<byte> text = stackalloc byte[256];
        Join(cell, most, text, (nuint)text.Length);
        return Encoding.UTF8.GetString(text[..text.IndexOf((byte)0)]);
    }

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int Sum(CArray<int> values);

    [CFunction("sum_while", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(Meanwhile)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int SumWhile(CArray<int> values, [Lifetime(Call)] Meanwhile.Handler meanwhile);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumRows(CArray<POINTER<c_float>> rows, int count, int width);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumRows(float[,] rows, int count, int width);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int SumOfAnArena(ArenaArray<int> values);

    [CFunction("sum_while", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(Meanwhile)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int SumOfAnArenaWhile(ArenaArray<int> values, [Lifetime(Call)] Meanwhile.Handler meanwhile);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumRowsOfAnArena(ArenaArray<POINTER<float>> rows, int count, int width);

    [CFunction("fill_table", ArgTypes = [typeof(Allocate)], RestType = typeof(void))]
    public static partial void FillTable([Lifetime(Call)] Allocate.Handler allocate);

    [CFunction("describe_readings", ArgTypes = [typeof(POINTER<Reading>), typeof(c_int), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(void)), ParamLength(1, nameof(readings))]
    private static partial void DescribeReadings(Span<Reading> readings, StringBuffer text, nuint size);

    [CFunction("age_readings", ArgTypes = [typeof(POINTER<Reading>), typeof(c_int), typeof(c_int)], RestType = typeof(void)), ParamLength(1, nameof(readings))]
    public static partial void Age(CArray<Reading> readings, int seconds);

    public static string Describe(CArray<Reading> readings) => Describe(readings.Span);

    public static string Describe(Span<Reading> readings)
    {
        StringBuffer text = C.CreateStringBuffer(256);
        DescribeReadings(readings, text, (nuint)text.Length);
        return text.Value;
    }
}

[Callback(ArgTypes = [], RestType = typeof(void))]
public sealed partial class Meanwhile { public delegate void Handler(); }

[Callback(ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(c_void_p), OnError = 0)]
public sealed partial class Allocate { public delegate nint Handler(int dim, in int shape); }

[Callback(ArgTypes = [typeof(POINTER<Cell>)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Visit
{
    public delegate int Handler(Cell cell);
}

[Callback(ArgTypes = [typeof(POINTER<Cell>)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class VisitMaybe
{
    public delegate int Handler(Cell? cell);
}
