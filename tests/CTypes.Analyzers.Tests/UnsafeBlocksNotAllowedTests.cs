using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class UnsafeBlocksNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.UnsafeBlocksNotAllowed);

    private static readonly TestOptions s_safe = new(AllowUnsafe: false);

    private static readonly string s_everything = Source.Library("""
        [CFunction("f", ArgTypes = [typeof(Seen), typeof(Memory)], RestType = typeof(c_int))]
        public static partial int [|F|](Seen seen, Memory memory);
        """, """
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class [|Seen|];

        [CHandle(Free = "free", Library = typeof(Case))]
        public sealed partial class [|Memory|];

        [CStruct]
        public partial struct Point
        {
            public int x, y;
        }

        public static partial class [|Handlers|]
        {
            [Callback(typeof(Seen))]
            public static void OnSeen(int value)
            {
            }
        }
        """);

    [Fact]
    public Task Each_declaration_that_calls_is_marked_and_records_are_not() => s_rule.Reports(
        s_everything,
        message: "'Case.F' cannot call C, because the project forbids unsafe code; write <AllowUnsafeBlocks>true</AllowUnsafeBlocks> in the project file",
        options: s_safe);

    [Fact]
    public Task With_unsafe_code_allowed_nothing_is_marked() => s_rule.Accepts(Markup.Parse(s_everything, "").Code);

    [Fact]
    public Task Plain_records_need_no_unsafe_code() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Point\n{\n    public int x, y;\n}"), s_safe);
}
