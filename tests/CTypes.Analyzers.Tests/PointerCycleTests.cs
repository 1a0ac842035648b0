using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class PointerCycleTests
{
    private static readonly RuleVerifier s_rule = new(Rules.PointerCycle);

    private static readonly string s_family = Source.InFile("""
        [CStruct]
        public partial struct Parent
        {
            public POINTER<Child> [|first|];
        }

        [CStruct]
        public partial struct Child
        {
            public CTypes.POINTER<POINTER<Parent>> [|parent|];
        }
        """);

    [Fact]
    public Task Each_field_of_the_cycle_is_marked() => s_rule.Reports(
        Source.InFile("""
            [CStruct]
            public partial struct Parent
            {
                public POINTER<Child> [|first|];
            }

            [CStruct]
            public partial struct Child
            {
                public POINTER<Parent> [|parent|];
                public POINTER<Child> next;
            }
            """),
        message: "Field 'first': POINTER<Child> closes a cycle of records that .NET cannot load; declare the field as Child*");

    [Fact]
    public Task A_cycle_through_a_record_by_value_is_one() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Links
        {
            public POINTER<POINTER<Node>> [|next|];
        }

        [CStruct]
        public partial struct Node
        {
            public Links links;
        }
        """));

    [Fact]
    public Task A_pointer_to_itself_and_one_way_pointers_are_accepted() => s_rule.Accepts(Source.InFile("""
        [CStruct]
        public partial struct Node
        {
            public POINTER<Node> next;
            public POINTER<Value> value;
        }

        [CStruct]
        public unsafe partial struct Value
        {
            public Node* owner;
        }
        """));

    [Fact]
    public Task The_fix_writes_a_raw_pointer() => s_rule.Fixes(
        s_family,
        Source.InFile("""
            [CStruct]
            public partial struct Parent
            {
                public unsafe Child* first;
            }

            [CStruct]
            public partial struct Child
            {
                public CTypes.POINTER<POINTER<Parent>> parent;
            }
            """));

    [Fact]
    public Task Fix_all_breaks_it_at_every_field() => s_rule.FixesAll(
        s_family,
        Source.InFile("""
            [CStruct]
            public partial struct Parent
            {
                public unsafe Child* first;
            }

            [CStruct]
            public partial struct Child
            {
                public unsafe Parent** parent;
            }
            """));
}
