using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>What users write stands in generated code as it is, and says nothing about others.</summary>
public class WrittenTextTests
{
    [Theory]
    [InlineData("\\n")]
    [InlineData("\\r")]
    [InlineData("\\u0085")]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("\\t\\\"\\\\<&")]
    public void A_name_may_hold_what_ends_a_line_of_code(string character)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            using CTypes;

            [CLibrary("a{{character}}b", Names = ["c{{character}}d"])]
            public static partial class Odd
            {
                [CFunction("e{{character}}f", ArgTypes = [], RestType = typeof(c_char_p), Free = "g{{character}}h")]
                public static partial string? Text();
            }

            [CHandle(Free = "i{{character}}j", Library = typeof(Odd))]
            public sealed partial class Odder;

            [CStruct]
            public partial struct Oddest
            {
                [CField("k{{character}}l")] public partial int Value { get; set; }
            }
            """);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity == DiagnosticSeverity.Error);
        Expect.None(run.DiagnosticsInGenerated);
    }

    [Fact]
    public void Flags_without_names_may_be_negative()
    {
        GeneratorRun run = GeneratorRun.Of("""
            using CTypes;

            [CLibrary("c", Flags = (LoadFlags)int.MinValue)]
            public static partial class Flagged;
            """);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_warning_about_a_check_that_no_function_names_is_not_switched_off()
    {
        GeneratorRun run = GeneratorRun.Of("""
            using System;
            using CTypes;

            public static class Checks
            {
                public static void Current(int result) { }

                [Obsolete("", DiagnosticId = "OLD1")]
                public static void Former(int result) { }
            }

            [CLibrary("c", ErrCheckType = typeof(Checks))]
            public static partial class LibC
            {
                [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Checks.Current))]
                public static partial int Abs(int value);

                [CFunction("labs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Checks.Current), ErrCheckType = typeof(Checks))]
                public static partial int LongAbs(int value);
            }
            """);
        Assert.DoesNotContain(run.Files, file => file.SourceText.ToString().Contains("OLD1", StringComparison.Ordinal));
    }
}
