using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Caching;

public class StepTests
{
    public static TheoryData<string> Steps { get; } = [.. StepNames.All];

    public static TheoryData<string, string, string> Changes { get; } = new()
    {
        { StepNames.Libraries, "\"abs\"", "\"labs\"" },
        { StepNames.Libraries, "partial int Abs(int value)", "partial int Abs(int number)" },
        { StepNames.Structs, "int X, Y;", "int X, Y, Z;" },
        { StepNames.Unions, "public int Integer;", "public long Integer;" },
        { StepNames.Arrays, "typeof(c_char), 12", "typeof(c_char), 13" },
        { StepNames.Callbacks, "OnError = 0", "OnError = 1" },
        { StepNames.Handles, "Free = \"free\"", "Free = \"close\"" },
        { StepNames.Interfaces, "VTableIndex = 3", "VTableIndex = 4" },
        { StepNames.Typedefs, "CTypedef(typeof(c_void_p))", "CTypedef(typeof(c_int))" },
        { StepNames.StaticCallbacks, "static int Ascending(", "static int Descending(" },
        { StepNames.Libraries, "ref long TimeZone", "ref readonly long TimeZone" },
        { StepNames.StrayVariables, "nint Environment { get; }", "nint Environment { get; set; }" },
        { StepNames.StrayFunctions, "Outside(long number)", "Outside(long value)" },
    };

    [Theory, MemberData(nameof(Steps))]
    public void An_edit_in_another_file_changes_nothing(string step) =>
        AssertCached(CachedProgram.Edit(Same, unrelated => unrelated.Replace("=> 1", "=> 2"))[step]);

    [Theory, MemberData(nameof(Steps))]
    public void A_new_type_in_another_file_changes_nothing(string step) =>
        AssertCached(CachedProgram.Edit(Same, unrelated => unrelated + " public struct Added { public int X; }")[step]);

    [Theory, MemberData(nameof(Steps))]
    public void A_comment_in_the_same_file_changes_nothing(string step) =>
        AssertCached(CachedProgram.Edit(text => text.Replace("    [CFunction(\"abs\"", "    // the absolute value\n    [CFunction(\"abs\""), Same)[step]);

    [Theory, MemberData(nameof(Steps))]
    public void Code_that_moves_down_changes_nothing(string step) =>
        AssertCached(CachedProgram.Edit(text => text.Replace("namespace Bindings;", "namespace Bindings;\n\npublic class Above;\n\n\n"), Same)[step]);

    [Theory, MemberData(nameof(Steps))]
    public void Another_body_changes_nothing(string step) =>
        AssertCached(CachedProgram.Edit(text => text.Replace("=> left - right", "=> left.CompareTo(right)"), Same)[step]);

    [Theory, MemberData(nameof(Changes))]
    public void A_changed_declaration_changes_its_step(string step, string from, string to)
    {
        Assert.Contains(from, CachedProgram.Declarations);

        IncrementalGeneratorRunStep[] steps = [.. CachedProgram.Edit(text => text.Replace(from, to), Same)[step]];

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(steps));
    }

    [Fact]
    public void A_changed_record_leaves_the_other_steps_alone()
    {
        var steps = CachedProgram.Edit(text => text.Replace("public int Integer;", "public long Integer;"), Same);

        foreach (string name in StepNames.All.Where(name => name != StepNames.Unions)) AssertCached(steps[name]);
    }

    [Fact]
    public void Of_many_records_only_the_changed_one_is_printed_again()
    {
        string[] records = [.. Enumerable.Range(0, 10).Select(i => $"[CTypes.CStruct] public partial struct Record{i} {{ public int X; }}")];
        CSharpCompilation before = TestCompilation.Of(records);
        CSharpCompilation after = CachedProgram.Replace(before, records[3], text => text.Replace("int X;", "int X, Y;"));

        var outputs = CachedProgram.RunTwice(before, after).TrackedOutputSteps;

        Assert.Equal(
            [(IncrementalStepRunReason.Modified, 1), (IncrementalStepRunReason.Cached, 9)],
            Reasons(outputs.Values.SelectMany(steps => steps)).CountBy(reason => reason).Select(count => (count.Key, count.Value)).OrderBy(count => count.Value));
    }

    [Fact]
    public void Every_step_of_the_pipeline_has_a_name_that_the_tests_know()
    {
        var steps = CachedProgram.Edit(Same, Same);

        Assert.Superset(StepNames.All.ToHashSet(), steps.Keys.ToHashSet());
    }

    private static string Same(string text) => text;

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) => steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static void AssertCached(IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        IncrementalStepRunReason[] reasons = [.. Reasons(steps)];
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }
}
