using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Benchmarks.Compiler;

/// <summary>Rows 16 to 18: what the generator and its output cost the compiler, beside LibraryImportGenerator on the same signatures.</summary>
internal static class GeneratorRows
{
    private const int Functions = 5000;
    private const int FunctionsToWarmUp = 50;
    private const int Rounds = 3;
    private const string Theirs = "LibraryImportGenerator";

    private static readonly Lazy<Subject> s_ours = new(() => Subject.Ours(Sources.Ours(Functions)));
    private static readonly Lazy<Subject?> s_theirs = new(() => Subject.Theirs(Sources.Theirs(Functions)));

    private static readonly Lazy<(Subject Ours, Subject? Theirs)> s_small = new(() => (Subject.Ours([.. Sources.Ours(FunctionsToWarmUp), .. Sources.Records(1, FunctionsToWarmUp)]), Subject.Theirs(Sources.Theirs(FunctionsToWarmUp))));

    public static Row[] All() =>
    [
        Compare(16, "generator, 5,000 functions", 0.3, FullRun),
        Compare(17, "the same after an edit elsewhere", 0.5, subject => AfterEdit(subject, subject.WithUnrelatedEdit)),
        Compare(17, "the same after an edit of one function", 0.25, subject => AfterEdit(subject, subject.WithEditedFunction)),
        Compare(0, "generator after an edit that others may see", 1, subject => AfterEdit(subject, subject.WithSeenEdit)),
        Compare(18, "compiler, 5,000 functions", 1, CompileTime),
        Compare(18, "assembly of 5,000 functions", 1, subject => Compile(subject).Length) with { Unit = Unit.Bytes, Rounds = 1 },
    ];

    private static Row Compare(int number, string what, double reach, Func<Subject, double> measure) =>
        new(number, what, Theirs, reach, _ => measure(s_ours.Value), _ => s_theirs.Value is { } theirs ? measure(theirs) : double.NaN, Rounds) { Missing = "SDK: not found", WarmUpCompiler = WarmUp };

    /// <summary>Has both generators and the compiler run over small programs, so that their code is compiled well before it is measured.</summary>
    public static void WarmUp()
    {
        foreach (Subject subject in new[] { s_small.Value.Ours, s_small.Value.Theirs }.OfType<Subject>())
        {
            AfterEdit(subject, subject.WithUnrelatedEdit);
            AfterEdit(subject, subject.WithSeenEdit);
            Compile(subject);
        }
    }

    /// <summary>How long a generator takes that has seen nothing.</summary>
    public static double FullRun(Subject subject) => Row.Timed(_ => subject.NewDriver().RunGenerators(subject.Compilation))(1);

    private static double AfterEdit(Subject subject, Func<int, CSharpCompilation> edit)
    {
        GeneratorDriver driver = subject.NewDriver().RunGenerators(subject.Compilation).RunGenerators(edit(1));
        CSharpCompilation edited = edit(2);
        GC.Collect();    // what both sides made before
        return Row.Timed(_ => driver.RunGenerators(edited))(1);
    }

    private static double CompileTime(Subject subject) => Row.Timed(_ => Compile(subject))(1);

    /// <summary>The assembly of a program with what the generator makes of it.</summary>
    /// <exception cref="InvalidOperationException">There are errors.</exception>
    public static byte[] Compile(Subject subject)
    {
        subject.NewDriver().RunGeneratorsAndUpdateCompilation(subject.Compilation, out Compilation generated, out _);
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = generated.Emit(assembly);
        return result.Success ? assembly.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
    }
}
