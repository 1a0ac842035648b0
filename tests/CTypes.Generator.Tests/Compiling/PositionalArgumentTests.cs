using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>More positional arguments than a record has members are an error that the compiler itself reports, for both forms.</summary>
public class PositionalArgumentTests
{
    [Theory]
    [InlineData("struct")]
    [InlineData("class")]
    public void Too_many_arguments_do_not_compile(string form)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            using CTypes;

            [CStruct]
            public partial {{form}} Point
            {
                public partial int x { get; set; }

                public partial int y { get; set; }
            }

            public static class Program
            {
                public static Point Right => new(1, 2);

                public static Point Wrong => new(1, 2, 3);
            }
            """);

        Diagnostic error = Assert.Single(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("CS1729", "'Point' does not contain a constructor that takes 3 arguments"), (error.Id, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
