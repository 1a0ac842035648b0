namespace CTypes.Runtime.Tests;

public enum Colour
{
    Red = 0,
    Green = 7,
    Blue = -3,
}

[CLibrary("conversions")]
public static partial class Colours
{
    [CFunction("colour_number", ArgTypes = [typeof(Colour)], RestType = typeof(c_int))]
    public static partial int Number(Colour colour);

    [CFunction("colour_next", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial Colour Next(Colour colour);

    [CFunction("colour_store", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
    public static partial void Store(out Colour colour);

    [CFunction("colour_store", ArgTypes = [typeof(POINTER<Colour>)], RestType = typeof(void)), ParamFlags(Out)]
    public static partial Colour Take();

    [CFunction("colour_store", ArgTypes = [typeof(POINTER<Colour>)], RestType = typeof(void))]
    public static partial void Change(ref Colour colour);

    [CFunction("colour_sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(colours))]
    public static partial int Sum(ReadOnlySpan<Colour> colours);
}
