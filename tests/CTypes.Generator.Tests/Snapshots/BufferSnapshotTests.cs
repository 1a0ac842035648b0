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
