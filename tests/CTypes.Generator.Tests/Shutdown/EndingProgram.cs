using System.Diagnostics;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CTypes.Generator.Tests.Shutdown;

/// <summary>A program that C calls back while it ends, run in a process of its own.</summary>
internal sealed class EndingProgram : IDisposable
{
    private const int LimitInMilliseconds = 120_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("ending").FullName;

    private static string Declarations => $$"""
        using CTypes;

        [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
        public sealed partial class LastCall;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
        public sealed partial class LastCallWithData;

        [CLibrary(@"{{Path.Combine(AppContext.BaseDirectory, "libshutdown.so")}}")]
        public static partial class Native
        {
            /// <summary>What a thread says in its first call; in all later ones it says something else.</summary>
            public const int First = 1;

            [CFunction("shutdown_at_exit", ArgTypes = [typeof(LastCall)], RestType = typeof(c_int))]
            public static partial int AtExit([Lifetime(CallbackLifetime.Forever)] LastCall.Handler callback);

            [CFunction("shutdown_at_exit", ArgTypes = [typeof(LastCall)], RestType = typeof(c_int))]
            public static partial int AtExit([Lifetime(CallbackLifetime.UntilDisposed)] LastCall callback);

            [CFunction("shutdown_at_exit_with_data", ArgTypes = [typeof(LastCallWithData), typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int AtExitWithData([Lifetime(CallbackLifetime.Forever)] LastCallWithData.Handler callback);

            [CFunction("shutdown_call_without_end", ArgTypes = [typeof(LastCall), typeof(c_int)])]
            public static partial void CallWithoutEnd([Lifetime(CallbackLifetime.Forever)] LastCall.Handler callback, int threads);

            [CFunction("shutdown_exit", ArgTypes = [typeof(c_int)])]
            public static partial void Exit(int code);
        }
        """;

    /// <summary>Runs statements; a program that does not end is a failure.</summary>
    /// <returns>The lines of the standard error stream but for those of stacks, and how the process ended.</returns>
    public static (string Errors, int ExitCode) Run(string statements)
    {
        using EndingProgram program = new();
        program.Compile(statements);
        return program.Start();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Compile(string statements)
    {
        CSharpCompilation input = TestCompilation.Of(Declarations, statements);
        GeneratorRun run = GeneratorRun.Of(input.WithOptions(input.Options.WithOutputKind(OutputKind.ConsoleApplication)));
        EmitResult result = run.Output.Emit(Path.Combine(_folder, "Program.dll"), cancellationToken: TestContext.Current.CancellationToken);
        Expect.None(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        string runtime = typeof(CLibraryAttribute).Assembly.Location;
        File.Copy(runtime, Path.Combine(_folder, Path.GetFileName(runtime)));
        File.WriteAllText(Path.Combine(_folder, "Program.runtimeconfig.json"), $$"""
            { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }
            """);
    }

    private (string Errors, int ExitCode) Start()
    {
        ProcessStartInfo start = new("dotnet", ["Program.dll"]) { WorkingDirectory = _folder, RedirectStandardError = true };
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(LimitInMilliseconds))
        {
            process.Kill();
            Assert.Fail("The process did not end.");
        }

        return (string.Join('\n', errors.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(' '))), process.ExitCode);
    }
}
