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
    public Task A_length_that_C_stores_is_not_there_before_the_call() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(void))]
        public static partial void F([Buffer([|LengthFrom = nameof(count)|])] int[] items, out int count);
        """));

    [Fact]
    public Task The_rank_that_the_type_has_may_be_written() => s_rule.Accepts(Of("[Buffer(Rank = 2)] int[,] items, int count"));

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

    [Theory]
    [InlineData("c_char_p", "ReadOnlySpan<byte>", "c_char_p is text up to its NUL, whatever its length; write typeof(POINTER<c_char>) and ReadOnlySpan<byte> for bytes with a length, or remove it")]
    [InlineData("c_char_p", "string", "c_char_p is text up to its NUL, whatever its length; write typeof(POINTER<c_char>) and ReadOnlySpan<byte> for bytes with a length, or remove it")]
    [InlineData("c_wchar_p", "string", "c_wchar_p is text up to its NUL, whatever its length; write typeof(c_void_p) and a ReadOnlySpan of the characters for text with a length, or remove it")]
    [InlineData("c_int", "int", "int is no buffer; write it on a ReadOnlySpan or Span of what C points to, or remove it")]
    [InlineData("POINTER<c_int>", "in int", "in int is no buffer; write it on a ReadOnlySpan or Span of what C points to, or remove it")]
    public Task A_length_that_a_handler_s_parameter_cannot_have_is_marked(string c, string managed, string problem) => s_rule.Reports(
        Source.Library("", $"[Callback(ArgTypes = [typeof({c}), typeof(c_int)])]\npublic sealed partial class Seen {{ public delegate void Handler([[|Buffer(LengthFrom = nameof(length))|]] {managed} text, int length); }}"),
        message: $"[Buffer] of 'text' in 'Seen.Handler': {problem}");

    [Fact]
    public Task A_length_of_text_in_a_static_handler_is_marked() => s_rule.Reports(Source.Library("", """
        [Callback(ArgTypes = [typeof(c_char_p), typeof(c_int)])]
        public sealed partial class Seen;

        public static partial class Handlers
        {
            [Callback(typeof(Seen))]
            public static void See([[|Buffer(LengthFrom = nameof(length))|]] ReadOnlySpan<byte> text, int length) { }
        }
        """));

    [Fact]
    public Task A_length_of_text_that_is_returned_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_char_p))]
            [return: [|Buffer(LengthFrom = nameof(length))|]]
            public static partial ReadOnlySpan<byte> F(out int length);
            """),
        message: "[Buffer] of 'result' in 'Case.F': c_char_p is text up to its NUL, whatever its length; write typeof(POINTER<c_char>) and ReadOnlySpan<byte> for bytes with a length, or remove it");

    [Fact]
    public Task A_length_of_text_that_C_reads_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(void))]
            public static partial void F([[|Buffer(LengthFrom = nameof(length))|]] ReadOnlySpan<byte> text, int length);
            """),
        message: "[Buffer] of 'text' in 'Case.F': c_char_p is text up to its NUL, whatever its length; write typeof(POINTER<c_char>) and ReadOnlySpan<byte> for bytes with a length, or remove it");

    [Fact]
    public Task Bytes_with_a_length_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_char>), typeof(POINTER<c_int>)], RestType = typeof(POINTER<c_char>))]
        [return: Buffer(LengthFrom = nameof(length))]
        public static partial ReadOnlySpan<byte> F([Buffer(LengthFrom = nameof(length))] ReadOnlySpan<byte> text, ref int length);
        """, """
        [Callback(ArgTypes = [typeof(POINTER<c_char>), typeof(c_void_p), typeof(c_int)])]
        public sealed partial class Seen { public delegate void Handler([Buffer(LengthFrom = nameof(length))] ReadOnlySpan<byte> text, [Buffer(LengthFrom = nameof(length))] ReadOnlySpan<c_char32_t> characters, int length); }
        """));

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
