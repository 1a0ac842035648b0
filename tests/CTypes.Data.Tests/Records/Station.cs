namespace CTypes.Data.Tests;

/// <summary>One member of each kind, as <c>struct station</c> of the C case.</summary>
[CStruct]
public sealed partial class Station
{
    public partial c_char kind { get; set; }

    public partial c_long height { get; set; }

    [CField(Bits = 3)]
    public partial c_uint mode { get; set; }

    [CField(Bits = 5)]
    public partial uint level { get; set; }

    [CField(Bits = 4)]
    public partial int signed_bits { get; set; }

    [CField(Count = 12)]
    public partial string name { get; set; }

    [CField(Count = 5)]
    public partial Span<short> readings { get; }

    public partial Place where { get; set; }

    [CField(Anonymous = true)]
    public partial Number number { get; }

    public partial string? note { get; set; }

    public partial Cell? cells { get; set; }

    public partial CArray<int>? values { get; set; }

    public partial Convert? convert { get; set; }

    public partial bool open { get; set; }

    public partial c_size_t count { get; set; }
}

[CStruct]
public partial class Place
{
    public partial int x { get; set; }

    public partial int y { get; set; }
}

[CUnion]
public partial class Number
{
    public partial int i { get; set; }

    public partial double d { get; set; }
}

[CStruct]
public partial class Cell
{
    public partial string? name { get; set; }

    public partial Cell? next { get; set; }
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Convert
{
    public delegate int Handler(int value);
}
