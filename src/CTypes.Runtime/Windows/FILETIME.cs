namespace CTypes.Windows;

/// <summary>A time in steps of 100 nanoseconds since 1601, UTC, in two halves because it is aligned to 4 bytes; C's <c>_FILETIME</c>.</summary>
[CStruct(Size = 8)]
public partial struct FILETIME
{
    /// <summary>The lower half.</summary>
    public uint dwLowDateTime;

    /// <summary>The upper half.</summary>
    public uint dwHighDateTime;

    /// <summary>The time of a .NET value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies before 1601.</exception>
    public static FILETIME Of(DateTime time)
    {
        long ticks = time.ToFileTimeUtc();
        return new() { dwLowDateTime = (uint)ticks, dwHighDateTime = (uint)(ticks >> 32) };
    }

    /// <summary>The time as .NET has it, UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is later than .NET can express.</exception>
    public readonly DateTime ToDateTime() => DateTime.FromFileTimeUtc((long)dwHighDateTime << 32 | dwLowDateTime);
}
