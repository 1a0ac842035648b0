namespace CTypes.Windows;

/// <summary>A point, in pixels or logical units; C's <c>tagPOINT</c>.</summary>
[CStruct(Size = 8)]
public partial struct POINT
{
    /// <summary>From the left.</summary>
    public int x;

    /// <summary>From the top.</summary>
    public int y;
}

/// <summary>A point with coordinates of the type <c>LONG</c>; C's <c>_POINTL</c>.</summary>
[CStruct(Size = 8)]
public partial struct POINTL
{
    /// <summary>From the left.</summary>
    public int x;

    /// <summary>From the top.</summary>
    public int y;
}

/// <summary>A width and a height; C's <c>tagSIZE</c> and <c>SIZEL</c>.</summary>
[CStruct(Size = 8)]
public partial struct SIZE
{
    /// <summary>The width.</summary>
    public int cx;

    /// <summary>The height.</summary>
    public int cy;
}

/// <summary>A cell of a console's screen buffer; C's <c>_COORD</c>.</summary>
[CStruct(Size = 4)]
public partial struct COORD
{
    /// <summary>The column.</summary>
    public short X;

    /// <summary>The row.</summary>
    public short Y;
}
