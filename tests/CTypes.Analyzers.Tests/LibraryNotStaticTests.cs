using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class LibraryNotStaticTests
{
    private static readonly RuleVerifier s_rule = new(Rules.LibraryNotStatic);

    [Fact]
    public Task The_name_is_marked_and_nothing_is_said_of_missing_bodies() => s_rule.Reports(
        Source.InFile("""
            [CLibrary("c")]
            public sealed partial class [|LibC|]
            {
                [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
                public static partial int Abs(int value);
            }
            """),
        message: "'LibC' stands for one library per process; write 'static partial class LibC'");

    [Fact]
    public Task A_static_class_is_accepted() => s_rule.Accepts(Source.InFile("[CLibrary(\"c\")]\npublic static partial class LibC;"));

    [Fact]
    public Task The_fix_adds_the_word_and_removes_what_contradicts_it() => s_rule.Fixes(
        Source.InFile("[CLibrary(\"c\")]\npublic sealed partial class [|LibC|];"),
        Source.InFile("[CLibrary(\"c\")]\npublic static partial class LibC;"));

    [Fact]
    public Task Fix_all_adds_it_to_all() => s_rule.FixesAll(
        Source.InFile("[CLibrary(\"c\")]\npartial class [|LibC|];\n\n[CLibrary(\"m\")]\npublic abstract partial class [|LibM|];"),
        Source.InFile("[CLibrary(\"c\")]\nstatic partial class LibC;\n\n[CLibrary(\"m\")]\npublic static partial class LibM;"));
}
