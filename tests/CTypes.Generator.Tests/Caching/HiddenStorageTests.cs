using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Caching;

/// <summary>What an edit inside a body changes for declarations in other files.</summary>
public class HiddenStorageTests
{
    private const string Head = "using CTypes; namespace Bindings; ";
    private const string Outer = Head + "[CStruct] public partial struct Outer { public Inner I; public int Z; }";

    [Theory]
    [InlineData("[CStruct] public partial struct Inner { public int X; public int Y { get { return 1; } } }", "return 1", "return field")]
    [InlineData("[CStruct] public partial struct Inner { public int X; public int Y => 1; }", "=> 1", "=> field")]
    [InlineData("[CStruct] public partial struct Inner(int a) { public int X; public int Y => 1; }", "=> 1", "=> a")]
    [InlineData("[CStruct] public partial struct Inner { public int X; public int Y => field; }", "=> field", "=> 1")]
    public void A_body_that_gives_a_struct_storage_changes_the_records_that_it_lies_in(string inner, string from, string to) => AssertSame(Head + inner, from, to, Outer);

    [Fact]
    public void A_function_that_is_an_error_check_elsewhere_may_become_obsolete() => AssertSame(
        Head + "[CLibrary(\"q\")] public static partial class Other { [CFunction(\"a\"), System.Obsolete] public static partial void Check(int result); }", ", System.Obsolete", "",
        Head + "[CLibrary(\"c\", ErrCheckType = typeof(Other))] public static partial class LibC { [CFunction(\"labs\", ArgTypes = [typeof(c_long)], RestType = typeof(c_int), ErrCheck = \"Check\")] public static partial int Abs(long value); }");

    // The driver that has seen the former file makes what a new one makes, and the edit does change something.
    private static void AssertSame(string file, string from, string to, string other)
    {
        CSharpCompilation before = TestCompilation.Of(LanguageVersion.Preview, NullableContextOptions.Enable, file, other);
        CSharpCompilation after = CachedProgram.Replace(before, file, text => text.Replace(from, to, StringComparison.Ordinal));
        string fresh = Text(GeneratorRun.Driver(after).RunGenerators(after));
        Assert.NotEqual(Text(GeneratorRun.Driver(before).RunGenerators(before)), fresh);
        Assert.Equal(fresh, Text(GeneratorRun.Driver(before).RunGenerators(before).RunGenerators(after)));
    }

    private static string Text(GeneratorDriver driver) => string.Concat(driver.GetRunResult().Results.Single().GeneratedSources.Select(file => $"// {file.HintName}\n{file.SourceText}"));
}
