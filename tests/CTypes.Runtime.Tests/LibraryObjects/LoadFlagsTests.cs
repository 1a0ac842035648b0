namespace CTypes.Runtime.Tests;

[CLibrary("needs_plugin", Flags = LoadFlags.Now)]
public sealed partial class NeedsPlugin
{
    [CFunction("provided_twice", ArgTypes = [], RestType = typeof(c_int))]
    public partial int Twice();
}

[CLibrary(CLibrary.MainProgram)]
public static partial class MainProgram
{
    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Abs(int value);
}

[CLibrary("no_such_library", Names = ["plugin"], SearchPath = ["no_such_folder", "searched"])]
public static partial class InFolder
{
    [CFunction("plugin_version", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Version();
}

public sealed class LoadFlagsTests
{
    [Fact]
    public void Symbols_of_a_global_library_are_seen_by_later_ones_and_those_of_a_local_one_are_not()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows each symbol is asked of one library.");
        using PluginFile file = new();
        using Plugin local = new(file.Path, LoadFlags.Local);
        Assert.Contains("plugin_provided", Assert.Throws<LibraryNotFoundException>(() => new NeedsPlugin()).Message, StringComparison.Ordinal);

        using Plugin global = new(file.Path, LoadFlags.Global);
        using NeedsPlugin needs = new();
        Assert.Equal(84, needs.Twice());
    }

    [Fact]
    public void A_library_that_prefers_its_own_symbols_works()
    {
        using Plugin plugin = new("plugin", LoadFlags.DeepBind | LoadFlags.Now | LoadFlags.SearchSystem32);
        Assert.Equal(7, plugin.Version());
    }

    [Theory]
    [InlineData(LoadFlags.Global | LoadFlags.Local)]
    [InlineData((LoadFlags)0x40000000)]
    public void Flags_that_contradict_each_other_or_do_not_exist_are_refused(LoadFlags flags) => Assert.Throws<ArgumentException>(() => new Plugin("plugin", flags));

    [Fact]
    public void The_main_program_has_the_C_library()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the main program has only what it exports itself.");
        Assert.Equal(3, MainProgram.Abs(-3));
    }

    [Fact]
    public void A_folder_of_SearchPath_is_looked_into_before_all_others()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "searched");
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, Path.GetFileName(LibraryFile.Of("plugin")));
        if (!File.Exists(file)) File.Copy(LibraryFile.Of("plugin"), file);
        Assert.Equal((7, file), (InFolder.Version(), InFolder.Module.FileName));
    }
}
