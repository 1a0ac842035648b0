using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>The symbols of loaded files, as <c>nm</c> lists them.</summary>
public sealed class SymbolTableTests
{
    private const int Function = 2;
    private const string File = "libc.so.6";

    private static readonly string s_path = CLibrary.Loaded().FirstOrDefault(path => Path.GetFileName(path) == File) ?? "";

    public SymbolTableTests() =>
        Assert.SkipUnless(s_path.Length > 0 && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "_dl_find_object", out _), "The dynamic linker of this system has no _dl_find_object (glibc 2.35).");

    [Fact]
    public void Every_function_of_the_C_library_is_found_as_a_function()
    {
        nint library = NativeLibrary.Load(s_path);
        (string Name, int Type)[] functions = [.. Symbols("T").Select(name => (name, TypeOf(library, name)))];

        Assert.True(functions.Length > 1000, $"{functions.Length}");
        Assert.DoesNotContain(functions, symbol => symbol.Type != Function);
    }

    [Fact]
    public void Every_variable_of_the_C_library_is_found_as_a_variable()
    {
        nint library = NativeLibrary.Load(s_path);
        (string Name, int Type)[] variables = [.. Symbols("BDRV").Select(name => (name, TypeOf(library, name)))];

        Assert.NotEmpty(variables);
        Assert.DoesNotContain(variables, symbol => symbol.Type == Function);
    }

    [Fact]
    public void Every_function_that_the_C_library_chooses_at_run_time_is_found_as_a_function()
    {
        nint library = NativeLibrary.Load(s_path);
        (string Name, ElfSymbolKind Kind)[] functions = [.. Symbols("i").Select(name => (name, ElfSymbol.KindAt(NativeLibrary.GetExport(library, name), name, out _)))];

        Assert.DoesNotContain(functions, symbol => symbol.Kind != ElfSymbolKind.Function);
    }

    [Fact]
    public void The_names_of_the_C_library_are_those_that_nm_lists() =>
        Assert.Empty(Symbols("TWBDRVi").Except(ElfSymbolTable.NamesIn(LoadedObject.Of(NativeLibrary.Load(s_path))!.Value)));

    [Fact]
    public void A_file_has_no_names_of_what_it_needs_of_others() =>
        Assert.DoesNotContain("__tls_get_addr", ElfSymbolTable.NamesIn(LoadedObject.Of(NativeLibrary.Load(s_path))!.Value));

    [Theory]
    [InlineData("not_a_symbol")]
    [InlineData("ab")]
    [InlineData("absolute")]
    [InlineData("")]
    [InlineData("äbs")]
    public void A_name_that_the_address_does_not_have_is_not_found(string name) =>
        Assert.True(ElfSymbolTable.TypeOf(NativeLibrary.GetExport(NativeLibrary.Load(s_path), "abs"), name, out _) < 0);

    [Fact]
    public void An_address_in_no_file_is_not_found()
    {
        nint block = Marshal.AllocHGlobal(1);
        Assert.True(ElfSymbolTable.TypeOf(block, "abs", out _) < 0);
        Marshal.FreeHGlobal(block);
    }

    // A symbol of several versions has one address by default, which nm marks with two at signs.
    private static IEnumerable<string> Symbols(string kinds)
    {
        ProcessStartInfo start = new("nm", ["-D", "--defined-only", s_path]) { RedirectStandardOutput = true };
        using Process nm = Process.Start(start)!;
        string[] lines = nm.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        nm.WaitForExit();
        foreach (string line in lines)
        {
            string[] parts = line.Split(' ');
            string[] name = parts[^1].Split("@@");
            if (name.Length == 2 && kinds.Contains(parts[^2], StringComparison.Ordinal)) yield return name[0];
        }
    }

    private static int TypeOf(nint library, string name) => ElfSymbolTable.TypeOf(NativeLibrary.GetExport(library, name), name, out _);
}
