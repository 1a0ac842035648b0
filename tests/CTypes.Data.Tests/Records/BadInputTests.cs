namespace CTypes.Data.Tests;

[CStruct]
public sealed partial class StationOfC
{
    public partial CFunctionPointer<Convert> convert { get; set; }
}

/// <summary>Mistakes end in exceptions that name type and member.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void NULL_where_the_member_is_never_null() =>
        Assert.Equal("Wired.next is NULL, and it is declared as never null. Make it nullable.", Assert.Throws<NullPointerException>(() => new Wired().next).Message);

    [Fact]
    public void Null_for_a_member_that_is_never_null()
    {
        Wired wired = new();

        Assert.Equal("next", Assert.Throws<ArgumentNullException>(() => wired.next = null!).ParamName);
        Assert.Equal("place", Assert.Throws<ArgumentNullException>(() => wired.place = null!).ParamName);
    }

    [Fact]
    public void A_use_after_Dispose_names_the_record_and_the_member()
    {
        Station station = new();
        Place where = station.where;
        station.Dispose();

        Assert.StartsWith("Station.height was used after the Station was disposed.", Assert.Throws<ObjectDisposedException>(() => station.height).Message);
        Assert.StartsWith("Station.note was used", Assert.Throws<ObjectDisposedException>(() => station.note = "x").Message);
        Assert.StartsWith("Station.readings was used", Assert.Throws<ObjectDisposedException>(() => station.readings.Length).Message);
        Assert.StartsWith("Station.cells was used", Assert.Throws<ObjectDisposedException>(() => station.cells).Message);
        Assert.StartsWith("Place.x was used", Assert.Throws<ObjectDisposedException>(() => where.x).Message);
        Assert.StartsWith("Station.Address was used", Assert.Throws<ObjectDisposedException>(() => station.Address).Message);
    }

    [Fact]
    public void A_disposed_record_cannot_be_stored()
    {
        Cell next = new("next");
        next.Dispose();
        Cell cell = new("first");

        Assert.Throws<ObjectDisposedException>(() => cell.next = next);
        Assert.Null(cell.next);
    }

    [Fact]
    public void Text_with_a_NUL_or_an_unpaired_surrogate_is_not_stored()
    {
        Cell cell = new("before");

        Assert.StartsWith("Cell: the text for 'name' contains a NUL", Assert.Throws<ArgumentException>(() => cell.name = "a\0b").Message);
        Assert.StartsWith("Cell: the text for 'name' contains an unpaired surrogate", Assert.Throws<ArgumentException>(() => cell.name = "\ud800").Message);
        Assert.Equal("before", cell.name);
    }

    [Fact]
    public void A_text_that_its_array_cannot_hold_changes_nothing()
    {
        Station station = new(name: "before");
        Assert.Throws<ArgumentException>(() => station.name = "on\ud800");
        Assert.Throws<ArgumentException>(() => station.name = "on\0");
        Assert.Equal("before", station.name);
    }

    [Fact]
    public void A_text_that_is_too_long_for_its_array_changes_nothing()
    {
        Station station = new(name: "fits");

        Assert.StartsWith("The text for name needs 13 bytes, the array has 12.", Assert.Throws<ArgumentException>(() => station.name = "thirteen char").Message);
        Assert.Equal("fits", station.name);
    }

    [Fact]
    public void A_bit_field_takes_no_number_that_it_cannot_hold() =>
        Assert.Contains("mode", Assert.Throws<OverflowException>(() => new Station().mode = 8).Message);

    [Fact]
    public void A_callback_that_C_stored_cannot_be_shown_as_an_object_and_the_message_says_what_can_show_it()
    {
        Station station = new();
        System.Runtime.InteropServices.MemoryMarshal.Write(station.AsBytes()[Station.Layout["convert"].ByteOffset..], (nint)1);

        Assert.Equal(
            "Station.convert holds a pointer that was not stored there as a Convert; declare the member as a CFunctionPointer<Convert> to read it.",
            Assert.Throws<InvalidOperationException>(() => station.convert).Message);
    }

    [Fact]
    public void A_callback_that_C_stored_is_read_as_a_function_pointer()
    {
        StationOfC station = new();
        System.Runtime.InteropServices.MemoryMarshal.Write(station.AsBytes(), (nint)16);

        Assert.Equal(new CFunctionPointer<Convert>(16), station.convert);
    }

    [Fact]
    public void A_pointer_of_C_s_that_is_declared_as_an_array_is_named_as_it_is_written()
    {
        Station station = new();
        System.Runtime.InteropServices.MemoryMarshal.Write(station.AsBytes()[Station.Layout["values"].ByteOffset..], (nint)1);

        Assert.StartsWith("Station.values holds a pointer that was not stored there as a CArray<int>;", Assert.Throws<InvalidOperationException>(() => station.values).Message);
    }

    [Fact]
    public void Too_many_elements_for_an_array_of_the_record() =>
        Assert.Contains("readings", Assert.Throws<ArgumentException>(() => new Station(readings: [1, 2, 3, 4, 5, 6])).Message);
}

/// <summary>A pointer and a nested record that are declared as never null.</summary>
[CStruct]
public sealed partial class Wired
{
    [CField(Type = typeof(POINTER<Wired>))]
    public partial Wired next { get; set; }

    public partial Place place { get; set; }
}
