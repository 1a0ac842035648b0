using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ArrayLengthNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ArrayLengthNotAllowed);

    [Fact]
    public Task An_array_of_no_elements_in_a_union_is_left_out() => s_rule.Reports(
        Source.InFile("[CUnion]\npublic partial struct Command\n{\n    public partial ulong addr3 { get; set; }\n    [CField([|Count = 0|])] public partial Span<byte> cmd { get; }\n}"),
        message: "0 elements for 'Command.cmd' are not possible; an array has at least 1; leave it out: it takes no bytes, and the memory behind it begins where 'Command' does");

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public Task The_length_of_an_array_type_is_marked(int length) => s_rule.Reports(
        Source.InFile($"[CArray(typeof(c_int), [|{length}|])]\npublic partial struct Values;"),
        message: $"{length} elements for 'Values' are not possible; an array has at least 1; one that grows with its memory is a flexible member");

    [Theory]
    [InlineData("Span<c_int>", 0)]
    [InlineData("Span<c_int>", -5)]
    [InlineData("string", 0)]
    public Task The_count_of_a_member_is_marked(string type, int count) => s_rule.Reports(
        Struct($"[CField([|Count = {count}|])] public partial {type} values {{ get; }}"),
        message: $"{count} elements for 'S.values' are not possible; an array has at least 1; one that grows with its memory is a flexible member");

    [Fact]
    public Task A_record_that_holds_such_an_array_is_not_reported_again() => s_rule.Reports(
        Source.InFile("[CArray(typeof(c_int), [|0|])]\npublic partial struct Values;\n\n[CStruct]\npublic partial struct S\n{\n    public partial ref Values values { get; }\n}"));

    [Fact]
    public Task One_element_is_enough() => s_rule.Accepts(Source.InFile("[CArray(typeof(c_int), 1)]\npublic partial struct Values;\n\n[CStruct]\npublic partial struct S\n{\n    [CField(Count = 1)] public partial Span<c_int> values { get; }\n}"));
}
