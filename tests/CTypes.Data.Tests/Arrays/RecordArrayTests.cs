using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

/// <summary>Arrays whose elements are objects: <c>POINT * 3</c>.</summary>
public sealed class RecordArrayTests
{
    [Fact]
    public void Records_count_in_bytes_with_C_s_size()
    {
        Assert.Equal(3 * Place.Layout.Size, RegionLibrary.Bytes(new CRecordArray<Place>(3)));
        Assert.Equal(-1, RegionLibrary.Bytes(null));
    }

    [Fact]
    public void C_reads_and_writes_the_elements_in_place()
    {
        using CRecordArray<Place> places = [new(1, 2), new(3, 4)];

        Assert.Equal(14, RegionLibrary.Sum(places));
        RegionLibrary.Move(places, 10);
        Assert.Equal((11, 13), (places[0].x, places[^1].x));
        Assert.Equal(2 * C.SizeOf<Place>(), C.SizeOf(places));
        Assert.Equal(0, RegionLibrary.Sum(null));
    }

    [Fact]
    public void An_element_is_one_object_that_views_the_array()
    {
        CRecordArray<Place> places = new(3);
        places[1].y = 7;

        Assert.Same(places[1], places[1]);
        Assert.Same(places, places[1].Owner);
        Assert.False(places[1].OwnsMemory);
        Assert.Equal(places.Address + C.SizeOf<Place>(), places[1].Address);
        Assert.Equal([0, 7, 0], places.Select(p => p.y));
        Assert.Equal("Place[3] [Place { x = 0, y = 0 }, Place { x = 0, y = 7 }, Place { x = 0, y = 0 }]", places.ToString());
    }

    [Fact]
    public void A_range_is_the_elements_themselves()
    {
        CRecordArray<Place> places = [new(1, 2), new(3, 4), new(5, 6), new(7, 8)];
        foreach (Place place in places[1..3]) place.x *= 10;

        Assert.Equal([1, 30, 50, 7], places.Select(p => p.x));
        Assert.Same(places[^1], places[2..][1]);
        Assert.Equal((0, 4), (places[4..].Length, places[..].Length));
        Assert.Contains("Place[4] has no records 3..5", Assert.Throws<ArgumentOutOfRangeException>(() => places[3..5].Length).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => places[3..1].Length);
        places.Dispose();
        Assert.Throws<ObjectDisposedException>(() => places[1..3].Length);
    }

