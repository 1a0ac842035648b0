using System.Globalization;
using CTypes.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Tests.Verification;

/// <summary>What a rule about uses takes for one declaration or call does not depend on how many others there are. Counts what all threads allocate, so nothing runs beside it.</summary>
[Collection(nameof(FixAllGrowthTests))]
public class UseGrowthTests
{
    private const int Few = 100;
    private const int Many = 800;
    private const double MostGrowth = 1.3;

    public static TheoryData<string, string> Programs { get; } = new()
    {
        { nameof(UntilNamesNoFunctionAnalyzer), "[CFunction(\"f{0}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))] [return: Borrowed(Until = \"g{0}\")] public static partial ReadOnlySpan<byte> F{0}(int value); class K{0};" },
        { nameof(HandleNotDeclaredAnalyzer), "[CFunction(\"item{0}_new\", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p))] public static partial nint New{0}(int size); [CFunction(\"item{0}_free\", ArgTypes = [typeof(c_void_p)])] public static partial void Free{0}(nint item);" },
        { nameof(ErrorNotKeptAnalyzer), "[CFunction(\"f{0}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = \"NegativeIsErrno\")] public static partial int F{0}(int value);" },
        { nameof(OwnedPointerAnalyzer), "[CFunction(\"f{0}\", ArgTypes = [], RestType = typeof(c_void_p), Free = \"g{0}\")] public static partial nint F{0}(); [CFunction(\"g{0}\", ArgTypes = [typeof(c_void_p)])] public static partial void G{0}(nint value); public static void Use{0}() => F{0}();" },
        { nameof(BorrowedOutlivesOwnerAnalyzer), "[CFunction(\"f{0}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))] [return: Borrowed(Until = \"g{0}\")] public static partial ReadOnlySpan<byte> F{0}(int value); [CFunction(\"g{0}\", ArgTypes = [typeof(c_int)])] public static partial void G{0}(int value); public static int Use{0}() {{ ReadOnlySpan<byte> read = F{0}(1); G{0}(1); return read.Length; }}" },
    };

    [Theory, MemberData(nameof(Programs))]
    public async Task One_of_many_takes_what_one_of_few_takes(string analyzer, string declaration)
    {
        await BytesOf(analyzer, declaration, 2);    // what is made once
        double few = (double)await BytesOf(analyzer, declaration, Few) / Few, many = (double)await BytesOf(analyzer, declaration, Many) / Many;
        Assert.True(many < few * MostGrowth, $"{few:N0} bytes for one of {Few}, {many:N0} bytes for one of {Many}");
    }

    private static async Task<long> BytesOf(string analyzer, string declaration, int count)
    {
        string members = string.Join("\n", Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, declaration, i)));
        Document document = await TestProject.Open($"using CTypes;\n[CLibrary(\"c\")] public static partial class L\n{{\n{members}\n}}\n", TestOptions.Default);
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        compilation.GetDiagnostics();
        CompilationWithAnalyzersOptions options = new(document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers analysis = new(compilation, [TestProject.Analyzers.Single(one => one.GetType().Name == analyzer)], options);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        await analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
