using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BufferNotWritableTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BufferNotWritable);

    private static string Of(string parameter) => Source.Library($"""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
        public static partial void F([Buffer(Writable = true)] {parameter});
        """);

    [Fact]
    public Task A_read_only_span_is_marked() => s_rule.Reports(
        Of("ReadOnlySpan<int> [|items|]"),
        message: "'items' of 'Case.F' is ReadOnlySpan<int>, but C writes to it (Writable = true); write Span<int>");

    [Fact]
    public Task Read_only_memory_is_marked() => s_rule.Reports(Of("ReadOnlyMemory<int> [|items|]"));

    [Fact]
    public Task An_in_parameter_is_marked() => s_rule.Reports(
        Of("in int [|item|]"),
        message: "'item' of 'Case.F' is in int, but C writes to it (Writable = true); write ref int");

    [Fact]
    public Task A_ref_readonly_parameter_is_marked() => s_rule.Reports(Of("ref readonly int [|item|]"));

    [Fact]
    public Task What_C_can_write_to_is_accepted() => s_rule.Accepts(Of("Span<int> items"));
}
