using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class BufferSnapshotTests
{
    [Fact]
    public void Blocks_and_memory_are_pinned() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("grid")]
        public static partial class Grid
        {
            [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
            public static partial int Sum(int[,] items);

            [CFunction("send", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(bytes))]
            public static partial int Send(ReadOnlyMemory<byte> bytes);
        }
        """);

    [Fact]
    public void A_length_may_count_bytes() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("gl")]
        public static partial class Gl
        {
            [CFunction("glBufferData", ArgTypes = [typeof(c_uint), typeof(c_ssize_t), typeof(c_void_p), typeof(c_uint)], RestType = typeof(void))]
            [ParamLength(1, nameof(data), InBytes = true)]
            public static partial void BufferData(uint target, ReadOnlySpan<float> data, uint usage);

            [CFunction("send", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t), typeof(c_int)], RestType = typeof(c_ssize_t))]
            [ParamLength(2, nameof(values), InBytes = true), ParamLength(3, nameof(values), InBytes = true)]
            public static partial nint Send(int socket, long[]? values);
        }
        """);

    [Fact]
    public void Rows_stand_behind_a_table_of_pointers() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("grid")]
        public static partial class Grid
        {
            [CFunction("solve", ArgTypes = [typeof(POINTER<POINTER<c_float>>), typeof(POINTER<POINTER<c_float>>)], RestType = typeof(c_int))]
            public static partial int Solve(float[,] matrix, float[]?[]? rows);
        }
        """);

    [Fact]
    public void Arrays_and_boxes_in_C_s_memory_are_pinned_so_that_a_Dispose_cannot_free_them() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("grid")]
        public static partial class Grid
        {
            [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_void_p)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
            public static partial int Sum(CArray<int> items, CBox<double>? mean);
        }
        """);

    [Fact]
    public void What_C_expects_of_a_buffer_is_checked_before_the_call() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("grid")]
        public static partial class Grid
        {
            [CFunction("solve", ArgTypes = [typeof(POINTER<c_float>), typeof(POINTER<c_float>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Solve([Buffer(LengthFrom = nameof(rows) + "*" + nameof(columns), Writable = true)] Span<float> matrix, [Buffer(MinLength = 3, Shape = [-1, 3], Aligned = true)] float[]? points, int rows, int columns);
        }
        """);

    [Fact]
    public void A_pointer_is_returned_as_a_reference() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("grid")]
        public static partial class Grid
        {
            [CFunction("slot", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_int>))]
            public static partial ref int Slot(int index);
        }
        """);
}
