using System.Text;
using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>Names of generated files, which whoever emits them gets on a disk.</summary>
public class FileNameTests
{
    private const int MostBytesOfAFileName = 255;

    private static readonly string s_deep = string.Join(".", Enumerable.Repeat("Namespace_with_a_name_that_is_ünusually_long", 8));

    [Fact]
    public void A_file_has_the_full_name_of_its_type() => Assert.Equal(["Geometry.Plane.Point.g.cs"], NamesOf("namespace Geometry; public partial class Plane { [CStruct] public partial struct Point { public int x; } }"));

    [Fact]
    public void A_name_that_no_file_system_takes_keeps_its_end()
    {
        string name = Assert.Single(NamesOf($"namespace {s_deep}; [CStruct] public partial struct Point {{ public int x; }}"));

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 100, MostBytesOfAFileName);
        Assert.EndsWith("ünusually_long.Point.g.cs", name);
    }

    [Fact]
    public void Two_names_that_end_alike_have_two_files()
    {
        string[] names = NamesOf($"namespace A.{s_deep} {{ [CStruct] public partial struct Point {{ public int x; }} }} namespace B.{s_deep} {{ [CStruct] public partial struct Point {{ public int x; }} }}");

        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public void A_long_name_is_the_same_in_each_run()
    {
        string source = $"namespace {s_deep}; [CStruct] public partial struct Point {{ public int x; }}";

        Assert.Equal("ad756221", NamesOf(source).Single()[..8]);
    }

    private static string[] NamesOf(string source) => [.. GeneratorRun.Of("using CTypes; " + source).Files.Select(file => file.HintName)];
}
