using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class HandleTypeNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.HandleTypeNotAllowed);

    [Theory]
    [InlineData("c_double")]
    [InlineData("c_char_p")]
    [InlineData("POINTER<c_int>")]
    [InlineData("string")]
    public Task What_is_no_pointer_and_no_integer_is_marked(string type) => s_rule.Reports(Handle($"[|Type = typeof({type})|]"));

    [Fact]
    public Task An_invalid_value_that_does_not_fit_is_marked() => s_rule.Reports(
        Handle("[|Type = typeof(c_uint)|], Invalid = -1"),
        message: "The handle 'Descriptor': Invalid = -1 is no value of c_uint; write one that it can hold");

    [Fact]
    public Task Functions_that_use_the_handle_have_no_other_errors() => s_rule.Reports(Source.Library("""
        [CFunction("open", ArgTypes = [], RestType = typeof(Descriptor))]
        public static partial Descriptor Open();

        [CFunction("use", ArgTypes = [typeof(Descriptor)], RestType = typeof(c_int))]
        public static partial int Use(Descriptor descriptor);
        """, "[CHandle(Free = \"close\", Library = typeof(Case), [|Type = typeof(c_float)|])]\npublic sealed partial class Descriptor;"));

    [Theory]
    [InlineData("Type = typeof(c_int), Invalid = -1")]
    [InlineData("Type = typeof(c_ulong), Invalid = uint.MaxValue")]
    [InlineData("Type = typeof(c_uint64)")]
    [InlineData("Type = typeof(c_void_p), Invalid = -1")]
    public Task Pointers_and_integers_are_accepted(string arguments) => s_rule.Accepts(Handle(arguments));

    private static string Handle(string arguments) => Source.Library("", $"[CHandle(Free = \"close\", Library = typeof(Case), {arguments})]\npublic sealed partial class Descriptor;");
}
