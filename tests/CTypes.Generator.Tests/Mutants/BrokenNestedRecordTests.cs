using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Mutants;

/// <summary>A record around one that breaks a rule has no layout either.</summary>
public class BrokenNestedRecordTests
{
    private const string Inner = """
        using CTypes;
        [CStruct(Pack = 5)] public partial struct Inner { public partial int x { get; set; } }
        [CStruct(Pack = 5)] public sealed partial class InnerObject { public partial int x { get; set; } }
        [CArray(typeof(Inner), 2)] public partial struct Inners;
        [CStruct] public partial struct Middle { public partial ref Inner inner { get; } }
        """;

    [Theory]
    [InlineData("struct Outer { public partial ref Inner inner { get; } }")]
    [InlineData("struct Outer { public partial ref Inners inner { get; } }")]
    [InlineData("struct Outer { public partial ref Middle middle { get; } }")]
    [InlineData("struct Outer { [CField(Count = 2)] public partial System.Span<Inner> inner { get; } }")]
    [InlineData("class Outer { public partial ref Inner inner { get; } }")]
    [InlineData("class Outer { public partial InnerObject inner { get; } }")]
    public void The_outer_record_names_the_rule_that_is_reported_at_the_inner_one(string outer)
    {
        GeneratorRun run = GeneratorRun.Of(Inner, $"using CTypes; [CStruct] public partial {outer}");
        string half = run.Files.Single(file => file.HintName.StartsWith("Outer", StringComparison.Ordinal)).SourceText.ToString();
        Assert.Contains("\"CTYP0003\"", half, StringComparison.Ordinal);
        Assert.DoesNotContain("\"CTYP0013\"", half, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_lead_to_each_other_are_looked_at_once()
    {
        GeneratorRun run = GeneratorRun.Of("""
            using CTypes;
            [CStruct] public sealed partial class Left { public partial Missing missing { get; set; } public partial Right? right { get; set; } }
            [CStruct] public sealed partial class Right { public partial Missing missing { get; set; } public partial Left? left { get; set; } }
            """);
        Assert.Null(run.Exception);
        Assert.Equal(2, run.Files.Length);
    }

    [Theory]
    [InlineData("[CStruct] public partial struct Inner { public partial int count { get; set; } [CField(Anonymous = true)] public static partial System.Span<int> Rest(POINTER<Inner> record, int count); }", "struct Outer { [CField(Anonymous = true)] public partial ref Inner inner { get; } }")]
    [InlineData("[CStruct] public partial class Inner { [CField(Anonymous = true)] public partial Outer? outer { get; set; } }", "class Outer { [CField(Anonymous = true)] public partial Inner inner { get; } }")]
    public void An_anonymous_member_inside_an_anonymous_member_that_is_no_record_inside_it_has_no_members_to_give(string inner, string outer)
    {
        GeneratorRun run = GeneratorRun.Of($"using CTypes; {inner}", $"using CTypes; [CStruct] public partial {outer}");
        Assert.Null(run.Exception);
        Assert.Equal(2, run.Files.Count(file => file.HintName.StartsWith("Outer", StringComparison.Ordinal) || file.HintName.StartsWith("Inner", StringComparison.Ordinal)));
    }
}
