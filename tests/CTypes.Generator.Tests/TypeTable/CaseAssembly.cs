using System.Reflection;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>All cases that the table has, compiled with the generator as one program and loaded.</summary>
internal static class CaseAssembly
{
    private const string Library = "libtype_table.so";

    private static readonly Lazy<(Assembly? Assembly, ILookup<string, string> Problems)> s_compiled = new(Compile);

    public static IReadOnlyList<(Row Row, Position Position)> Cases { get; } =
        [.. Table.Rows.SelectMany(row => Enum.GetValues<Position>().Where(p => !row.Refused.ContainsKey(p)).Select(p => (row, p)))];

    /// <summary>What the compiler says of a case; empty when it compiles.</summary>
    public static IEnumerable<string> Problems(int number) => s_compiled.Value.Problems[FileOf(number)];

    /// <summary>Runs a case against C; it throws when a value is not what it should be.</summary>
    public static void Run(int number)
    {
        Type type = s_compiled.Value.Assembly!.GetType($"{CaseSource.Namespace(number)}.{CaseSource.Class}", throwOnError: true)!;
        foreach (MethodInfo method in type.GetMethods().Where(m => m.Name.StartsWith(CaseSource.Run, StringComparison.Ordinal)))
        {
            method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        }
    }

    public static string SourceOf(int number) => CaseSource.Write(Cases[number].Row, Cases[number].Position, number, Path.Combine(AppContext.BaseDirectory, Library));

    private static string FileOf(int number) => $"File{number + 1}.cs";

    // A case that does not compile is left out, so that the others can still run.
    private static (Assembly?, ILookup<string, string>) Compile()
    {
        (Assembly? assembly, ILookup<string, string> problems) = Compile(_ => true);
        return problems.Count == 0 ? (assembly, problems) : (Compile(number => !problems.Contains(FileOf(number))).Assembly, problems);
    }

    private static (Assembly? Assembly, ILookup<string, string> Problems) Compile(Func<int, bool> has)
    {
        GeneratorRun run = GeneratorRun.Of([.. Cases.Select((_, number) => has(number) ? SourceOf(number) : "")]);
        using MemoryStream image = new();
        EmitResult result = run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        ILookup<string, string> problems = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToLookup(Place, d => d.ToString());
        return (result.Success ? Assembly.Load(image.ToArray()) : null, problems);
    }

    // A generated file is named after its type, which stands in the case's own namespace.
    private static string Place(Diagnostic diagnostic)
    {
        string file = Path.GetFileName(diagnostic.Location.SourceTree?.FilePath ?? "");
        int dot = file.IndexOf('.', StringComparison.Ordinal);
        return file.StartsWith('N') && dot > 0 && int.TryParse(file[1..dot], out int number) ? FileOf(number) : file;
    }
}
