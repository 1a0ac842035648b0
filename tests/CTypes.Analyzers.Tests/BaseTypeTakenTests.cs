using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BaseTypeTakenTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BaseTypeTaken);

    [Theory]
    [InlineData("static partial class [|Seen|]")]
    [InlineData("abstract partial class [|Seen|]")]
    [InlineData("sealed partial class [|Seen|] : List<int>")]
    public Task A_callback_class_is_marked_at_its_name(string declaration) => s_rule.Reports(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)])]\npublic {declaration};"),
        message: "The generated half of 'Seen' derives from CallbackHandle; write 'Seen' as a class of its own, neither static nor abstract nor derived from another");

    [Theory]
    [InlineData("static partial class [|Memory|]")]
    [InlineData("abstract partial class [|Memory|]")]
    [InlineData("sealed partial class [|Memory|] : List<int>")]
    public Task A_handle_class_is_marked_at_its_name(string declaration) => s_rule.Reports(
        Source.Library("", $"[CHandle(Free = \"free\", Library = typeof(Case))]\npublic {declaration};"),
        message: "The generated half of 'Memory' derives from NativeHandle; write 'Memory' as a class of its own, neither static nor abstract nor derived from another");

    [Fact]
    public Task Interfaces_are_no_base_class() => s_rule.Accepts(Source.Library("", """
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen : IComparable
        {
            public int CompareTo(object? other) => 0;
        }

        [CHandle(Free = "free", Library = typeof(Case))]
        public partial class Memory : IDisposable;
        """));
}
