using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class CallConvNotSupportedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.CallConvNotSupported);

    [Fact]
    public Task Fastcall_is_refused_on_every_platform() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", [|CallConv = CallConv.Fastcall|], ArgTypes = [typeof(c_int)], RestType = typeof(void))]
            public static partial void F(int value);
            """),
        message: "'Case.F': the .NET runtime refuses Fastcall on every platform; write Cdecl, which is the same on 64-bit targets");

    [Fact]
    public Task A_library_and_a_callback_cannot_be_Fastcall_either() => s_rule.Reports("""
        using CTypes;

        [CLibrary("case", [|CallConv = CallConv.Fastcall|])]
        public static partial class Case;

        [Callback([|CallConv = CallConv.Fastcall|], ArgTypes = [typeof(c_int)])]
        public sealed partial class Report;
        """);

    [Fact]
    public Task Thiscall_is_refused_on_32_bit_Linux() => s_rule.Reports("""
        using CTypes;

        [assembly: CTypesTargets("linux-x86;win-x86")]

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("f", [|CallConv = CallConv.Thiscall|], ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
            public static partial void F(nint self);
        }
        """);

    [Fact]
    public Task The_other_conventions_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", CallConv = CallConv.Stdcall, ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial void F(int value);

        [CFunction("g", CallConv = CallConv.Thiscall, ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
        public static partial void G(nint self);

        [CFunction("h", CallConv = CallConv.Cdecl, ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial void H(int value);
        """));
}
