namespace CTypes.Data.Tests;

public sealed class ArgumentTests
{
    [Fact]
    public void C_works_on_the_object_itself()
    {
        Station station = new() { height = 100 };

        Assert.Equal(103, DataLibrary.Raise(station, 3));
        Assert.Equal(103, station.height);
    }

    [Fact]
    public void Null_is_NULL_where_the_parameter_allows_it()
    {
        Assert.Equal(-1, DataLibrary.Raise(null, 3));
        Assert.Equal(0, DataLibrary.SizeAt(null, 8));
    }

    [Fact]
    public void Null_for_a_parameter_that_is_never_null_names_function_and_parameter()
    {
        int calls = DataLibrary.CountCalls();

        Assert.StartsWith("DataLibrary.RaiseOne: 'station' is null", Assert.Throws<ArgumentNullException>(() => DataLibrary.RaiseOne(null!, 1)).Message);
        Assert.Equal(calls, DataLibrary.CountCalls());
    }

    [Fact]
    public void A_disposed_record_is_not_passed_and_the_error_names_function_and_parameter()
    {
        int calls = DataLibrary.CountCalls();
        Station station = new();
        station.Dispose();

        ObjectDisposedException e = Assert.Throws<ObjectDisposedException>(() => DataLibrary.Raise(station, 1));
        Assert.StartsWith("DataLibrary.Raise: the Station for 'station' was disposed.", e.Message);
        Assert.Equal(("Station", calls), (e.ObjectName, DataLibrary.CountCalls()));
    }

    [Fact]
    public void Any_record_goes_where_C_has_a_void_pointer() => Assert.Equal(8, DataLibrary.SizeAt(new Place(1, 2), 8));

    [Fact]
    public void The_object_and_what_it_keeps_live_until_C_returns()
    {
        for (int i = 0; i < 20; i++)
        {
            // Nothing but the call refers to the list, and each visit collects.
            int total = DataLibrary.VisitCells(new Cell("first", new Cell("second", new Cell("third"))), cell =>
            {
                Collection.Force();
                return cell.name!.Length;
            });

            Assert.Equal("first".Length + "second".Length + "third".Length, total);
        }
    }

    [Fact]
    public void Disposing_the_object_while_C_works_on_it_takes_no_memory_away()
    {
        Cell cell = new("first", new Cell("second"));
        List<string?> seen = [];
        DataLibrary.VisitCells(cell, visited =>
        {
            if (!cell.IsDisposed) cell.next!.Dispose();
            cell.Dispose();
            Collection.Force();
            seen.Add(visited.name);
            return 0;
        });

        Assert.Equal(["first", "second"], seen);
        Assert.True(cell.IsDisposed);
    }

    [Fact]
    public void A_call_with_a_record_allocates_nothing()
    {
        Station station = new();
        for (int i = 0; i < 100; i++) DataLibrary.Raise(station, 1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) DataLibrary.Raise(station, 1);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
