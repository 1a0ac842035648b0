using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BytesNotOfCTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BytesNotOfC);

    [Theory]
    [InlineData("System.DateTime", "DateTime", "c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has")]
    [InlineData("int?", "int?", "int itself, or a POINTER<T> that may be NULL")]
    [InlineData("(int, byte)", "(int, byte)", "a [CStruct] that names these members")]
    [InlineData("decimal", "decimal", "c_double, or a [CStruct] with the layout of the library's own decimal")]
    public Task Memory_for_C_has_elements_that_C_knows(string type, string name, string instead) => s_rule.Reports(
        Function($"System.ReadOnlySpan<{type}> [|items|]"), message: $"'{name}' has no layout that C knows; write {instead}");

    [Theory]
    [InlineData("System.DateTime[]")]
    [InlineData("System.Span<int?>")]
    [InlineData("System.Memory<decimal>")]
    public Task Any_memory_counts(string type) => s_rule.Reports(Function($"{type} [|items|]"));

    [Theory]
    [InlineData("CArray<System.DateTime>(2)")]
    [InlineData("CBox<System.DateTime>()")]
    public Task An_array_or_a_box_for_C_too(string creation) => s_rule.Reports(Source.InFile($$"""
        public static class Program
        {
            public static object Make() => [|new {{creation}}|];
        }
        """));

    [Theory]
    [InlineData("System.ReadOnlySpan<double> items")]
    [InlineData("System.Span<System.Half> items")]
    [InlineData("c_time_t[] items")]
    public Task Bits_that_C_can_read_are_left_alone(string parameter) => s_rule.Accepts(Function(parameter));

    private static string Function(string parameter) => Source.Library($"""
        [CFunction("write", ArgTypes = [typeof(c_void_p)])]
        public static partial void Write({parameter});
        """);
}
