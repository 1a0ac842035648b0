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
    public Task One_byte_less_is_accepted() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Film\n{\n    [CField(Count = int.MaxValue)] public partial Span<byte> pixels { get; }\n}"));

    [Fact]
    public Task The_sum_of_the_members_counts() => s_rule.Reports(Source.InFile("""
        [CArray(typeof(c_int), 400_000_000)]
        public partial struct Part;

        [CStruct]
        public partial struct [|Film|]
        {
            public partial ref Part first { get; }
            public partial ref Part second { get; }
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
        Source.InFile("[CStruct]\npublic partial struct Film\n{\n    [CField(Count = 135_000_000)] public partial Span<byte> pixels { get; }\n    public partial c_int [|rate|] { get; set; }\n}"),
        message: "'Film' has a member beyond its first 128 MiB, where .NET can place none; use a pointer in place of the array");
}
