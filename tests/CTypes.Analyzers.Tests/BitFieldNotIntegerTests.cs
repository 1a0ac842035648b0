using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BitFieldNotIntegerTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BitFieldNotInteger);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    [Theory]
    [InlineData("[CField([|Bits = 12|])] public partial double level { get; set; }", "'S.level' is a bit-field of c_double; C has bit-fields of integers, bool and enums only")]
    [InlineData("[CField([|Bits = 12|])] public partial c_void_p level { get; set; }", "'S.level' is a bit-field of c_void_p; C has bit-fields of integers, bool and enums only")]
    [InlineData("[CField([|Bits = -2|])] public partial float level { get; set; }", "'S.level' is a bit-field of c_float; C has bit-fields of integers, bool and enums only")]
    [InlineData("[CField([|Bits = 4|])] public double level;", "'S.level' is a bit-field of c_double; C has bit-fields of integers, bool and enums only")]
    public Task The_argument_is_marked(string member, string message) => s_rule.Reports(Struct(member), message);

    [Fact]
    public Task A_record_is_no_integer() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Inner
        {
            public int value;
        }

        [CStruct]
        public partial struct Outer
        {
            [CField([|Bits = 3|])] public partial Inner inner { get; set; }
        }
        """));

    [Theory]
    [InlineData("bool", 1)]
    [InlineData("DayOfWeek", 3)]
    [InlineData("c_int", 3)]
    [InlineData("sbyte", 8)]
    [InlineData("ulong", 60)]
    public Task Integers_bool_and_enums_are_accepted(string type, int bits) => s_rule.Accepts(Struct($"[CField(Bits = {bits})] public partial {type} level {{ get; set; }}"));
}
