using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class WindowsConventionMissingTests
{
    private static readonly RuleVerifier s_rule = new(Rules.WindowsConventionMissing);

    [Theory]
    [InlineData("kernel32")]
    [InlineData("User32.dll")]
    public Task A_library_of_Windows_is_no_library_of_C(string library) => s_rule.Reports(
        Declared($"[|CLibrary(\"{library}\")|]"), message: $"'Case' calls '{library}' as C, whose functions are __stdcall on 32-bit Windows; write CallConv = CallConv.Stdcall");

    [Fact]
    public Task The_fix_says_the_convention() => s_rule.Fixes(Declared("[|CLibrary(\"kernel32\")|]"), Declared("CLibrary(\"kernel32\", CallConv = CallConv.Stdcall)"));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Declared("[|CLibrary(\"kernel32\")|]") + Class("[|CLibrary(\"user32\")|]", "Other"),
        Declared("CLibrary(\"kernel32\", CallConv = CallConv.Stdcall)") + Class("CLibrary(\"user32\", CallConv = CallConv.Stdcall)", "Other"));

    [Theory]
    [InlineData("CLibrary(\"kernel32\", CallConv = CallConv.Stdcall)", "")]
    [InlineData("CLibrary(\"kernel32\", CallConv = CallConv.Cdecl)", "")]
    [InlineData("CLibrary(\"kernel32\")", ", CallConv = CallConv.Stdcall")]
    [InlineData("CLibrary(\"sqlite3\")", "")]
    public Task What_states_a_convention_is_left_alone(string library, string option) => s_rule.Accepts(Declared(library, option));

    private static string Declared(string library, string option = "") => "using CTypes;\n" + Class(library, "Case", option);

    private static string Class(string library, string name, string option = "") => $$"""

        [{{library}}]
        public static partial class {{name}}
        {
            [CFunction("GetTickCount", ArgTypes = [], RestType = typeof(c_uint){{option}})]
            public static partial uint TickCount();
        }

        """;
}