    [Fact]
    public void Assigning_an_element_copies()
    {
        CRecordArray<Place> places = new(2);
        Place place = new(1, 2);
        places[0] = place;
        place.x = 5;
        (places[0], places[1]) = (places[1], places[0]);

        Assert.Equal((0, 0), (places[0].x, places[1].x));    // as with ctypes: both views, and the first copy wins
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => places[0] = null!).ParamName);
    }

    [Fact]
    public void An_element_keeps_the_array()
    {
        Place last = Last();
        Collection.Force();

        Assert.Equal((5, 6), (last.x, last.y));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static Place Last() => new CRecordArray<Place>([new(1, 2), new(5, 6)])[^1];
    }

    [Fact]
    public void What_the_elements_point_to_is_kept()
    {
        CRecordArray<Cell> cells = Linked();
        Collection.Force();

        Assert.Equal("ababababab", RegionLibrary.Join(cells));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static CRecordArray<Cell> Linked()
        {
            CRecordArray<Cell> cells = [new Cell("a"), new Cell("b")];
            cells[0].next = cells[1];
            cells[1].next = cells[0];
            return cells;
        }
    }

    [Fact]
    public void Resize_keeps_the_elements_and_their_objects_move_along()
    {
        CRecordArray<Place> places = [new(1, 2)];
        Place first = places[0];
        places.Resize(3);
        first.x = 9;

        Assert.Same(first, places[0]);
        Assert.Equal((3, 9, 0), (places.Length, places[0].x, places[2].x));
        Assert.Equal("A Place[3] of 24 bytes cannot shrink to 8. (Parameter 'length')\nActual value was 1.", Assert.Throws<ArgumentOutOfRangeException>(() => places.Resize(1)).Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_elements_end_with_the_array_and_one_of_them_by_itself()
    {
        CRecordArray<Place> places = new(2);
        Place first = places[0], second = places[1];
        second.Dispose();

        Assert.NotSame(second, places[1]);
        places.Dispose();
        Assert.StartsWith("Place.x was used after the Place was disposed.", Assert.Throws<ObjectDisposedException>(() => first.x).Message);
        Assert.StartsWith("Place[2].this[] was used after", Assert.Throws<ObjectDisposedException>(() => places[0]).Message.Replace("Item", "this[]"));
        Assert.Throws<ObjectDisposedException>(() => RegionLibrary.Sum(places));
    }

    [Fact]
    public void A_cast_that_was_disposed_is_made_anew()
    {
        using CRecordArray<Place> places = [new(1, 2)];
        places.AsArray<int>().Dispose();
        Assert.Equal([1, 2], places.AsArray<int>().Span.ToArray());
    }

    [Fact]
    public void An_array_of_empty_records_has_elements_of_the_size_that_C_gives_them()
    {
        using CRecordArray<Nothing> nothings = new(3);
        Nothing second = nothings[1];
        second.Dispose();
        Assert.Equal((3, OperatingSystem.IsWindows() ? 12 : 0), (nothings.Length, C.SizeOf(nothings)));
    }

    [Fact]
    public void An_empty_record_that_was_disposed_is_made_anew_wherever_it_stands()
    {
        using CRecordArray<Nothing> nothings = new(3);
        Nothing second = nothings[1];
        second.Dispose();
        Assert.NotSame(second, nothings[1]);
        Assert.False(nothings[1].IsDisposed);
    }

    [Fact]
    public void No_array_has_a_negative_length_wherever_it_lies()
    {
        byte[] buffer = new byte[8];
        using Place place = new();
        Assert.All<Func<CRecordArray<Place>>>(
            [
                () => new(-1), () => CRecordArray<Place>.FromAddress(place.Address, -1), () => CRecordArray<Place>.FromBuffer(buffer, -1),
                () => CRecordArray<Place>.FromBufferCopy(buffer, -1), () => CRecordArray<Place>.InLibrary(DataLibrary.Module, "the_points", -1),
            ],
            make => Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(make).ParamName));
    }

    [Fact]
    public void Arrays_of_any_length_are_copied()
    {
        for (int length = 0; length < 20; length++)
        {
            using CRecordArray<Place> from = [.. Enumerable.Range(1, length).Select(i => new Place(i, -i))], to = new(length);
            RecordField.Copy(to, from, nameof(to));
            Assert.Equal(from.AsBytes(), to.AsBytes());
        }
    }

    [Fact]
    public void The_library_owns_the_array_that_it_exports() => Assert.Same(DataLibrary.Module, CRecordArray<Place>.InLibrary(DataLibrary.Module, "the_points", 3).Owner);

    [Fact]
    public void Assigning_an_element_leaves_what_the_next_one_keeps()
    {
        using CRecordArray<Cell> from = [new Cell("from first"), new Cell("from second")], to = [new Cell("first"), new Cell("second")];
        to[0] = from[0];
        Assert.Contains("name = \"second\"", to[1].ToString(), StringComparison.Ordinal);    // text that is kept; of other text the address is shown
    }

    [Fact]
    public void An_index_outside_names_the_array()
    {
        CRecordArray<Place> places = new(2);

        Assert.Equal("Place[2] has no record 2.", Assert.Throws<IndexOutOfRangeException>(() => places[2]).Message);
        Assert.Equal("Place[2] has no record -1.", Assert.Throws<IndexOutOfRangeException>(() => places[^3] = new()).Message);
        Assert.Throws<ArgumentException>(() => RegionLibrary.Move(new(0), 1));
    }

    [Fact]
    public void Memory_that_is_there_already()
    {
        byte[] buffer = new byte[3 * 8 + 4];
        using CRecordArray<Place> shared = CRecordArray<Place>.FromBuffer(buffer, 3, 4);
        shared[2].y = 0x01020304;
        using CRecordArray<Place> copy = CRecordArray<Place>.FromBufferCopy(buffer, 2, 12);
        CRecordArray<Place> same = CRecordArray<Place>.At(shared.Pointer, 3);
        CRecordArray<Place> exported = CRecordArray<Place>.InLibrary(DataLibrary.Module, "the_points", 3);

        Assert.Equal(0x01020304, copy[1].y);
        Assert.Equal(0x01020304, same[2].y);
        Assert.Equal(44, RegionLibrary.Sum(exported));
        Assert.Equal(shared[1].Address, C.ByRef(shared, 8).Address);
        Assert.Throws<ArgumentException>(() => CRecordArray<Place>.FromBuffer(buffer, 4, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CRecordArray<Place>.FromBuffer(buffer, 1, -1));
        Assert.Throws<NullPointerException>(() => CRecordArray<Place>.At(default, 1));
        Assert.Throws<InvalidOperationException>(() => same.Resize(4));
    }

    [Fact]
    public void Arrays_in_a_record_are_views_of_it()
    {
        Region region = new(2, [new(1, 2), new(3, 4), new(5, 6)], [7, 8, 9, 10]);
        region.cells[1].name = "second";

        Assert.Equal("2 (1,2) (3,4) (5,6) 7,8,9,10 - second - of 80", RegionLibrary.Describe(region));
        Assert.Equal(80, C.SizeOf<Region>());
        Assert.Same(region.corners, region.corners);
        Assert.Same(region.readings, region.readings);
        Assert.Same(region, region.readings.Owner);
        region.readings[3] = -1;
        region.corners[0].x = 100;
        Assert.Equal("2 (100,2) (3,4) (5,6) 7,8,9,-1 - second - of 80", RegionLibrary.Describe(region));
        Assert.Contains("readings = Int16[4] [7, 8, 9, -1]", region.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Assigning_an_array_copies_its_elements()
    {
        Region region = new(corners: [new(1, 1), new(1, 1), new(1, 1)], readings: [7, 8, 9, 10]);
        region.readings = [1, 2];
        region.corners = [new(4, 5)];

        Assert.Equal("0 (4,5) (1,1) (1,1) 1,2,9,10 - - - of 80", RegionLibrary.Describe(region));
        Assert.Equal("5 elements were given for readings, the array has 4. (Parameter 'readings')", Assert.Throws<ArgumentException>(() => region.readings = [1, 2, 3, 4, 5]).Message);
        Assert.Equal("corners", Assert.Throws<ArgumentNullException>(() => region.corners = null!).ParamName);
    }

    [Fact]
    public void A_view_of_an_array_keeps_its_record_and_what_it_points_to()
    {
        CRecordArray<Cell> cells = Cells();
        Collection.Force();

        Assert.Equal("kept", cells[1].name);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static CRecordArray<Cell> Cells()
        {
            Region region = new();
            region.cells[1].name = "kept";
            return region.cells;
        }
    }

    [Fact]
    public void A_pointer_to_an_array_of_records_keeps_it()
    {
        Region region = new();
        Store(region);
        Collection.Force();

        Assert.Equal("0 (0,0) (0,0) (0,0) 0,0,0,0 - - pointed of 80", RegionLibrary.Describe(region));
        Assert.Equal("pointed", region.first![0].name);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Store(Region region) => region.first = [new Cell("pointed")];
    }

    [Fact]
    public void Arrays_in_a_record_end_with_it()
    {
        Region region = new();
        CArray<short> readings = region.readings;
        Place corner = region.corners[0];
        region.Dispose();

        Assert.Throws<ObjectDisposedException>(() => readings[0]);
        Assert.Throws<ObjectDisposedException>(() => corner.x);
        Assert.StartsWith("Region.readings was used", Assert.Throws<ObjectDisposedException>(() => region.readings).Message);
        Assert.StartsWith("Region.corners was used", Assert.Throws<ObjectDisposedException>(() => region.corners).Message);
    }

    [Fact]
    public void Objects_in_a_grown_record_move_along()
    {
        Region region = new(readings: [1, 2, 3, 4]);
        CArray<short> readings = region.readings;
        Place corner = region.corners[2];
        region.Resize(1000);
        readings[0] = 42;
        corner.y = 43;

        Assert.Equal("0 (0,0) (0,0) (0,43) 42,2,3,4 - - - of 80", RegionLibrary.Describe(region));
    }
}

[CStruct]
public sealed partial class Nothing;
