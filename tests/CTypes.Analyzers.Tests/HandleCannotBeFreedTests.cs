using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class HandleCannotBeFreedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.HandleCannotBeFreed);

    [Fact]
    public Task The_attribute_is_marked() => s_rule.Reports(
        Source.InFile("[[|CHandle|]]\npublic sealed partial class Memory;"),
        message: "'Memory' cannot be freed: nothing says how; write Free = \"…\" with the C function that frees it, and Library = typeof(…) with the [CLibrary] class that has it, or declare '[CTypedef(typeof(c_void_p))] partial struct Memory' where nothing frees it");

    [Fact]
    public Task A_number_that_nothing_frees_is_offered_a_typedef_of_its_type() => s_rule.Reports(
        Source.InFile("[[|CHandle(Type = typeof(c_int), Invalid = -1)|]]\npublic sealed partial class Slot;"),
        message: "'Slot' cannot be freed: nothing says how; write Free = \"…\" with the C function that frees it, and Library = typeof(…) with the [CLibrary] class that has it, or declare '[CTypedef(typeof(c_int))] partial struct Slot' where nothing frees it");

    [Theory]
    [InlineData("Free = \"free\"", "nothing says which library has 'free'; write Library = typeof(…) with the [CLibrary] class that has it")]
    [InlineData("Library = typeof(Case)", "nothing says by which function; write Free = \"…\" with the C function that frees it, or declare '[CTypedef(typeof(c_void_p))] partial struct Memory' where nothing frees it")]
    [InlineData("Free = \"\", Library = typeof(Case)", "nothing says by which function; write Free = \"…\" with the C function that frees it, or declare '[CTypedef(typeof(c_void_p))] partial struct Memory' where nothing frees it")]
    public Task Half_of_it_is_marked_and_the_message_names_the_other(string arguments, string message) =>
        s_rule.Reports(Source.Library("", $"[[|CHandle({arguments})|]]\npublic sealed partial class Memory;"), message: $"'Memory' cannot be freed: {message}");

    [Fact]
    public Task A_class_that_is_no_library_is_marked() => s_rule.Reports(
        Source.Library("", "[CHandle(Free = \"free\", [|Library = typeof(string)|])]\npublic sealed partial class Memory;"),
        message: "'Memory' cannot be freed: string is no library class; write a static class with [CLibrary]");

    [Fact]
    public Task A_class_of_library_objects_is_marked_and_the_message_says_why_it_does_not_do() => s_rule.Reports(
        Source.InFile("[CLibrary(\"plugin\")]\npublic sealed partial class Plugin;\n\n[CHandle(Free = \"item_free\", [|Library = typeof(Plugin)|])]\npublic sealed partial class Item;"),
        message: "'Item' cannot be freed: Plugin makes library objects, and nothing says which of them frees; write a static class with [CLibrary], or free the pointer with a function of Plugin");

    [Theory]
    [InlineData("", "void Release(nint handle) { }")]
    [InlineData("", "static void Release(c_void_p handle) { }")]
    [InlineData(", Type = typeof(c_int)", "private static void Release(int handle) { }")]
    [InlineData(", Type = typeof(c_int)", "private static void Release(long handle) { }")]
    [InlineData("", "static void Release(string name) { } static void Release(nint handle) { }")]
    public Task A_method_of_the_class_may_free(string type, string method) => s_rule.Accepts(Freed($"FreeMethod = nameof(Memory.Release){type}", method));

    [Theory]
    [InlineData("", "int Release(nint handle) => 0;", "'Release' must be void Release(nint handle)")]
    [InlineData("", "void Release() { }", "'Release' must be void Release(nint handle)")]
    [InlineData("", "void Release(ref nint handle) { }", "'Release' must be void Release(nint handle)")]
    [InlineData("", "void Release<T>(nint handle) { }", "'Release' must be void Release(nint handle)")]
    [InlineData("", "void Release(Memory handle) { }", "'Release' must be void Release(nint handle)")]
    [InlineData(", Type = typeof(c_int)", "void Release(nint handle, int more) { }", "'Release' must be void Release(int handle)")]
    [InlineData(", Type = typeof(c_ulong)", "void Release(string handle) { }", "'Release' must be void Release(CULong handle)")]
    [InlineData("", "", "there is no method 'Release' in Memory; write private static void Release(nint handle)")]
    public Task A_method_that_does_not_fit_is_marked(string type, string method, string message) =>
        s_rule.Reports(Freed($"[|FreeMethod = \"Release\"|]{type}", method), message: $"'Memory' cannot be freed: {message}");

    [Fact]
    public Task A_function_beside_a_method_is_marked() => s_rule.Reports(
        Freed("[|Free = \"free\"|], FreeMethod = \"Release\"", "void Release(nint handle) { }"), message: "'Memory' cannot be freed: Free and FreeMethod both say how; remove one of them");

    private static string Freed(string arguments, string method) => Source.Library("", $"[CHandle({arguments})]\npublic sealed partial class Memory\n{{\n    {method}\n}}");

    [Fact]
    public Task Functions_that_use_the_handle_have_no_other_errors() => s_rule.Reports(Source.Library("""
        [CFunction("malloc", ArgTypes = [typeof(c_size_t)], RestType = typeof(Memory))]
        public static partial Memory Allocate(int bytes);

        [CFunction("realloc", ArgTypes = [typeof(Memory), typeof(c_size_t)], RestType = typeof(c_void_p))]
        public static partial nint Grow(Memory memory, int bytes);
        """, "[[|CHandle|]]\npublic sealed partial class Memory;"));

    [Fact]
    public Task Both_together_are_accepted() => s_rule.Accepts(Source.Library("", "[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory;"));
}
