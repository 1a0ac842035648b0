using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class ParamFlagsSnapshotTests
{
    [Fact]
    public void One_out_is_the_result() => Verify("""
        [CFunction("time", ArgTypes = [typeof(POINTER<c_time_t>)], RestType = typeof(void))]
        [ParamFlags(Out)]
        public static partial long Now();
        """);

    [Fact]
    public void Several_outs_are_a_tuple() => Verify("""
        [CFunction("size", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(void))]
        [ParamFlags(In, Out, Out)]
        public static partial (int Width, int Height) Size(int screen);
        """);

    [Fact]
    public void An_InOut_goes_in_and_comes_back() => Verify("""
        [CFunction("next", ArgTypes = [typeof(POINTER<c_uint>)], RestType = typeof(void))]
        [ParamFlags(InOut)]
        public static partial uint Next(uint seed);
        """);

    [Fact]
    public void Defaults_and_lengths_are_not_shown() => Verify("""
        [CFunction("sort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(c_int), typeof(c_void_p)], RestType = typeof(void))]
        [ParamFlags(In, In, In, In | DefaultZero, In), ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int)), ParamDefault(4, 0)]
        public static partial void Sort(Span<int> items);
        """);

    private static void Verify(string function, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => Snapshot.Verify($$"""
        using CTypes;
        using static CTypes.ParamFlag;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
        {{function}}
        }
        """, test: test);
}
