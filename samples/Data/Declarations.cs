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

[CStruct]
public sealed partial class Place
{
    public partial int x { get; set; }

    public partial int y { get; set; }
}

/// <summary>One member of each kind; on Windows the members stand elsewhere, because <c>long</c> is shorter there.</summary>
[CStruct]
public partial class Sensor
{
    [CField(Bits = 3)]
    public partial uint mode { get; set; }

    [CField(Type = typeof(c_long))]
    public partial int serial { get; set; }

    public partial Place where { get; set; }

    [CField(Count = 3)]
    public partial CArray<short> levels { get; set; }

    public partial Convert? convert { get; set; }

    public partial CArray<int>? history { get; set; }
}

/// <summary>In C: a struct whose first member is a sensor.</summary>
[CStruct]
public sealed partial class Thermometer : Sensor
{
    public partial float degrees { get; set; }
}

/// <summary>What a network sends, whatever the machine's own order is.</summary>
[CStruct]
public partial struct Header
{
    public BigEndian<ushort> port;
    public BigEndian<uint> length;
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Convert
{
    public delegate int Handler(int value);
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

    [CFunction("join_cells", ArgTypes = [typeof(POINTER<Cell>), typeof(c_int), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(void))]
    public static partial void Join(Cell? cell, int most, StringBuffer text, nuint size);

    [CFunction("describe_sensor", ArgTypes = [typeof(POINTER<Sensor>), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(void))]
    public static partial void Describe(Sensor sensor, StringBuffer text, nuint size);

    [CFunction("offset_of_history", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int OffsetOfHistory();

    [CFunction("sum_places", ArgTypes = [typeof(POINTER<Place>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(places))]
    public static partial int Sum(CRecordArray<Place> places);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumRows(ArenaArray<POINTER<c_float>> rows, int count, int width);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumRows(float[,] rows, int count, int width);

    [CFunction("fill_table", ArgTypes = [typeof(Allocate)], RestType = typeof(void))]
    public static partial void FillTable([Lifetime(Call)] Allocate.Handler allocate);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int Sum(CArray<int> values);
}
