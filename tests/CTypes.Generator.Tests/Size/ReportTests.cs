using CTypes.Generator.Parser;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Size;

/// <summary>The analyzer runs the generator's parsers over each declaration in each build: what only an emitter reads is not made for it.</summary>
public class ReportTests
{
    private const int Functions = 200;
    private const double Share = 0.8;

    [Fact]
    public void Who_only_reports_prints_no_heads_and_looks_for_nothing_that_functions_share()
    {
        string functions = string.Concat(Enumerable.Range(0, Functions).Select(i => $"[CFunction(\"f{i}\", ArgTypes = [typeof(c_int), typeof(c_char_p)], RestType = typeof(c_int))] public static partial int F{i}(int value, string text);\n"));
        CSharpCompilation compilation = TestCompilation.Of($"using CTypes;\n[CLibrary(\"c\")] public static partial class L {{\n{functions}}}");
        INamedTypeSymbol library = compilation.GetTypeByMetadataName("L")!;
        BytesOf(library, compilation, new Findings(wantsLocations: false));    // what the compiler makes once
        long generated = BytesOf(library, compilation, new Findings(wantsLocations: false)), reported = BytesOf(library, compilation, new Findings(wantsLocations: true));
        Assert.True(reported < generated * Share, $"{reported:N0} bytes to report, {generated:N0} bytes to generate");
    }

    private static long BytesOf(INamedTypeSymbol library, CSharpCompilation compilation, Findings findings)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(LibraryParser.Parse(library, compilation, findings, TestContext.Current.CancellationToken));
        Assert.Empty(findings.Items);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
