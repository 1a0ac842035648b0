using System.Numerics.Tensors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Harness;

/// <summary>Compilations as a user's project would make them, with all warnings on.</summary>
internal static class TestCompilation
{
    /// <summary>The oldest language that generated code may need.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp13;

    private const int AllWarnings = 9999;

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        """;

    private static readonly MetadataReference[] s_references = References();

    public static CSharpCompilation Of(params string[] sources) => Of(OldestLanguage, NullableContextOptions.Enable, sources);

    public static CSharpCompilation Of(LanguageVersion language, NullableContextOptions nullable, params string[] sources)
    {
        CSharpParseOptions parsing = new(language, DocumentationMode.Diagnose);
        IEnumerable<SyntaxTree> trees = sources.Prepend(ImplicitUsings).Select((source, index) => Parse(source, parsing, $"File{index}.cs"));
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, warningLevel: AllWarnings, nullableContextOptions: nullable);
        return CSharpCompilation.Create("Native", trees, s_references, options);
    }

    public static SyntaxTree Parse(string source, CSharpParseOptions options, string path) => CSharpSyntaxTree.ParseText(source, options, path);

    private static MetadataReference[] References()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. Directory.GetFiles(framework, "System*.dll").Where(IsManaged).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(CLibraryAttribute).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Tensor<>).Assembly.Location),
        ];
    }

    private static bool IsManaged(string path) => !path.EndsWith(".Native.dll", StringComparison.Ordinal);
}
