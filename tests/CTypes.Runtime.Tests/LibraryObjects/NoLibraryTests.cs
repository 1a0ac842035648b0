namespace CTypes.Runtime.Tests;

/// <summary>Files that are no library for this process: each says why.</summary>
public sealed class NoLibraryTests
{
    [Fact]
    public void A_library_for_another_architecture_is_named_so()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The file is one of Linux.");
        byte[] content = File.ReadAllBytes(LibraryFile.Of("plugin"));
        content[18] = 243;    // RISC-V
        content[19] = 0;
        Assert.Contains("it is a library for RiscV64", Refused(content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_of_the_linker_is_no_library() => Assert.Contains("it is no library", Refused("GROUP ( libm.so.6 )"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_no_library() => Assert.Contains("it is empty", Refused([]), StringComparison.Ordinal);

    [Fact]
    public void A_directory_is_no_library() =>
        Assert.Contains("it is a directory", Assert.Throws<LibraryNotFoundException>(() => new Plugin(AppContext.BaseDirectory)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_name_that_the_program_asked_for_is_the_one_that_was_not_found()
    {
        LibraryNotFoundException e = Assert.Throws<LibraryNotFoundException>(() => new Plugin("no_such_library_anywhere"));
        Assert.StartsWith("The library 'no_such_library_anywhere' could not be loaded.", e.Message, StringComparison.Ordinal);
    }

    private static string Refused(byte[] content)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems' loaders say it themselves.");
        string file = Path.Combine(AppContext.BaseDirectory, $"no_library_{Guid.NewGuid():N}.so");
        File.WriteAllBytes(file, content);
        string message = Assert.Throws<LibraryNotFoundException>(() => new Plugin(file)).Message;
        File.Delete(file);
        return message;
    }
}
