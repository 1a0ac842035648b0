namespace CTypes.Data.Tests;

/// <summary>The record of the documents' <c>print_weather</c>: a number and a text of at most 12 bytes.</summary>
[CStruct(Size = 16)]
public partial struct Reading
{
    public partial int timestamp { get; set; }

    [CField(Count = 12)]
    public partial string desc { get; set; }
}

/// <summary>A record that C aligns to more than any scalar.</summary>
[CStruct(Align = 64)]
public partial struct Wide
{
    public partial double x { get; set; }
}
