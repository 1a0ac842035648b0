using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed class LibraryObjectTests
{
    [Fact]
    public void A_library_object_loads_what_its_class_declares()
    {
        using Plugin plugin = new();
        Assert.Equal((7, "plugin"), (plugin.Version(), plugin.Module.FileName));
    }

    [Fact]
    public void A_library_object_may_load_a_file()
    {
        using Plugin plugin = new(LibraryFile.Of("plugin"));
        Assert.Equal((7, LibraryFile.Of("plugin")), (plugin.Version(), plugin.Module.FileName));
    }

    [Fact]
    public void A_library_object_may_load_by_another_name()
    {
        using Plugin libm = new(CLibrary.Find("m")!);
        Assert.Throws<SymbolNotFoundException>(() => libm.Version());
    }

    [Fact]
    public void A_library_object_may_take_a_library_that_is_loaded()
    {
        nint handle = NativeLibrary.Load(LibraryFile.Of("plugin"));
        Plugin plugin = new(handle);
        Assert.Equal((7, handle, null), (plugin.Version(), plugin.Module.Handle, plugin.Module.FileName));
        plugin.Dispose();
        Assert.True(NativeLibrary.TryGetExport(handle, "plugin_version", out _));
        NativeLibrary.Free(handle);
    }

    [Fact]
    public void NULL_is_no_loaded_library() => Assert.Throws<ArgumentException>(() => new Plugin(0));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void No_path_is_an_argument_error(string? path) => Assert.ThrowsAny<ArgumentException>(() => new Plugin(path!));

    [Fact]
    public void A_file_that_is_not_there_throws_where_the_object_is_made_and_is_named() =>
        Assert.Contains("/no/such/plugin.so", Assert.Throws<LibraryNotFoundException>(() => new Plugin("/no/such/plugin.so")).Message, StringComparison.Ordinal);

    [Fact]
    public void Each_object_has_the_library_that_it_loaded()
    {
        using PluginFile file = new();
        using PluginFile other = new();
        using Plugin first = new(file.Path);
        using Plugin second = new(other.Path);
        Assert.Equal((1, 2, 1), (first.CountCalls(), first.CountCalls(), second.CountCalls()));
    }

    [Fact]
    public void A_check_that_is_a_method_of_the_object_sees_the_object()
    {
        using Plugin plugin = new() { Label = "mine" };
        Assert.Equal(30, plugin.Detail(3));
        Assert.Equal("mine: -3", Assert.Throws<InvalidDataException>(() => plugin.Detail(-3)).Message);
    }

    [Fact]
    public void A_missing_symbol_of_a_library_object_names_file_and_symbol()
    {
        using Plugin plugin = new(LibraryFile.Of("plugin"));
        SymbolNotFoundException e = Assert.Throws<SymbolNotFoundException>(() => plugin.Missing());
        Assert.Equal((LibraryFile.Of("plugin"), "plugin_missing"), (e.Library, e.Symbol));
    }

    [Fact]
    public void A_call_after_Dispose_throws_and_names_library_and_function()
    {
        Plugin plugin = new();
        plugin.Version();
        plugin.Dispose();
        ObjectDisposedException e = Assert.Throws<ObjectDisposedException>(() => plugin.Version());
        Assert.Equal("plugin", e.ObjectName);
        Assert.Contains("'plugin_version'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_call_after_Dispose_throws()
    {
        Plugin plugin = new();
        plugin.Dispose();
        Assert.Contains("'plugin_name'", Assert.Throws<ObjectDisposedException>(() => plugin.Name()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_module_of_a_disposed_object_is_of_no_use()
    {
        Plugin plugin = new();
        NativeModule module = plugin.Module;
        plugin.Dispose();
        Assert.True(module.IsClosed);
        Assert.Throws<ObjectDisposedException>(() => module.Handle);
        Assert.Throws<ObjectDisposedException>(() => module.GetSymbol("plugin_version"));
        Assert.Throws<ObjectDisposedException>(() => module.TryLoad(out _));
        Assert.Throws<ObjectDisposedException>(() => module.Load(LibraryFile.Of("plugin")));
        Assert.Equal("plugin (disposed)", module.ToString());
    }

    [Fact]
    public void Dispose_may_be_called_twice()
    {
        Plugin plugin = new();
        plugin.Dispose();
        plugin.Dispose();
        Assert.True(plugin.Module.IsClosed);
    }

    [Fact]
    public void Load_after_the_object_was_made_throws()
    {
        using Plugin plugin = new();
        Assert.Contains("already loaded", Assert.Throws<InvalidOperationException>(() => plugin.Module.Load(LibraryFile.Of("plugin"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_of_a_static_class_cannot_be_closed() => Assert.Throws<InvalidOperationException>(() => PartlyMissing.Module.Close());

    [Fact]
    public void A_disposed_object_does_not_end_another_one_of_the_same_file()
    {
        using Plugin stays = new();
        new Plugin().Dispose();
        Assert.Equal(7, stays.Version());
    }

    [Fact]
    public void A_file_whose_records_are_laid_out_otherwise_does_not_stay_mapped()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        NativeModule? module = null;
        NativeModule.DeclareForObject(ref module, typeof(Plugin), () => throw new InvalidDataException("laid out otherwise"), LoadFlags.Default, [], "plugin");
        Assert.Throws<InvalidDataException>(() => module!.Open(file.Path, LoadFlags.Default));
        Assert.False(file.IsLoaded);
    }

    [Fact]
    public void A_library_that_somebody_else_loaded_is_left_to_them()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        nint handle = NativeLibrary.Load(file.Path);
        PluginFile.Apart(() => new Plugin(handle).Dispose());
        Collecting.All();
        Assert.True(file.IsLoaded);
        NativeLibrary.Free(handle);
        Assert.False(file.IsLoaded);
    }

    [Fact]
    public void A_symbol_that_is_found_while_the_object_is_disposed_is_not_remembered()
    {
        Plugin plugin = new();
        NativeModule module = plugin.Module;
        nint slot = 0, address = module.GetSymbol("plugin_version");
        plugin.Dispose();
        Assert.Throws<ObjectDisposedException>(() => module.Remember(ref slot, address, "plugin_version"));
        Assert.Equal(0, slot);
    }

    [Fact]
    public void Flags_that_contradict_each_other_are_refused_where_they_are_declared()
    {
        NativeModule? module = null;
        Assert.Throws<ArgumentException>(() => NativeModule.Declare(ref module, typeof(Plugin), null, LoadFlags.Global | LoadFlags.Local, [], "plugin"));
    }
}
