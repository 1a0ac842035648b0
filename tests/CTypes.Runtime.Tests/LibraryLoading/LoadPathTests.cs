using System.Buffers.Binary;

namespace CTypes.Runtime.Tests;

public sealed class LoadPathTests
{
    [Fact]
    public void Load_before_the_first_call_decides_the_file()
    {
        LoadedByPath.Module.Load(LibraryFile.Of("calls"));
        Assert.Equal(3, LoadedByPath.Status(3));
        Assert.Equal(LibraryFile.Of("calls"), LoadedByPath.Module.FileName);
    }

    [Fact]
    public void Load_after_the_first_call_throws()
    {
        LoadedTooLate.Status(1);
        Assert.Contains("already loaded", Assert.Throws<InvalidOperationException>(() => LoadedTooLate.Module.Load(LibraryFile.Of("calls"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Find_returns_can_be_loaded()
    {
        Assert.SkipWhen(CLibrary.Find("m") is null, "This system has no library of C's mathematics.");
        LoadedAsFound.Module.Load(CLibrary.Find("m")!);
        Assert.Equal(CLibrary.Find("m"), LoadedAsFound.Module.FileName);
        Assert.True(LoadedAsFound.Module.TryGetSymbol("cos", out _));
    }

    [Fact]
    public void A_name_without_a_folder_is_searched_for()
    {
        LoadedByName.Module.Load("calls");
        Assert.True(LoadedByName.Module.TryGetSymbol("status", out _));
    }

    [Fact]
    public void A_text_file_is_no_library()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "text_that_is_no_library.so");
        File.WriteAllText(file, "no library");
        Assert.Contains(file, Assert.Throws<LibraryNotFoundException>(() => LoadedFromNonsense.Module.Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_no_library()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "empty_file_that_is_no_library.so");
        File.WriteAllText(file, "");
        Assert.Throws<LibraryNotFoundException>(() => LoadedFromNonsense.Module.Load(file));
    }

    [Fact]
    public void A_directory_is_no_library() =>
        Assert.Contains(AppContext.BaseDirectory.TrimEnd('/', '\\'), Assert.Throws<LibraryNotFoundException>(() => LoadedFromNonsense.Module.Load(AppContext.BaseDirectory)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_no_library() =>
        Assert.Throws<LibraryNotFoundException>(() => LoadedFromNonsense.Module.Load(Path.Combine(AppContext.BaseDirectory, "not_there.so")));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void No_path_is_an_argument_error(string? path) => Assert.ThrowsAny<ArgumentException>(() => LoadedFromNonsense.Module.Load(path!));

    [Fact]
    public void A_path_with_a_NUL_is_an_argument_error() => Assert.ThrowsAny<ArgumentException>(() => LoadedFromNonsense.Module.Load("a\0b"));

    [Fact]
    public void A_path_that_is_too_long_is_no_library() =>
        Assert.Throws<LibraryNotFoundException>(() => LoadedFromNonsense.Module.Load("/" + new string('x', 100_000)));

    [Fact]
    public void A_name_that_no_file_can_have_is_listed_and_the_next_is_tried()
    {
        Assert.Equal(6, OddlyNamed.Status(6));
        Assert.Equal("calls", OddlyNamed.Module.FileName);
    }

    [Fact]
    public void An_empty_name_is_not_the_program_itself() => Assert.Equal(6, NamelessForAll.Status(6));

    [Fact]
    public void A_symbol_that_no_function_can_have_is_not_found() =>
        Assert.Throws<SymbolNotFoundException>(() => PartlyMissing.Module.GetSymbol(""));

    [Fact]
    public void A_declared_file_that_is_no_library_is_listed()
    {
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "no_library.txt"), "no library");
        Assert.False(DeclaredNonsense.Module.TryLoad(out string? error));
        Assert.Contains("no_library.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_is_in_no_stated_folder_has_its_own_name()
    {
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(LoadPathTests), null, LoadFlags.Default, ["no_such_folder"], "plugin");
        Assert.True(module!.TryLoad(out _));
        Assert.Equal("plugin", module.FileName);
    }

    [Theory]
    [InlineData(LoadFlags.Default)]
    [InlineData(LoadFlags.Local)]
    [InlineData(LoadFlags.Now)]
    public void Of_two_files_that_a_name_may_mean_the_runtime_s_is_loaded_whatever_the_flags(LoadFlags flags)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The files have the names of Linux.");
        string name = $"either_{flags}";
        File.Copy(LibraryFile.Of("text"), Path.Combine(AppContext.BaseDirectory, $"{name}.so"), overwrite: true);
        File.Copy(LibraryFile.Of("wide"), Path.Combine(AppContext.BaseDirectory, $"lib{name}.so"), overwrite: true);
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(LoadPathTests), null, flags, [], name);
        Assert.True(module!.TryGetSymbol("text_length", out _));
    }

    [Theory]
    [InlineData(LoadFlags.Default)]
    [InlineData(LoadFlags.Now)]
    public void A_name_with_the_system_s_suffix_is_first_the_file_that_is_called_so(LoadFlags flags)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The files have the names of Linux.");
        string name = $"suffixed_{flags}.so";
        File.Copy(LibraryFile.Of("text"), Path.Combine(AppContext.BaseDirectory, name), overwrite: true);
        File.Copy(LibraryFile.Of("wide"), Path.Combine(AppContext.BaseDirectory, $"{name}.so"), overwrite: true);
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(LoadPathTests), null, flags, [AppContext.BaseDirectory], name);
        Assert.True(module!.TryGetSymbol("text_length", out _));
    }

    [Fact]
    public void A_file_beside_the_program_that_is_no_library_is_said_to_be_none()
    {
        string file = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "only_words.dll" : "libonly_words.so");
        File.WriteAllText(file, "INPUT(words)");
        try
        {
            NativeModule? module = null;
            NativeModule.Declare(ref module, typeof(LoadPathTests), null, "only_words");
            Assert.False(module!.TryLoad(out string? error));
            Assert.Contains($"{file}: it is no library", error, StringComparison.Ordinal);
            Assert.Null(FileObjection.To(Path.GetRelativePath(Environment.CurrentDirectory, file)));    // the loader looks elsewhere for it
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_library_of_Windows_for_another_processor_is_said_to_be_for_it()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows(), "Elsewhere it is no library.");
        string file = Path.Combine(AppContext.BaseDirectory, "of_32_bits.dll");
        File.WriteAllBytes(file, WindowsLibrary(machine: 0x014C));
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(LoadPathTests), null, "of_32_bits");
        Assert.False(module!.TryLoad(out string? error));
        Assert.Contains($"{file}: it is a library for X86, and this process is X64", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x014C, "X86")]
    [InlineData(0x8664, "X64")]
    [InlineData(0xAA64, "Arm64")]
    [InlineData(0x0200, "machine 512")]
    public void A_library_of_Windows_names_its_processor(int machine, string name) => Assert.Equal(name, PeFile.MachineName(WindowsLibrary(machine)));

    [Fact]
    public void A_part_of_a_library_of_Windows_is_none()
    {
        byte[] library = WindowsLibrary(0x8664);
        for (int length = 0; length < 134; length++) Assert.Null(PeFile.MachineName(library.AsSpan(0, length)));
        library[0x3F] = 0xFF;
        Assert.Null(PeFile.MachineName(library));
    }

    private static byte[] WindowsLibrary(int machine)
    {
        byte[] content = new byte[512];
        "MZ"u8.CopyTo(content);
        content[0x3C] = 0x80;
        "PE\0\0"u8.CopyTo(content.AsSpan(0x80));
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(0x84), (ushort)machine);
        return content;
    }

    [Fact]
    public void A_file_with_code_in_two_places_is_listed_once() =>
        Assert.Equal(["/gone/libtwo.so"], LoadedFiles.OfMaps(["1000-2000 r-xp 0 0:0 1 /gone/libtwo.so (deleted)", "3000-4000 r-xp 0 0:0 1 /gone/libtwo.so (deleted)"], SystemFiles.Current));
}
