using System.Globalization;
using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Compiling;

public class CultureTests
{
    [Fact]
    public void Generated_code_does_not_depend_on_how_the_machine_s_language_writes_numbers()
    {
        CultureInfo before = CultureInfo.CurrentCulture, other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "\u2212";    // as in Swedish
        other.NumberFormat.NumberDecimalSeparator = ",";
        IEnumerable<string> expected = Generated();
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, Generated());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Generated() => [.. GeneratorRun.Of(CorpusFiles.All).Files.Select(file => file.SourceText.ToString())];
}
