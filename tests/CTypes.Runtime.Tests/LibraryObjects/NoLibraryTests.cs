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

    [Theory]
    [InlineData(3000)]
    [InlineData(9000)]
    public void A_library_that_was_copied_in_part_is_refused_before_the_loader_maps_what_is_not_there(int bytes)
    {
        string message = Refused(File.ReadAllBytes(LibraryFile.Of("plugin"))[..bytes]);
        Assert.Contains($"it is not whole: it has {bytes} bytes, and what the loader maps of it ends at ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_beside_the_program_that_was_copied_in_part_is_refused_by_name_too()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The file is one of Linux.");
        string file = Path.Combine(AppContext.BaseDirectory, "libcopied_in_part.so");
        File.WriteAllBytes(file, File.ReadAllBytes(LibraryFile.Of("plugin"))[..3000]);
        string message = Assert.Throws<LibraryNotFoundException>(() => new Plugin("copied_in_part")).Message;
        File.Delete(file);
        Assert.Contains($"{file}: it is not whole", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_library_is_as_whole_as_the_library()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The file is one of Linux.");
        string link = Path.Combine(AppContext.BaseDirectory, $"link_{Environment.ProcessId}.so");
        File.CreateSymbolicLink(link, LibraryFile.Of("plugin"));
        using Plugin plugin = new(link);
        Assert.NotEqual(0, plugin.Module.Handle);
        File.Delete(link);
    }

    [Theory]
    [InlineData("no_such_target.so")]
    [InlineData("itself")]
    public void A_link_that_leads_nowhere_is_named_so(string target)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems' loaders say it themselves.");
        string link = Path.Combine(AppContext.BaseDirectory, $"nowhere_{Guid.NewGuid():N}.so");
        File.CreateSymbolicLink(link, target == "itself" ? link : target);
        string message = Assert.Throws<LibraryNotFoundException>(() => new Plugin(link)).Message;
        File.Delete(link);
        Assert.Contains($"it is a link to '{(target == "itself" ? link : target)}', where no file is", message, StringComparison.Ordinal);
    }

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
        Assert.SkipWhen(OperatingSystem.IsMacOS(), "Its loader says it itself.");
        string file = Path.Combine(AppContext.BaseDirectory, $"no_library_{Guid.NewGuid():N}.so");
        File.WriteAllBytes(file, content);
        string message = Assert.Throws<LibraryNotFoundException>(() => new Plugin(file)).Message;
        File.Delete(file);
        return message;
    }
}
