using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Benchmarks.Compiler;

/// <summary>A program and the generator that works on it, inside this process.</summary>
internal sealed class Subject
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp13);
    private static readonly MetadataReference[] s_references = [.. References()];

    private readonly IIncrementalGenerator _generator;

    private Subject(IIncrementalGenerator generator, string[] files)
    {
        _generator = generator;
        Compilation = CSharpCompilation.Create(
            "Measured",
            files.Append(Unrelated(0)).Select((file, i) => CSharpSyntaxTree.ParseText(file, s_parse, $"File{i}.cs")),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The program as its author wrote it. Its last file declares nothing for the generator.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>A program for this project's generator.</summary>
    public static Subject Ours(string[] files) => new(Load(Path.Combine(AppContext.BaseDirectory, "generator", "CTypes.Generator.dll"), "CTypes.Generator.CTypesGenerator"), files);

    /// <summary>A program for .NET's own generator; null where the SDK's reference assemblies are not found.</summary>
    public static Subject? Theirs(string[] files) => LibraryImportGenerator() is { } path ? new(Load(path, "Microsoft.Interop.LibraryImportGenerator"), files) : null;

    /// <summary>A driver that has seen nothing.</summary>
    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([_generator.AsSourceGenerator()], parseOptions: s_parse);

    /// <summary>The program after a change inside a body, in the file that declares nothing.</summary>
    public CSharpCompilation WithUnrelatedEdit(int edit) => WithLastFile(Unrelated(edit));

    /// <summary>The program after a change of a type that nothing uses, in the same file.</summary>
    public CSharpCompilation WithSeenEdit(int edit) => WithLastFile(Unrelated(edit).Replace("Number", $"Number{edit}", StringComparison.Ordinal));

    /// <summary>The program after a change of one declaration.</summary>
    public CSharpCompilation WithEditedFunction(int edit)
    {
        SyntaxTree file = Compilation.SyntaxTrees[0];
        string edited = file.ToString().Replace("\"f0\"", $"\"g{edit}\"", StringComparison.Ordinal);
        return Compilation.ReplaceSyntaxTree(file, CSharpSyntaxTree.ParseText(edited, s_parse, file.FilePath));
    }

    private CSharpCompilation WithLastFile(string text) => Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[^1], CSharpSyntaxTree.ParseText(text, s_parse, "Unrelated.cs"));

    private static string Unrelated(int edit) => $"public static class Unrelated {{ public static int Number() => {edit}; }}";

    private static IIncrementalGenerator Load(string path, string type) => (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(path).GetType(type, throwOnError: true)!)!;

    private static string? LibraryImportGenerator()
    {
        string packs = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        if (!Directory.Exists(packs)) return null;
        string? newest = Directory.GetDirectories(packs).OrderBy(version => Version.TryParse(Path.GetFileName(version), out Version? parsed) ? parsed : new Version()).LastOrDefault();
        string path = Path.GetFullPath(Path.Combine(newest ?? packs, "analyzers", "dotnet", "cs", "Microsoft.Interop.LibraryImportGenerator.dll"));
        return File.Exists(path) ? path : null;
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "CTypes.dll" or "netstandard.dll" or "mscorlib.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));
}
