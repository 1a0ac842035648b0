using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class PackNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.PackNotAllowed);

    [Fact]
    public Task The_argument_is_marked_and_the_message_names_the_valid_values() => s_rule.Reports(
        Source.InFile("""
            [CStruct([|Pack = 3|])]
            public partial struct Header
            {
                public byte kind;
            }
            """),
        message: "Pack = 3 on 'Header' is no packing that a C compiler knows; use 1, 2, 4, 8 or 16, or leave it out for C's natural alignment");

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    [InlineData(32)]
    public Task Of_a_union_too(int pack) => s_rule.Reports(Source.InFile($"[CUnion([|Pack = {pack}|])]\npublic partial struct Number;"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public Task What_compilers_know_is_allowed(int pack) => s_rule.Accepts(Source.InFile($"[CStruct(Pack = {pack})]\npublic partial struct Header;"));

    [Fact]
    public Task A_record_around_it_is_not_reported_again() => s_rule.Reports(Source.InFile("""
        [CStruct([|Pack = 3|])]
        public partial struct Header
        {
            public byte kind;
        }

        [CStruct]
        public partial struct Packet
        {
            public Header header;
        }
        """));

    [Fact]
    public async Task The_fixes_are_the_nearest_values_and_none()
    {
        Assert.Equal(["Write Pack = 2", "Write Pack = 4", "Leave Pack out: C's natural alignment"], await s_rule.Titles(Source.InFile("[CStruct(Pack = 3)]\npublic partial struct Header;")));
        Assert.Equal(["Write Pack = 16", "Leave Pack out: C's natural alignment"], await s_rule.Titles(Source.InFile("[CStruct(Pack = 32)]\npublic partial struct Header;")));
    }

    [Fact]
    public Task The_fix_writes_the_value() => s_rule.Fixes(
        Source.InFile("[CStruct([|Pack = 3|])]\npublic partial struct Header;"),
        Source.InFile("[CStruct(Pack = 4)]\npublic partial struct Header;"),
        title: "Write Pack = 4");

    [Fact]
    public Task Fix_all_leaves_it_out_everywhere() => s_rule.FixesAll(
        Source.InFile("[CStruct([|Pack = 3|])]\npublic partial struct Header;\n\n[CStruct([|Pack = 64|])]\npublic partial struct Packet;"),
        Source.InFile("[CStruct]\npublic partial struct Header;\n\n[CStruct]\npublic partial struct Packet;"),
        title: "Leave Pack out: C's natural alignment");
}
