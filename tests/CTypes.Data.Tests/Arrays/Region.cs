namespace CTypes.Data.Tests;

/// <summary>A record with arrays as objects: of numbers, of records, and a pointer to an array of records.</summary>
[CStruct]
public sealed partial class Region
{
    public partial int count { get; set; }

    [CField(Count = 3)]
    public partial CRecordArray<Place> corners { get; set; }

    [CField(Count = 4, Type = typeof(c_short))]
    public partial CArray<short> readings { get; set; }

    [CField(Count = 2)]
    public partial CRecordArray<Cell> cells { get; }

    public partial CRecordArray<Cell>? first { get; set; }
}

[CLibrary("data")]
public static partial class RegionLibrary
{
    [CFunction("describe_region", ArgTypes = [typeof(POINTER<Region>), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    private static partial int Describe(Region region, StringBuffer text, nuint size);

    [CFunction("sum_points", ArgTypes = [typeof(POINTER<Place>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(places))]
    public static partial int Sum(CRecordArray<Place>? places);

    [CFunction("bytes_of_points", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_longlong)), ParamLength(1, nameof(places), InBytes = true)]
    public static partial long Bytes(CRecordArray<Place>? places);

    [CFunction("move_points", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_int)], RestType = typeof(void)), ParamLength(1, nameof(places))]
    public static partial void Move([Buffer(MinLength = 1)] CRecordArray<Place> places, int by);

    [CFunction("join_cells", ArgTypes = [typeof(POINTER<Cell>), typeof(c_int), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    private static partial int Join(CRecordArray<Cell> cells, int most, StringBuffer text, nuint size);

    [CFunction("last_cell", ArgTypes = [typeof(POINTER<Cell>)], RestType = typeof(POINTER<Cell>))]
    public static partial Cell? Last(CRecordArray<Cell> cells);

    public static string Describe(Region region)
    {
        StringBuffer text = C.CreateStringBuffer(256);
        Describe(region, text, 256);
        return text.Value;
    }

    public static string Join(CRecordArray<Cell> cells)
    {
        StringBuffer text = C.CreateStringBuffer(256);
        Join(cells, 10, text, 256);
        return text.Value;
    }
}
