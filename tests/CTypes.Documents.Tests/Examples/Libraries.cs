namespace CTypes.Documents.Tests.Examples;

#region example: static library
[CLibrary("m", Names = ["libm.so.6", "libSystem.B.dylib"])]
public static partial class Math
{
    [CFunction("cos", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Cos(double x);
}
#endregion

#region example: library objects
[CLibrary("documents")]
public partial class Plugin
{
    [CFunction("half", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public partial int Half(int x);
}
#endregion

#region example: main program
[CLibrary(CLibrary.MainProgram)]
public static partial class Itself
{
    [CFunction("getpid", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int ProcessId();
}
#endregion

#region example: symbols
[CLibrary("documents")]
public static partial class Symbols
{
    [CFunction("_ZN9documents9decoratedEi", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Decorated(int x);

    [CFunction("negate", AltSymbols = ["rename_me_not"], ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Negate(int x);

    [CFunction("not_in_this_version", Optional = true, ArgTypes = [], RestType = typeof(void))]
    public static partial void Newer();

    [CFunction("not_there", ArgTypes = [], RestType = typeof(void))]
    public static partial void NotThere();

    [CVariable("answer")]
    public static partial ref int Answer { get; }

    [CVariable("question")]
    public static partial ref int Question { get; }
}
#endregion

#region example: missing library
[CLibrary("no_such_library", Names = ["libno_such_library.so.1"])]
public static partial class Missing
{
    [CFunction("f", ArgTypes = [], RestType = typeof(void))]
    public static partial void F();
}
#endregion

#region example: load flags
[CLibrary("documents", Flags = LoadFlags.Global | LoadFlags.SearchDefaultDirectories, SearchPath = ["native"])]
public partial class Shared;
#endregion

public class LibraryExamples
{
    private static readonly string s_file = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "documents.dll" : OperatingSystem.IsMacOS() ? "libdocuments.dylib" : "libdocuments.so");

    [Fact]
    public void A_static_class_is_one_library() => Assert.Equal(1.0, Math.Cos(0));

    [Fact]
    public void An_object_is_a_library_of_its_own()
    {
        #region example: use of library objects
        using Plugin plugin = new(s_file);
        Assert.Equal(21, plugin.Half(42));
        #endregion
    }

    [Fact]
    public void A_disposed_library_is_not_called()
    {
        #region example: unload
        Plugin plugin = new(s_file, LoadFlags.Now);
        plugin.Dispose();
        Assert.Throws<ObjectDisposedException>(() => plugin.Half(42));
        #endregion
    }

    [Fact]
    public void The_main_program_is_a_library() => Assert.Equal(Environment.ProcessId, Itself.ProcessId());

    [Fact]
    public void A_library_tells_its_handle_and_file()
    {
        #region example: module
        Assert.True(Math.Module.TryLoad(out string? error), error);
        Assert.NotEqual(0, Math.Module.Handle);
        Assert.Contains("libm", Math.Module.FileName);
        Assert.True(Math.Module.TryGetSymbol("sin", out nint address));
        #endregion
        Assert.NotEqual(0, address);
    }

    [Fact]
    public void A_symbol_is_taken_literally()
    {
        #region example: use of symbols
        Assert.Equal(8, Symbols.Decorated(7));
        Assert.Equal(-7, Symbols.Negate(7));      // the second name is exported
        Assert.False(Symbols.Has.Newer);
        Assert.Equal(42, Symbols.Answer);
        #endregion
    }

    [Fact]
    public void A_missing_symbol_is_named()
    {
        #region example: missing symbols
        SymbolNotFoundException function = Assert.Throws<SymbolNotFoundException>(Symbols.NotThere);
        Assert.Contains("not_there", function.Message);
        Assert.Throws<SymbolNotFoundException>(() => Symbols.Question = 1);
        Assert.Equal(-7, Symbols.Negate(7));      // the other functions of the library work
        #endregion
    }

    [Fact]
    public void A_missing_library_lists_what_was_tried()
    {
        #region example: use of a missing library
        LibraryNotFoundException e = Assert.Throws<LibraryNotFoundException>(Missing.F);
        Assert.Contains("libno_such_library.so.1", e.Message);
        Assert.False(Missing.Module.TryLoad(out string? tried));
        #endregion
        Assert.NotNull(tried);
    }

    [Fact]
    public void Flags_say_how_a_library_is_loaded()
    {
        #region example: use of load flags
        using Shared shared = new(s_file, LoadFlags.Global | LoadFlags.Now);
        #endregion
        Assert.NotEqual(0, shared.Module.Handle);
    }

    [Fact]
    public void A_library_is_found_by_its_linker_s_name()
    {
        #region example: find and loaded
        Assert.Equal(1.0, Math.Cos(0));
        Assert.Contains(CLibrary.Loaded(), file => file.Contains("libm"));
        Assert.Null(CLibrary.Find("no_such_library; echo x"));    // a name, never a command
        string? file = CLibrary.Find("m");                              // "libm.so.6" on Linux
        #endregion
        if (OperatingSystem.IsLinux()) Assert.Equal("libm.so.6", file);
    }
}
