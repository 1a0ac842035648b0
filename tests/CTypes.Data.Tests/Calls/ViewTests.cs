using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

[Collection("cells of C")]    // the same variables of C as CallbackTests
public sealed class ViewTests
{
    [Fact]
    public void A_view_that_C_hands_out_keeps_the_array_it_may_lie_in()
    {
        Cell first = FirstOfANewArray();
        Collection.Force();
        Assert.Equal("in an array", first.name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Cell FirstOfANewArray() => RegionLibrary.Last([new Cell("in an array")])!;

    [Fact]
    public void A_pointer_that_C_returns_is_a_view_of_the_record_there()
    {
        Station first = DataLibrary.StationOfC(1)!;
        Station second = DataLibrary.StationOfCOrThrow(1);
        first.open = true;

        Assert.Equal((first.Address, true, false), (second.Address, second.open, second.OwnsMemory));
        Assert.Equal((3, 4), (first.where.x, first.where.y));
        first.open = false;
    }

    [Fact]
    public void NULL_is_null_where_the_result_allows_it() => Assert.Null(DataLibrary.StationOfC(0));

    [Fact]
    public void NULL_for_a_result_that_is_never_null_names_the_function() =>
        Assert.StartsWith("DataLibrary.StationOfCOrThrow: C returned NULL for the result", Assert.Throws<NullPointerException>(() => DataLibrary.StationOfCOrThrow(0)).Message);

    [Fact]
    public void A_pointer_that_C_stores_is_a_view_too()
    {
        Assert.Equal(1, DataLibrary.FindStation(out Station? found));
        Assert.Equal(("C", "C"), (found!.name, DataLibrary.FindStation().name));
        Assert.Equal(0, DataLibrary.FindLast(null, out Cell? last));
        Assert.Null(last);
    }

    [Fact]
    public void A_view_keeps_the_arguments_whose_memory_it_may_show()
    {
        Cell last = LastOfANewList();
        Collection.Force();

        Assert.Equal("last", last.name);
        Assert.Equal("last", LastFoundInANewList().name);
    }

    [Fact]
    public void A_view_keeps_the_memory_of_an_argument_that_is_disposed_afterwards()
    {
        Cell only = new("only");
        Cell last = DataLibrary.LastCell(only)!;
        nint address = last.Address;
        only.Dispose();
        only = new Cell("another");
        Collection.Force();

        Assert.Equal((address, "only"), (last.Address, last.name));
        Assert.Equal("another", only.name);
    }

    [Fact]
    public void What_is_stored_in_C_s_memory_lives_as_long_as_the_pointer_stands_there()
    {
        StoreInCsMemory("a text that no object of ours refers to any more");
        Collection.Force();
        Assert.Equal("a text that no object of ours refers to any more", DataLibrary.OwnName(0));

        StoreInCsMemory("c0");
        Assert.Equal("c0", DataLibrary.OwnCell(0).name);
    }

    [Fact]
    public void Views_of_one_place_see_the_object_that_was_stored_through_another()
    {
        Cell end = new("end");
        DataLibrary.OwnCell(1).next = end;

        Assert.Same(end, DataLibrary.OwnCell(1).next);
        DataLibrary.OwnCell(1).next = null;
        Assert.Null(DataLibrary.OwnCell(0).next!.next);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreInCsMemory(string text) => DataLibrary.OwnCell(0).name = text;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Cell LastOfANewList() => DataLibrary.LastCell(new Cell("first", new Cell("last")))!;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Cell LastFoundInANewList()
    {
        DataLibrary.FindLast(new Cell("first", new Cell("last")), out Cell? last);
        Collection.Force();
        return last!;
    }
}
