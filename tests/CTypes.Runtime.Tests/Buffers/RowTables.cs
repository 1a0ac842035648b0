namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct Cell { public POINTER<c_float> next; public float value; }

[CLibrary("buffers")]
public static partial class RowTables
{
    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    [ParamLength(1, nameof(rows))]
    public static partial float Sum(float[]?[] rows, int columns);

    [CFunction("sum_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int)], RestType = typeof(c_float))]
    public static partial float SumBlock(float[,] rows, int count, int columns);

    [CFunction("scale_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int), typeof(c_float)], RestType = typeof(void))]
    public static partial void Scale(c_float[][] rows, int count, int columns, float factor);

    [CFunction("scale_rows", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(c_int), typeof(c_int), typeof(c_float)], RestType = typeof(void))]
    public static partial void ScaleBlock(float[,] rows, int count, int columns, float factor);

    [CFunction("row_stride", ArgTypes = [typeof(POINTER<POINTER<c_float>>)], RestType = typeof(c_ssize_t))]
    public static partial nint Stride(float[,] rows);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<POINTER<c_float>>)], RestType = typeof(c_void_p))]
    public static partial nint AddressOf(float[][]? rows);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<POINTER<c_float>>)], RestType = typeof(c_void_p))]
    public static partial nint AddressOfBlock(float[,]? rows);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<POINTER<Cell>>)], RestType = typeof(c_void_p))]
    public static partial nint AddressOfRecords(Cell[][] rows);

    [CFunction("address_of", ArgTypes = [typeof(POINTER<POINTER<c_float>>)], RestType = typeof(c_void_p))]
    public static partial nint AddressOfSome(float[][] rows);

    [CFunction("point_at_slots", ArgTypes = [typeof(POINTER<POINTER<c_int>>), typeof(c_int)], RestType = typeof(void)), ParamLength(1, nameof(pointers))]
    public static partial void Fill(Span<POINTER<c_int>> pointers);

    [CFunction("point_at_slots", ArgTypes = [typeof(POINTER<POINTER<c_int>>), typeof(c_int)], RestType = typeof(void)), ParamLength(1, nameof(pointers))]
    public static partial void FillArray(POINTER<c_int>[] pointers);

    [CFunction("point_at_slots", ArgTypes = [typeof(POINTER<POINTER<c_int>>), typeof(c_int)], RestType = typeof(void))]
    public static partial void First(out nint pointer, int count);

    [CFunction("point_at_slots", ArgTypes = [typeof(POINTER<POINTER<c_int>>), typeof(c_int)], RestType = typeof(void))]
    public static partial void FirstPointer(out POINTER<c_int> pointer, int count);
}
