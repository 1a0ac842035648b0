using System.Diagnostics;
using System.Reflection;

namespace CTypes.Data.Tests;

public sealed class DebugViewTests
{
    [Fact]
    public void A_record_shows_its_members_and_its_bytes()
    {
        using Place place = new(1, 2);
        object view = ViewOf(place);
        Assert.Equal(["x = 1", "y = 2"], Items(view, "Members"));
        Assert.Equal($"0x{place.Address:X}", Get(view, "Address"));
        Assert.Equal(["0000  01 00 00 00 02 00 00 00                          ........"], (string[])Get(view, "Bytes")!);
    }

    [Fact]
    public void An_array_shows_its_elements()
    {
        using CArray<short> array = [3, 4];
        Assert.Equal(["[0] = 3", "[1] = 4"], Items(ViewOf(array), "Members"));
    }

    [Fact]
    public void A_disposed_object_shows_nothing()
    {
        Place place = new();
        place.Dispose();
        Assert.Empty(Items(ViewOf(place), "Members"));
    }

    [Fact]
    public void A_pointer_shows_what_it_points_to()
    {
        using CBox<c_int> box = new(42);
        object view = ViewOf(box.Pointer);
        if (!OperatingSystem.IsMacOS()) Assert.Equal(new c_int(42), Get(view, "Target"));
        Assert.Equal(box.Pointer.ToString(), Get(view, "Address"));
    }

    [Fact]
    public void NULL_and_an_address_where_nothing_is_show_no_target()
    {
        Assert.Null(Get(ViewOf(default(POINTER<c_int>)), "Target"));
        Assert.Null(Get(ViewOf(new POINTER<c_int>((nint)8)), "Target"));
        Assert.Empty((string[])Get(ViewOf(new POINTER<c_int>((nint)8)), "Bytes")!);
    }

    [Fact]
    public void A_text_buffer_shows_text_and_bytes()
    {
        object view = ViewOf(C.CreateStringBuffer("spam"));
        Assert.Equal("spam", Get(view, "Text"));
        Assert.Equal(["0000  73 70 61 6d 00                                   spam."], (string[])Get(view, "Bytes")!);
    }

    [Fact]
    public void An_array_of_an_arena_says_when_it_cannot_be_used()
    {
        Arena arena = Arena.Confined();
        ArenaArray<int> array = arena.Store<int>([1, 2]);
        Assert.Equal(("Int32[2] [1, 2]", "Confined arena"), (array.ToString(), arena.ToString()));
        arena.Dispose();
        Assert.Equal(("Int32[2] (not usable here)", "Confined arena (closed)"), (array.ToString(), arena.ToString()));
    }

    // As a debugger does: the proxy that the type, or one that it derives from, names.
    private static object ViewOf(object shown)
    {
        DebuggerTypeProxyAttribute attribute = shown.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true)!;
        Type proxy = Type.GetType(attribute.ProxyTypeName, throwOnError: true)!;
        if (proxy.IsGenericTypeDefinition) proxy = proxy.MakeGenericType(shown.GetType().GenericTypeArguments);
        return Activator.CreateInstance(proxy, shown)!;
    }

    private static object? Get(object view, string property) => view.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(view);

    private static IEnumerable<string> Items(object view, string property) =>
        ((Array)Get(view, property)!).Cast<object>().Select(item => $"{Get(item, "Name")} = {Get(item, "Shown")}");
}
