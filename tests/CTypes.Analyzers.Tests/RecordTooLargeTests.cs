using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class RecordTooLargeTests
{
    private static readonly RuleVerifier s_rule = new(Rules.RecordTooLarge);

    [Fact]
    public Task A_record_of_2_GiB_is_marked() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct [|Film|]\n{\n    [CField(Count = 536_870_912)] public partial Span<c_int> pixels { get; }\n}"),
        message: "'Film' has 2 GiB or more; use a pointer in place of the array");

    [Fact]
    public Task One_byte_less_is_accepted_in_a_class() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial class Film\n{\n    [CField(Count = int.MaxValue)] public partial Span<byte> pixels { get; }\n}"));

    [Theory]
    [InlineData("[CField(Count = 134_217_721)] public partial Span<byte> [|pixels|] { get; }")]
    [InlineData("[CField(Count = 134_217_721)] public partial string [|pixels|] { get; set; }")]
    [InlineData("[CField(Count = int.MaxValue)] public partial Span<byte> [|pixels|] { get; }")]
    public Task An_array_of_a_struct_that_the_runtime_cannot_load_is_marked(string member) => s_rule.Reports(
        Source.InFile($"[CStruct]\npublic partial struct Film\n{{\n    {member}\n}}"),
        message: "'Film' has an array of 128 MiB or more, for which .NET has no struct; use a pointer in place of the array");

    [Fact]
    public Task An_array_type_that_the_runtime_cannot_load_is_marked() => s_rule.Reports(
        Source.InFile("[CArray(typeof(c_int), [|33_554_431|])]\npublic partial struct Values;"),
        message: "'Values' has an array of 128 MiB or more, for which .NET has no struct; use a pointer in place of the array");

    [Fact]
    public Task The_largest_arrays_that_the_runtime_can_load_are_accepted() => s_rule.Accepts(Source.InFile(
        "[CArray(typeof(c_int), 33_554_430)]\npublic partial struct Values;\n\n[CStruct]\npublic partial struct Film\n{\n    [CField(Count = 134_217_720)] public partial Span<byte> pixels { get; }\n}"));

    [Fact]
    public Task The_sum_of_the_members_counts() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial class [|Film|]
        {
            [CField(Count = 1_500_000_000)] public partial Span<byte> first { get; }
            [CField(Count = 1_500_000_000)] public partial Span<byte> second { get; }
        }
        """));

    [Fact]
    public Task An_array_type_is_marked_too() => s_rule.Reports(
        Source.InFile("[CArray(typeof(c_double), [|300_000_000|])]\npublic partial struct Values;"),
        message: "'Values' has 2 GiB or more; use a pointer in place of the array");

    [Fact]
    public Task The_records_around_it_are_not_reported_again() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct [|Film|]
        {
            [CField(Count = 600_000_000)] public partial Span<c_int> pixels { get; }
        }

        [CStruct]
        public partial struct Cinema
        {
            public partial ref Film film { get; }
        }

        [CStruct]
        public partial struct City
        {
            public partial ref Cinema cinema { get; }
        }
        """));

    [Fact]
    public Task A_member_that_the_runtime_cannot_place_is_marked() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct Film\n{\n    [CField(Count = 134_217_716)] public partial Span<byte> pixels { get; }\n    public partial c_longlong first { get; set; }\n    public partial c_int [|rate|] { get; set; }\n}"),
        message: "'Film' has a member beyond its first 128 MiB, where .NET can place none; use a pointer in place of the array");
}
