using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class PinnedPointerKeptTests
{
    private static readonly RuleVerifier s_rule = new(Rules.PinnedPointerKept);

    [Fact]
    public Task A_pointer_of_fixed_is_not_returned() => s_rule.Reports(
        Program("fixed (int* p = items) return [|(nint)p|];"),
        message: "'p' is good inside its 'fixed' statement only, and this keeps it longer; keep the data in a CArray, a CBox or an Arena and pass its Pointer");

    [Fact]
    public Task A_pointer_to_the_stack_is_not_returned() => s_rule.Reports(
        Program("int* p = stackalloc int[4];\nreturn [|(nint)(p + 1)|];"),
        message: "'p' is good until the method returns only, and this keeps it longer; keep the data in a CArray, a CBox or an Arena and pass its Pointer");

    [Theory]
    [InlineData("fixed (int* p = items) s_kept = [|(nint)p|];\nreturn 0;")]
    [InlineData("fixed (int* p = items)\n{\n    s_pointer = [|p + 2|];\n}\n\nreturn 0;")]
    [InlineData("fixed (int* p = items) s_typed = [|new POINTER<int>(p)|];\nreturn 0;")]
    [InlineData("fixed (int* p = items) box.Held = [|(nint)p|];\nreturn 0;")]
    [InlineData("fixed (int* p = &items[0]) given = [|(nint)p|];\nreturn 0;")]
    [InlineData("int* p = stackalloc int[4];\ns_pointer = [|p|];\nreturn 0;")]
    public Task Nor_is_it_stored_where_it_lives_longer(string body) => s_rule.Reports(Program(body));

    [Theory]
    [InlineData("fixed (int* p = items) return p[0];")]
    [InlineData("fixed (int* p = items)\n{\n    int* end = p + items.Length;\n    return (nint)(end - p);\n}")]
    [InlineData("fixed (int* p = items) return Case.Sum((nint)p);")]
    [InlineData("fixed (int* p = items)\n{\n    Holder holder = new() { Held = 1 };\n    holder.Held = (nint)p;\n    return Case.Sum(holder.Held);\n}")]
    [InlineData("int* p = stackalloc int[4];\n*p = 3;\ns_kept = p[0];\nreturn *p;")]
    public Task Inside_it_may_be_used(string body) => s_rule.Accepts(Program(body));

    private static string Program(string body) => $$"""
        using CTypes;

        public sealed class Holder
        {
            public nint Held { get; set; }
        }

        [CLibrary("case")]
        public static unsafe partial class Case
        {
            public static nint s_kept;
            public static int* s_pointer;
            public static POINTER<int> s_typed;

            [CFunction("sum", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int Sum(nint items);

            public static nint Run(int[] items, Holder box, ref nint given)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        """;
}
