using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>A page's bad example, with the statements that use it, as a program in a folder of its own.</summary>
internal sealed partial class BadProgram : IDisposable
{
    private const string Usings = "using CTypes;\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("bad").FullName;

    /// <summary>Compiles the program, and its library where the page shows the C of one, then runs it.</summary>
    /// <returns>What it printed, and how it ended where that was not the end of its statements.</returns>
    public async Task<string> Run(RulePage page)
    {
        string bad = page.Code("Bad");
        string statements = page.Block(RulePage.RunTime, "csharp")!;
        if ((page.Block(RulePage.RunTime, "c") ?? page.Block("Bad", "c")) is { } c) CompileC(c, Library().Match(bad + statements).Groups["name"].Value);
        await Compile(bad, statements);
        return ChildProcess.Run(_folder, "dotnet", "Program.dll");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task Compile(string bad, string statements)
    {
        Compilation program = await TestProject.OpenProgram(bad, Usings + statements, TestOptions.Of(bad));
        EmitResult result;
        await using (FileStream file = File.Create(InFolder("Program.dll"))) result = program.Emit(file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        string runtime = typeof(CLibraryAttribute).Assembly.Location;
        File.Copy(runtime, InFolder(Path.GetFileName(runtime)));
        await File.WriteAllTextAsync(InFolder("Program.runtimeconfig.json"), $$"""
            { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }
            """);
    }

    private void CompileC(string source, string library)
    {
        File.WriteAllText(InFolder(library + ".c"), source);
        string said = ChildProcess.Run(_folder, "cc", "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared", "-o", $"lib{library}.so", library + ".c", "-lm");
        Assert.Equal("", said);
    }

    private string InFolder(string file) => Path.Combine(_folder, file);

    // The one that is not the C library of the system.
    [GeneratedRegex("CLibrary\\(\"(?!c\")(?<name>[a-z]+)\"")]
    private static partial Regex Library();
}
