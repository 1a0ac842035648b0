using System.Runtime.CompilerServices;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Caching;

/// <summary>An editor keeps the driver as long as the project is open: what the driver keeps of an old compilation is never freed.</summary>
public class RetentionTests
{
    private const int MostCollections = 10;

    public static TheoryData<string, string, string> Edits { get; } = new()
    {
        { "in another file", "int Value => 1", "int Value => 2" },
        { "that changes no declaration", "=> left - right", "=> left.CompareTo(right)" },
        { "that changes a declaration", "(\"abs\"", "(\"labs\"" },
        { "that removes a declaration", "[CUnion]", "" },
        { "that breaks a declaration", "RestType = typeof(HRESULT)", "RestType = typeof(Nothing)" },
    };

    [Theory, MemberData(nameof(Edits))]
    public void Nothing_of_the_compilation_before_an_edit_is_kept(string edit, string from, string to)
    {
        Assert.True(CachedProgram.Declarations.Contains(from, StringComparison.Ordinal) || CachedProgram.Unrelated.Contains(from, StringComparison.Ordinal), edit);

        (GeneratorDriver driver, (string What, WeakReference Of)[] former) = RunBeforeAndAfter(text => text.Replace(from, to));
        for (int i = 0; i < MostCollections && former.Any(f => f.Of.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Empty(former.Where(f => f.Of.IsAlive).Select(f => f.What));
        GC.KeepAlive(driver);
    }

    // In a method of its own, so that nothing stays on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, (string, WeakReference)[] Former) RunBeforeAndAfter(Func<string, string> edit)
    {
        CSharpCompilation before = TestCompilation.Of(CachedProgram.Declarations, CachedProgram.Unrelated);
        CSharpCompilation replaced = CachedProgram.Replace(CachedProgram.Replace(before, CachedProgram.Declarations, edit), CachedProgram.Unrelated, edit);

        // Made anew, because one that was made from the former shares the compiler's own table of declarations, which may hold a former file.
        CSharpCompilation after = CSharpCompilation.Create(before.AssemblyName, replaced.SyntaxTrees, before.References, before.Options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CTypesGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)before.SyntaxTrees[0].Options);
        driver = driver.RunGeneratorsAndUpdateCompilation(before, out Compilation generated, out _).RunGenerators(after);
        SyntaxTree edited = before.SyntaxTrees.Except(after.SyntaxTrees).Single();
        INamedTypeSymbol library = before.GetTypeByMetadataName("Bindings.LibC")!;
        return (driver,
        [
            ("the compilation", new(before)),
            ("the compilation with the generated files", new(generated)),
            ("the file before the edit", new(edited)),
            ("a type of the compilation", new(library)),
            ("a function of the compilation", new(library.GetMembers("Abs").Single())),
        ]);
    }
}
