namespace CTypes.Windows;

/// <summary>A rectangle: right and bottom lie outside it; C's <c>tagRECT</c>.</summary>
[CStruct(Size = 16)]
public partial struct RECT
{
    /// <summary>The left edge.</summary>
    public int left;

    /// <summary>The upper edge.</summary>
    public int top;

    /// <summary>The right edge.</summary>
    public int right;

    /// <summary>The lower edge.</summary>
    public int bottom;
}

/// <summary>A rectangle with edges of the type <c>LONG</c>; C's <c>_RECTL</c>.</summary>
[CStruct(Size = 16)]
public partial struct RECTL
{
    /// <summary>The left edge.</summary>
    public int left;

    /// <summary>The upper edge.</summary>
    public int top;

    /// <summary>The right edge.</summary>
    public int right;

    /// <summary>The lower edge.</summary>
    public int bottom;
}

/// <summary>A rectangle of a console's cells, all edges inside; C's <c>_SMALL_RECT</c>.</summary>
[CStruct(Size = 8)]
public partial struct SMALL_RECT
{
    /// <summary>The first column.</summary>
    public short Left;

    /// <summary>The first row.</summary>
    public short Top;

    /// <summary>The last column.</summary>
    public short Right;

    /// <summary>The last row.</summary>
    public short Bottom;
}
