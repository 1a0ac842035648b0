namespace CTypes.Data.Tests;

[Collection("cells of C")]    // the same variables of C as ViewTests
public sealed class CallbackTests
{
    [Fact]
    public void A_handler_sees_the_record_that_C_points_to()
    {
        List<string?> names = [];
        int total = DataLibrary.VisitCells(new Cell("one", new Cell("two")), cell =>
        {
            names.Add(cell.name);
            return cell.next is null ? 10 : 1;
        });

        Assert.Equal(["one", "two"], names);
        Assert.Equal(11, total);
    }

    [Fact]
    public void The_view_ends_when_the_handler_returns()
    {
        Cell? kept = null;
        DataLibrary.VisitCells(new Cell("one"), cell =>
        {
            kept = cell;
            return 0;
        });

        Assert.StartsWith("Cell.name was used after the Cell was disposed.", Assert.Throws<ObjectDisposedException>(() => kept!.name).Message);
    }

    [Fact]
    public void What_a_handler_changes_C_sees()
    {
        Cell list = new("one");
        DataLibrary.VisitCells(list, cell =>
        {
            if (cell.next is null && cell.name == "one") cell.next = new Cell("added");
            return 0;
        });
        Collection.Force();

        Assert.Equal("added", list.next!.name);
        Assert.Equal("oneadded", DataLibrary.Join(list));
    }

    [Fact]
    public void Text_that_a_handler_stores_in_C_s_memory_outlives_the_view()
    {
        DataLibrary.VisitOwnCells(cell =>
        {
            cell.name = "set by a handler " + cell.name;
            return 0;
        });
        Collection.Force();

        Assert.Equal(("set by a handler c0", "set by a handler c1"), (DataLibrary.OwnName(0), DataLibrary.OwnName(1)));
        DataLibrary.OwnCell(0).name = "c0";
        DataLibrary.OwnCell(1).name = "c1";
    }

    [Fact]
    public void NULL_is_null_or_an_error_as_the_handler_declares()
    {
        Assert.Equal(7, DataLibrary.VisitMaybeNull(cell => cell is null ? 7 : 0));
        Assert.StartsWith("Visit: C returned NULL for 'cell'", Assert.Throws<NullPointerException>(() => DataLibrary.VisitNull(cell => 0)).Message);
    }
}
