using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>A library object is disposed while C may still call what its functions were given.</summary>
public sealed unsafe class KeptLibraryTests
{
    [Fact]
    public void A_callback_object_keeps_the_file_mapped_until_it_is_disposed()
    {
        int calls = 0;
        using UnloadReport callback = new(value => calls += value);
        KeepsMapped(plugin => plugin.Register(callback), "plugin_report", function => Call(function, 3), callback.Dispose);
        Assert.Equal(3, calls);
    }

    [Fact]
    public void A_callback_object_that_was_forgotten_keeps_the_file_mapped()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        PluginFile.Apart(() =>
        {
            using Plugin plugin = new(file.Path);
#pragma warning disable CTYP0004 // The mistake itself is tested.
            plugin.Register(new UnloadReport(value => { }));
#pragma warning restore CTYP0004
        });
        Collecting.All();
        Assert.True(file.IsLoaded);
    }

    [Fact]
    public void A_callback_object_with_user_data_keeps_the_file_mapped_until_it_is_disposed()
    {
        using PluginNote callback = new(value => { });
        KeepsMapped(plugin => plugin.NoteUntilDisposed(callback), "plugin_report", function => Call(function, 0), callback.Dispose);
    }

    [Fact]
    public void A_callback_object_keeps_the_files_of_all_libraries_that_it_was_given_to()
    {
        using UnloadReport callback = new(value => { });
        KeepsMapped(
            plugin => plugin.Register(callback),
            "plugin_report",
            first => KeepsMapped(plugin => plugin.Register(callback), "plugin_report", second => { Call(first, 1); Call(second, 1); }, callback.Dispose),
            () => { });
    }

    [Fact]
    public void A_handler_that_is_called_once_keeps_the_file_mapped_until_then()
    {
        int calls = 0;
        KeepsMapped(plugin => plugin.RegisterOnce(value => calls += value), "plugin_report", function => Call(function, 3), () => { });
        Assert.Equal(3, calls);
    }

    [Fact]
    public void A_callback_object_that_is_called_once_keeps_the_file_mapped_until_then()
    {
        using UnloadReport callback = new(value => { });
        KeepsMapped(plugin => plugin.RegisterOnceObject(callback), "plugin_report", function => Call(function, 3), () => { });
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void A_handler_with_user_data_that_is_not_called_yet_keeps_the_file_mapped()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        Give(file, plugin => plugin.NoteOnce(value => { }), "plugin_report");
        Collecting.All();
        Assert.True(file.IsLoaded);
    }

    [Fact]
    public void A_handler_keeps_the_file_mapped_until_C_lets_go_of_it() =>
        KeepsMapped(plugin => plugin.NoteNotified(value => { }), "plugin_forget", function => ((delegate* unmanaged[Cdecl]<void>)function)(), () => { });

    [Fact]
    public void Two_callback_objects_in_one_pointer_keep_the_file_mapped_until_both_are_disposed()
    {
        using PluginNote first = new(value => { });
        using PluginOtherNote second = new(value => { });
        KeepsMapped(plugin => plugin.NotePair(first, second), "plugin_report", function => { first.Dispose(); Collecting.Once(); Call(function, 0); }, second.Dispose);
    }

    [Fact]
    public void A_handler_that_C_may_call_for_ever_keeps_the_file_mapped_for_ever()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        int calls = 0;
        nint function = Give(file, plugin => plugin.RegisterForever(value => calls += value), "plugin_report");
        Collecting.All();
        Assert.True(file.IsLoaded);
        Call(function, 3);
        Assert.Equal(3, calls);
    }

    [Fact]
    public void A_null_callback_keeps_nothing()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        Give(file, plugin => plugin.Register(null), "plugin_report");
        Assert.True(file.IsUnmappedInTheEnd());
    }

    [Fact]
    public void A_callback_object_that_was_disposed_keeps_nothing()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        UnloadReport callback = new(value => { });
        callback.Dispose();
        Give(file, plugin => callback.KeepLoaded(plugin.Module), "plugin_report");    // as where another thread disposes it during the call
        Assert.True(file.IsUnmappedInTheEnd());
    }

    [Fact]
    public void A_handle_keeps_the_file_mapped_until_it_was_freed()
    {
        int[] freed = GC.AllocateArray<int>(1, pinned: true);
        PluginItem? item = null;
        KeepsMapped(plugin => item = NewItem(plugin, freed), "plugin_report", _ => Assert.Equal(0, freed[0]), () => item!.Dispose());
        Assert.Equal(1, freed[0]);
    }

    [Fact]
    public void A_handle_that_was_forgotten_is_freed_before_the_file_is_unmapped()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        int[] freed = GC.AllocateArray<int>(1, pinned: true);
        Give(file, plugin => NewItem(plugin, freed), "plugin_report");
        Assert.True(file.IsUnmappedInTheEnd());
        Assert.Equal(1, freed[0]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PluginItem NewItem(Plugin plugin, int[] freed)
    {
        fixed (int* count = freed) return plugin.NewItem(3, new POINTER<c_int>(count));
    }

    private static void KeepsMapped(Action<Plugin> give, string symbol, Action<nint> call, Action letGo)
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        nint function = Give(file, give, symbol);
        Collecting.All();
        Assert.True(file.IsLoaded);
        call(function);
        letGo();
        Assert.True(file.IsUnmappedInTheEnd());
    }

    /// <summary>Hands a callback to a library object that is disposed then.</summary>
    /// <returns>The function that has C call it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Give(PluginFile file, Action<Plugin> give, string symbol)
    {
        using Plugin plugin = new(file.Path);
        give(plugin);
        return plugin.Module.GetSymbol(symbol);
    }

    private static void Call(nint function, int value) => ((delegate* unmanaged[Cdecl]<int, void>)function)(value);
}
