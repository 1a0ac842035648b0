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
    [InlineData("Descriptor")]
    [InlineData("POINTER<Descriptor>")]
    public Task What_is_no_pointer_and_no_integer_is_marked(string type) => s_rule.Reports(Handle($"[|Type = typeof({type})|]"));

    [Fact]
    public Task Handles_that_name_each_other_are_marked() => s_rule.Reports(
        Source.Library("", "[CHandle(Free = \"close\", Library = typeof(Case), [|Type = typeof(Back)|])]\npublic sealed partial class Front;\n\n[CHandle(Free = \"close\", Library = typeof(Case), [|Type = typeof(Front)|])]\npublic sealed partial class Back;"),
        message: "The handle 'Front': Back is neither c_void_p nor an integer type; write the handle's type of the C header");

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

    [Fact]
    public Task What_close_of_the_C_library_frees_is_an_int() => s_rule.Reports(
        OfC("[|CHandle(Free = \"close\", Library = typeof(LibC))|]"),
        message: "The handle 'Descriptor': 'close' takes an int, of which 0 is a file and -1 is none; write Type = typeof(c_int), Invalid = -1");

    [Theory]
    [InlineData("CHandle(Free = \"close\", Library = typeof(LibC), [|Type = typeof(c_int)|])")]
    [InlineData("CHandle(Free = \"close\", Library = typeof(LibC), [|Type = typeof(c_void_p)|], Invalid = -1)")]
    [InlineData("CHandle(Free = \"close\", Library = typeof(LibC), [|Type = typeof(c_ssize_t)|], Invalid = -1)")]
    [InlineData("CHandle(Free = \"close\", Library = typeof(LibC), [|Invalid = -1|])")]
    public Task A_file_of_another_type_or_without_minus_1_is_marked(string attribute) => s_rule.Reports(OfC(attribute));

    [Theory]
    [InlineData("CHandle(Free = \"close\", Library = typeof(LibC), Type = typeof(c_int), Invalid = -1)")]
    [InlineData("CHandle(Free = \"close\", Library = typeof(LibC), Type = typeof(c_int32), Invalid = -1)")]
    [InlineData("CHandle(Free = \"close\", Library = typeof(LibC), Type = typeof(c_uint), Invalid = uint.MaxValue)")]
    [InlineData("CHandle(Free = \"fclose\", Library = typeof(LibC))")]
    public Task A_file_that_is_an_int_is_accepted(string attribute) => s_rule.Accepts(OfC(attribute));

    [Fact]
    public Task What_close_of_another_library_takes_is_not_known() => s_rule.Accepts(OfC("CHandle(Free = \"close\", Library = typeof(LibC))").Replace("\"c\"", "\"store\"", StringComparison.Ordinal));

    private static string OfC(string attribute) => Source.InFile($"[CLibrary(\"c\", Names = [\"libc.so.6\"])]\npublic static partial class LibC;\n\n[{attribute}]\npublic sealed partial class Descriptor;");

    private static string Handle(string arguments) => Source.Library("", $"[CHandle(Free = \"close\", Library = typeof(Case), {arguments})]\npublic sealed partial class Descriptor;");
}
