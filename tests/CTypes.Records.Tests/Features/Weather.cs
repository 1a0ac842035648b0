namespace CTypes.Records.Tests;

/// <summary>The record of the manual.</summary>
[CStruct(Size = 40)]
public partial struct Weather
{
    public partial c_int timestamp { get; set; }

    [CField(Count = 12)]
    public partial Span<c_char> desc { get; }

    [CField(Bits = 3)]
    public partial c_uint mode { get; set; }

    [CField(Bits = 0, Unnamed = true)]
    private partial c_uint pad { get; set; }

    [CField(Offset = 20)]
    public partial ref Point where { get; }

    [CField(Anonymous = true)]
    public partial ref Number number { get; }
}

/// <summary>The same members, with the text as a string.</summary>
[CStruct(Size = 40)]
public partial struct Forecast
{
    public partial c_int timestamp { get; set; }

    [CField(Count = 12)]
    public partial string desc { get; set; }

    [CField(Bits = 3)]
    public partial c_uint mode { get; set; }

    public partial ref Point where { get; }

    [CField("class")]
    public partial double Class { get; set; }
}
