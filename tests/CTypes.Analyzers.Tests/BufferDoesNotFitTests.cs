using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BufferDoesNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BufferDoesNotFit);

    private static string Of(string parameters) => Source.Library($"""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(void))]
        public static partial void F({parameters});
        """);

    [Fact]
    public Task A_length_from_nothing_is_marked_at_LengthFrom() => s_rule.Reports(
        Of("[Buffer([|LengthFrom = \"size\"|])] int[] items, int count"),
        message: "[Buffer] of 'items' in 'Case.F': LengthFrom names 'size', which is no parameter; write nameof of an integer parameter, or a product of such");

    [Fact]
    public Task A_length_from_something_that_is_no_integer_is_marked() => s_rule.Reports(
        Of("[Buffer([|LengthFrom = nameof(items)|])] int[] items, int count"),
        message: "[Buffer] of 'items' in 'Case.F': LengthFrom names 'items', which is int[]; write nameof of a parameter that is an integer when C is called");

    [Fact]
    public Task A_wrong_factor_of_a_product_is_marked() => s_rule.Reports(Of("[Buffer([|LengthFrom = nameof(count) + \"*\"|])] int[] items, int count"));

    [Fact]
    public Task A_negative_least_length_is_marked() => s_rule.Reports(
        Of("[Buffer([|MinLength = -1|])] Span<int> items, int count"),
        message: "[Buffer] of 'items' in 'Case.F': MinLength = -1 is negative; write the least number of elements that C needs");

    [Fact]
    public Task A_shape_of_another_rank_is_marked() => s_rule.Reports(
        Of("[Buffer(Rank = 2, [|Shape = [-1, 3, 3]|])] Span<int> items, int count"),
        message: "[Buffer] of 'items' in 'Case.F': Shape has 3 dimensions, but Rank = 2; write one length for each dimension");

    [Fact]
    public Task A_shape_of_another_rank_than_the_array_s_is_marked() => s_rule.Reports(
        Of("[Buffer([|Shape = [3]|])] int[,] items, int count"),
        message: "[Buffer] of 'items' in 'Case.F': Shape has 1 dimensions, but int[,] has 2; write one length for each dimension");

    [Fact]
    public Task A_rank_that_the_type_has_not_is_marked() => s_rule.Reports(Of("[Buffer([|Rank = 2|])] int[] items, int count"));

    [Fact]
    public Task A_dimension_that_cannot_be_is_marked() => s_rule.Reports(Of("[Buffer([|Shape = [-2]|])] int[] items, int count"));

    [Fact]
    public Task A_buffer_attribute_on_something_else_is_marked() => s_rule.Reports(
        Of("int[] items, [[|Buffer(MinLength = 1)|]] int count"),
        message: "[Buffer] of 'count' in 'Case.F': int is no buffer; write it on an array, span, Memory or tensor whose elements lie one after the other, or remove it");

    [Fact]
    public Task A_wrong_factor_of_a_result_s_length_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(POINTER<c_int>))]
            [return: Buffer([|LengthFrom = nameof(rows) + "*" + nameof(scale)|])]
            public static partial ReadOnlySpan<int> F(int rows, double scale);
            """),
        message: "[Buffer] of 'result' in 'Case.F': LengthFrom names 'scale', which is double; write nameof of a parameter that is an integer when C is called");

    [Theory]
    [InlineData("nameof(rows) + \"*columns\"", "'columns', which is no parameter; write nameof of an integer parameter, or a product of such")]
    [InlineData("\"rows*\"", "'', which is no parameter; write nameof of an integer parameter, or a product of such")]
    [InlineData("nameof(scale)", "'scale', which is double; write nameof of a parameter that is an integer when C is called")]
    public Task A_wrong_factor_in_a_handler_is_marked(string product, string problem) => s_rule.Reports(
        Source.Library("", $"[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(c_double)])]\npublic sealed partial class Seen {{ public delegate void Handler([Buffer([|LengthFrom = {product}|])] ReadOnlySpan<int> items, int rows, double scale); }}"),
        message: $"[Buffer] of 'items' in 'Seen.Handler': LengthFrom names {problem}");

    [Fact]
    public Task Products_of_results_and_handlers_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(POINTER<c_int>))]
        [return: Buffer(LengthFrom = nameof(rows) + "*" + nameof(columns) + "*2")]
        public static partial ReadOnlySpan<int> F(out int rows, int columns);
        """, """
        [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(c_short)])]
        public sealed partial class Seen { public delegate void Handler([Buffer(LengthFrom = "3 * " + nameof(rows) + "*" + nameof(columns))] ReadOnlySpan<int> items, int rows, short columns); }
        """));

    [Fact]
    public Task What_fits_is_accepted() => s_rule.Accepts(Of("[Buffer(MinLength = 2, LengthFrom = nameof(count) + \"*1000000000\", Rank = 2, Shape = [-1, 2], Aligned = true, Writable = true)] Memory<int> items, int count"));
}
