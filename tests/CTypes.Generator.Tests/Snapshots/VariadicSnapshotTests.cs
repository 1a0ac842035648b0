using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class VariadicSnapshotTests
{
    [Fact]
    public void Integers_and_pointers_go_like_any_argument_but_on_Apple_s_stack() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("printf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_short), typeof(c_ulong), typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int Print(string format, short number, nuint wide, nint address);

            [CFunction("log_words", VariadicFrom = 2, ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_uint64)], RestType = typeof(void))]
            public static partial void Log(int level, int count, ulong word);
        }
        """);

    [Fact]
    public void Floating_point_goes_through_a_va_list() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_double), typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
            [ParamLength(1, nameof(text))]
            public static partial int Print(System.Span<byte> text, string format, double number, string word, out int written);
        }
        """);

    [Fact]
    public void A_function_that_takes_the_va_list_itself_gets_one() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("vprintf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Print(string format, int number);
        }
        """);

    [Fact]
    public void A_single_target_needs_one_route() => Snapshot.Verify("""
        using CTypes;
        [assembly: CTypesTargets("linux-x64")]
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("printf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Print(string format, int number);
        }
        """);
}
