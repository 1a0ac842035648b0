using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class VTableIndexDoesNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.VTableIndexDoesNotFit);

    private static string Interface(string member, string arguments = "") => Source.InFile($"[CInterface{arguments}]\npublic sealed partial class Stream\n{{\n    {member}\n}}");

    [Fact]
    public Task A_symbol_in_an_interface_is_marked() => s_rule.Reports(
        Interface("[CFunction([|\"Commit\"|], VTableIndex = 3, ArgTypes = [], RestType = typeof(HRESULT))] public partial void Commit();"),
        message: "'Stream.Commit': an interface has no symbols; write only VTableIndex = n, counted from 0 for QueryInterface");

    [Theory]
    [InlineData("[[|CFunction(ArgTypes = [], RestType = typeof(HRESULT))|]] public partial void Commit();")]
    [InlineData("[CFunction([|VTableIndex = -2|], ArgTypes = [], RestType = typeof(HRESULT))] public partial void Commit();")]
    public Task A_missing_or_negative_place_is_marked(string member) => s_rule.Reports(
        Interface(member), message: "'Stream.Commit': nothing says which function of the object's table it is; write VTableIndex = n, counted from 0 for QueryInterface");

    [Fact]
    public Task A_static_method_is_marked() => s_rule.Reports(
        Interface("[CFunction(VTableIndex = 3, ArgTypes = [], RestType = typeof(HRESULT))] public static partial void [|Commit|]();"),
        message: "'Stream.Commit': a static method has no object to call; remove static");

    [Fact]
    public Task An_Iid_that_is_none_is_marked() => s_rule.Reports(
        Interface("[CFunction(VTableIndex = 3, [|Iid = \"stream\"|], ArgTypes = [], RestType = typeof(HRESULT))] public partial void Commit();"),
        message: "'Stream.Commit': 'stream' is no identifier; write it as 00000000-0000-0000-C000-000000000046");

    [Fact]
    public Task Free_without_a_library_is_marked() => s_rule.Reports(
        Interface("[CFunction(VTableIndex = 3, [|Free = \"free\"|], ArgTypes = [], RestType = typeof(c_char_p))] public partial string? Name();"),
        message: "'Stream.Name': Free names a function of no library; write Library = typeof(…) in [CInterface]");

    [Fact]
    public Task Free_with_a_library_of_its_own_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [], RestType = typeof(void))]
        public static partial void F();
        """, """
        [CInterface]
        public sealed partial class Stream
        {
            [CFunction(VTableIndex = 3, Free = "free", FreeLibrary = typeof(Case), ArgTypes = [], RestType = typeof(c_char_p))]
            public partial string? Name();

            [CFunction(VTableIndex = 4, ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(HRESULT))]
            public partial void Read([Free("free", Library = typeof(Case))] out string? line);
        }
        """));

    [Fact]
    public Task A_place_in_a_library_is_marked() => s_rule.Reports(
        Source.Library("[CFunction(\"f\", [|VTableIndex = 3|], ArgTypes = [], RestType = typeof(void))]\npublic static partial void F();"),
        message: "'Case.F': a library has no table of functions; write [CFunction(\"symbol\")], or move it into a [CInterface] class");

    [Fact]
    public Task A_function_of_a_library_without_a_symbol_is_marked() => s_rule.Reports(
        Source.Library("[[|CFunction(ArgTypes = [], RestType = typeof(void))|]]\npublic static partial void F();"),
        message: "'Case.F': a function of a library is found by its symbol; write [CFunction(\"symbol\")], or move it into a [CInterface] class");

    [Fact]
    public Task Both_are_accepted_where_they_belong() => s_rule.Accepts(
        Interface("[CFunction(VTableIndex = 3, Iid = \"00000000-0000-0000-C000-000000000046\", Free = \"free\", ArgTypes = [], RestType = typeof(c_char_p))] public partial string? Name();", "(Library = typeof(Case))")
        + "[CLibrary(\"case\")] public static partial class Case { [CFunction(\"f\", ArgTypes = [], RestType = typeof(void))] public static partial void F(); }\n");
}
