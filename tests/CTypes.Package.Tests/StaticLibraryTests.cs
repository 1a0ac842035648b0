using System.Runtime.InteropServices;

namespace CTypes.Package.Tests;

/// <summary>The program of docs/guide/ahead-of-time.md, whose C is linked into it.</summary>
public sealed class StaticLibraryTests(PackedPackage package)
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Command.Metadata("RepositoryRoot"), "docs", "guide", "ahead-of-time.md"));

    [Fact]
    public void A_static_library_is_linked_into_the_program_and_called_without_any_shared_library()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The page's commands are for a shell, with cc and ar.");
        string project = package.NewProject(new("Stranger", new SourceFile("Program.cs", Block("csharp")), new SourceFile("statistics.c", Block("c")))
        {
            Properties = Block("xml") + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            TargetFrameworks = "net9.0",
            Items = Block("xml", 1),
        });

        CommandResult compile = Command.Run("sh", project, "-ec", Block("sh"));
        Assert.True(compile.ExitCode == 0, compile.Output);
        CommandResult publish = Command.Dotnet(project, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output);
        Assert.Empty(Directory.GetFiles(Path.Combine(project, ".."), "*statistics.so*", SearchOption.AllDirectories));

        CommandResult run = Command.Run(Path.Combine(project, "published", "Stranger"), Path.Combine(project, "published"));
        Assert.Equal("mean 3, 1 above\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    private static string Block(string language, int index = 0) => s_page.Split($"```{language}\n")[index + 1].Split("```")[0];
}
