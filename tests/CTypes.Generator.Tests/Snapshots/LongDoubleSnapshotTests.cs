using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class LongDoubleSnapshotTests
{
    [Fact]
    public void C_gets_the_address_of_a_copy_with_its_own_alignment() => Snapshot.Verify("""
        using CTypes;
        using static CTypes.ParamFlag;
        namespace Bindings;

        [CLibrary("m")]
        public static partial class Exact
        {
            [CFunction("step", ArgTypes = [typeof(POINTER<c_longdouble>), typeof(POINTER<c_longdouble>), typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
            public static partial void Step(ref double x, in double by, out c_longdouble before);

            [CFunction("load", ArgTypes = [typeof(POINTER<c_longdouble>)], RestType = typeof(void))]
            [ParamFlags(Out)]
            public static partial double Load();

            [CVariable("pi", Type = typeof(c_longdouble))] public static partial double Pi { get; set; }
        }
        """, ["Bindings.Exact"]);

    [Fact]
    public void A_member_of_a_class_has_the_platform_s_size() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CStruct]
        public sealed partial class Sample
        {
            public partial int kind { get; set; }
            [CField(Type = typeof(c_longdouble))] public partial double value { get; set; }
        }
        """, ["Bindings.Sample"]);

    [Fact]
    public void A_value_is_a_double_where_all_targets_have_no_more() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CStruct(Targets = "win-x64;osx-arm64")]
        public partial struct Sample
        {
            [CField(Type = typeof(c_longdouble))] public partial double value { get; set; }
            public partial c_longdouble other { get; set; }
        }
        """, ["Bindings.Sample"]);

    [Fact]
    public void An_over_aligned_out_record_lies_where_C_expects_it() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CStruct(Align = 32)] public partial struct Block { public partial int size { get; set; } }

        [CLibrary("m")]
        public static partial class Blocks
        {
            [CFunction("load", ArgTypes = [typeof(POINTER<Block>)], RestType = typeof(void))]
            public static partial void Load(out Block block);
        }
        """, ["Bindings.Blocks"]);
}
