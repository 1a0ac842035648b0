using System.Runtime.InteropServices;

namespace CTypes.Package.Tests;

/// <summary>The program of docs/guide/ahead-of-time.md, whose C is linked into it, and another that is built in the same way.</summary>
public sealed class StaticLibraryTests(PackedPackage package)
{
    private static readonly Guide s_page = new("ahead-of-time.md");

    [Fact]
    public void A_static_library_is_linked_into_the_program_and_called_without_any_shared_library()
    {
        string project = NewProject(s_page.Block("csharp"), s_page.Block("c"));
        Assert.Equal("mean 3, 1 above\n", PublishAndRun(project));
        Assert.Empty(Directory.GetFiles(Path.Combine(project, ".."), "*statistics.so*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_handle_of_a_static_library_is_freed_by_it()
    {
        const string Program = """
            using CTypes;

            using (Seats.Take()) Console.WriteLine(Seats.Taken());
            Console.WriteLine(Seats.Taken());
            using (Seats.Book()) Console.WriteLine(Seats.Taken());
            Console.WriteLine(Seats.Taken());

            [CHandle(Free = "leave", Library = typeof(Seats))]
            public sealed partial class Seat;

            [CHandle(Free = "cancel", FreeTakesAddress = true, Library = typeof(Seats))]
            public sealed partial class Booking;

            [CLibrary("statistics", Binding = CBinding.DllImport)]
            public static partial class Seats
            {
                [CFunction("take", ArgTypes = [], RestType = typeof(Seat))]
                public static partial Seat? Take();

                [CFunction("take", ArgTypes = [], RestType = typeof(Booking))]
                public static partial Booking? Book();

                [CFunction("taken", ArgTypes = [], RestType = typeof(c_int))]
                public static partial int Taken();
            }
            """;
        const string C = """
            static int seats;
            void *take(void) { seats++; return &seats; }
            void leave(void *seat) { (void)seat; seats--; }
            void cancel(void **seat) { if (*seat == &seats) seats--; *seat = 0; }
            int taken(void) { return seats; }
            """;
        Assert.Equal("1\n0\n1\n0\n", PublishAndRun(NewProject(Program, C)));
    }

    private string NewProject(string program, string c)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The page's commands are for a shell, with cc and ar.");
        return package.NewProject(new("Stranger", new SourceFile("Program.cs", program), new SourceFile("statistics.c", c))
        {
            Properties = s_page.Block("xml") + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            TargetFrameworks = "net9.0",
            NeedsDownloads = true,
            Items = s_page.Block("xml", 1),
        });
    }

    private static string PublishAndRun(string project)
    {
        CommandResult compile = Command.Run("sh", project, "-ec", s_page.Block("sh"));
        Assert.True(compile.ExitCode == 0, compile.Output);
        CommandResult publish = Command.Dotnet(project, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output);
        CommandResult run = Command.Run(Path.Combine(project, "published", "Stranger"), Path.Combine(project, "published"));
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }
}
