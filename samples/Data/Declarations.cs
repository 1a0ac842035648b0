using CTypes;
using static CTypes.CallbackLifetime;

namespace Data;

/// <summary>A record of the value form: as fast as a struct of C#, copied when it is assigned.</summary>
[CStruct(Size = 16)]
public partial struct Reading
{
    public partial int timestamp { get; set; }

    [CField(Count = 12)]
    public partial string desc { get; set; }
}

[CStruct]
public partial struct Point
{
    public int x, y;
}

[CStruct]
public partial struct Pair
{
    public Point a, b;
}

/// <summary>A record of the class form: an object with memory of its own, that keeps what its pointers point to.</summary>
[CStruct]
public sealed partial class Cell
{
    public partial string? name { get; set; }

    public partial Cell? next { get; set; }
}

[Callback(ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(c_void_p), OnError = 0)]
public sealed partial class Allocate
{
    public delegate nint Handler(int dim, in int shape);
}

[CLibrary("station")]
public static partial class StationLibrary
{
    [CFunction("describe_readings", ArgTypes = [typeof(POINTER<Reading>), typeof(c_int), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(void)), ParamLength(1, nameof(readings))]
    public static partial void Describe(Span<Reading> readings, StringBuffer text, nuint size);

    [CFunction("age_readings", ArgTypes = [typeof(POINTER<Reading>), typeof(c_int), typeof(c_int)], RestType = typeof(void)), ParamLength(1, nameof(readings))]
    public static partial void Age(CArray<Reading> readings, int seconds);

    [CFunction("join_cells", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(void))]
    public static partial void Join(nint cell, int most, StringBuffer text, nuint size);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumRows(ArenaArray<POINTER<c_float>> rows, int count, int width);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumRows(float[,] rows, int count, int width);

    [CFunction("fill_table", ArgTypes = [typeof(Allocate)], RestType = typeof(void))]
    public static partial void FillTable([Lifetime(Call)] Allocate.Handler allocate);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int Sum(CArray<int> values);
}
