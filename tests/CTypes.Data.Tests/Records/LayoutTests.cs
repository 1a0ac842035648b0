namespace CTypes.Data.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void The_layout_is_the_compilers()
    {
        Assert.Equal((int)DataLibrary.SizeOfStation(), Station.Layout.Size);
        foreach (string member in new[] { "kind", "height", "name", "readings", "where", "note", "cells", "values", "convert", "open", "count" })
            Assert.Equal((member, (int)DataLibrary.OffsetOfStation(member)), (member, Station.Layout[member].ByteOffset));
        Assert.Equal((int)DataLibrary.OffsetOfStation("i"), Station.Layout["number"].ByteOffset);
    }

    [Fact]
    public void A_record_that_differs_per_target_has_a_table_for_each()
    {
        // The same declaration, laid out for the target that runs; the value form would refuse it.
        Assert.Equal(OperatingSystem.IsWindows() ? 4 : 8, Station.Layout["height"].ByteSize);
    }

    [Fact]
    public void Every_member_reads_what_C_wrote()
    {
        Station station = Station.InLibrary(DataLibrary.Module, "the_station");

        Assert.Equal("k -70000 5 17 -3 Sonnblick 1,2,3,4,5 (47,12) 7 on a peak - 0 0 1 9", DataLibrary.Describe(station));
        Assert.Equal((byte)'k', (byte)station.kind);
        Assert.Equal(-70000, station.height);
        Assert.Equal((5u, 17u, -3), ((uint)station.mode, station.level, station.signed_bits));
        Assert.Equal("Sonnblick", station.name);
        Assert.Equal([1, 2, 3, 4, 5], station.readings.ToArray());
        Assert.Equal((47, 12, 7), (station.where.x, station.where.y, station.i));
        Assert.Equal("on a peak", station.note);
        Assert.Null(station.cells);
        Assert.Null(station.values);
        Assert.Null(station.convert);
        Assert.True(station.open);
        Assert.Equal(9u, station.count);
    }

    [Fact]
    public void C_reads_every_member_that_was_written()
    {
        using Convert twice = new(value => value * 2);
        Station station = new()
        {
            kind = (byte)'x', height = 123456, mode = 2, level = 31, signed_bits = -8, name = "Zugspitze", where = new Place(3, 4),
            note = "with a train", cells = new Cell("first"), values = new CArray<int>([77, 78]), convert = twice, open = true, count = 5,
        };
        station.readings[4] = -5;
        station.i = 99;

        Assert.Equal("x 123456 2 31 -8 Zugspitze 0,0,0,0,-5 (3,4) 99 with a train first 77 40 1 5", DataLibrary.Describe(station));
    }
}
