using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed unsafe class CSourceTests
{
    private const string Source = """
        #include "answer.h"
        #ifdef _WIN32
        __declspec(dllexport)
        #endif
        int answer(void) { return ANSWER; }
        """;

    private static readonly string s_define = OperatingSystem.IsWindows() ? "/DANSWER=7" : "-DANSWER=7";

    [Fact]
    public void C_is_compiled_to_the_platform_s_kind_of_library()
    {
        using CProject project = Project("""<CSource Include="answer.c" Library="answer" />""", "#define ANSWER 42");
        Assert.Equal(0, project.Build().ExitCode);
        Assert.Equal(42, Answer(project));
    }

    [Fact]
    public void Flags_reach_the_compiler()
    {
        using CProject project = Project($"""<CSource Include="answer.c" Library="answer" Flags="{s_define}" />""", "");
        Assert.Equal(0, project.Build().ExitCode);
        Assert.Equal(7, Answer(project));
    }

    [Fact]
    public void Sources_of_one_library_go_into_one_file()
    {
        using CProject project = Project("""<CSource Include="answer.c;other.c" Library="answer" />""", "int other(void);\n#define ANSWER other()");
        project.Write("other.c", "int other(void) { return 5; }");
        Assert.Equal(0, project.Build().ExitCode);
        Assert.Equal(5, Answer(project));
    }

    [Fact]
    public void C_is_compiled_again_only_when_it_or_a_header_changed()
    {
        using CProject project = Project("""<CSource Include="answer.c" Library="answer" Headers="answer.h" />""", "#define ANSWER 1");
        Assert.Equal(0, project.Build().ExitCode);
        DateTime first = project.Library("answer").LastWriteTimeUtc;
        project.Build();
        Assert.Equal(first, project.Library("answer").LastWriteTimeUtc);
        project.Write("answer.h", "#define ANSWER 2");
        project.Build();
        Assert.NotEqual(first, project.Library("answer").LastWriteTimeUtc);
        Assert.Equal(2, Answer(project));
    }

    [Fact]
    public void A_missing_compiler_is_an_error_that_names_it_and_says_what_to_do()
    {
        using CProject project = Project("""<CSource Include="answer.c" Library="answer" />""", "#define ANSWER 1");
        (int exitCode, string output) = project.Build("-p:CCompiler=no-such-compiler");
        Assert.NotEqual(0, exitCode);
        Assert.All(["error CSOURCE", "'no-such-compiler'", "answer.c", "Install"], words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_in_C_fails_the_build_and_names_the_line()
    {
        using CProject project = Project("""<CSource Include="answer.c" Library="answer" />""", "#define ANSWER nowhere");
        (int exitCode, string output) = project.Build();
        Assert.NotEqual(0, exitCode);
        Assert.Contains("answer.c", output, StringComparison.Ordinal);
        Assert.Contains("nowhere", output, StringComparison.Ordinal);
    }

    private static CProject Project(string items, string header)
    {
        CProject project = new(items);
        project.Write("answer.c", Source);
        project.Write("answer.h", header);
        return project;
    }

    private static int Answer(CProject project)
    {
        nint library = NativeLibrary.Load(project.Library("answer").FullName);
        try
        {
            return ((delegate* unmanaged[Cdecl]<int>)NativeLibrary.GetExport(library, "answer"))();
        }
        finally
        {
            NativeLibrary.Free(library);
        }
    }
}
