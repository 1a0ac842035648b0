using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class RecordContainsItselfTests
{
    private static readonly RuleVerifier s_rule = new(Rules.RecordContainsItself);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    [Theory]
    [InlineData("public partial ref S [|next|] { get; }")]
    [InlineData("public partial S [|next|] { get; set; }")]
    [InlineData("[CField(Count = 2)] public partial Span<S> [|next|] { get; }")]
    [InlineData("public S {|CS0523:[|next|]|};")]
    public Task The_member_is_marked(string member) => s_rule.Reports(
        Struct("public partial c_int value { get; set; }\n    ".Replace("public", member.Contains("partial") ? "public" : "//") + member),
        message: "'S' contains itself through 'next'; C allows only a pointer there: POINTER<S>");

    [Fact]
    public Task Each_record_of_a_circle_is_marked() => s_rule.Reports(
        Source.InFile("""
            [CStruct]
            public partial struct A
            {
                public partial ref B [|b|] { get; }
            }

            [CStruct]
            public partial struct B
            {
                public partial ref A [|a|] { get; }
            }
            """),
        message: "'A' contains itself through 'b'; C allows only a pointer there: POINTER<A>");

    [Fact]
    public Task A_circle_through_an_array_type_is_one() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Node
        {
            public partial ref Pair [|children|] { get; }
        }

        [CArray({|CTYP0021:typeof(Node)|}, 2)]
        public partial struct Pair;
        """));

    [Fact]
    public Task A_record_that_holds_one_is_not_reported_again() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Node
        {
            public partial ref Node [|next|] { get; }
        }

        [CStruct]
        public partial struct List
        {
            public partial ref Node first { get; }
        }
        """));

    [Fact]
    public Task Pointers_to_itself_are_accepted() => s_rule.Accepts(Struct("public partial POINTER<S> next { get; set; }\n    [CField(Count = 2)] public partial Span<POINTER<S>> both { get; }"));
}
