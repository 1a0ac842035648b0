namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct ThreeInts
{
    public int a, b, c;
}

[CLibrary("buffers")]
public static partial class ByteLengths
{
    [CFunction("bytes_seen", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(items), InBytes = true)]
    public static partial nint Of(ReadOnlySpan<double> items);

    [CFunction("bytes_seen", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(items), InBytes = true)]
    public static partial nint Of(ReadOnlySpan<ThreeInts> items);

    [CFunction("bytes_seen", ArgTypes = [typeof(c_void_p), typeof(c_ssize_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(items), InBytes = true)]
    public static partial nint Of(short[]? items);

    [CFunction("bytes_seen", ArgTypes = [typeof(c_void_p), typeof(c_ssize_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(items), InBytes = true)]
    public static partial nint Of(int[,] items);

    [CFunction("bytes_seen", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(items), InBytes = true)]
    public static partial nint Of(CArray<long> items);

    [CFunction("bytes_seen", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(item), InBytes = true)]
    public static partial nint Of(CBox<ThreeInts> item);

    [CFunction("bytes_seen", ArgTypes = [typeof(c_wchar_p), typeof(c_size_t)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(text), InBytes = true)]
    public static partial nint Of(WideStringBuffer? text);

    [CFunction("bytes_seen_by_a_char", ArgTypes = [typeof(c_void_p), typeof(c_ubyte)], RestType = typeof(c_int)), ParamLength(1, nameof(items), InBytes = true)]
    public static partial int OfFew(ReadOnlySpan<int> items);
}

/// <summary>Lengths that count bytes, which C gets beside the memory.</summary>
public sealed class ByteLengthTests
{
    [Fact]
    public void Elements_count_with_their_size()
    {
        Assert.Equal(24, ByteLengths.Of([1.0, 2, 3]));
        Assert.Equal(24, ByteLengths.Of(new ThreeInts[2].AsSpan()));
        Assert.Equal(6, ByteLengths.Of(new short[3]));
        Assert.Equal(24, ByteLengths.Of(new int[2, 3]));
    }

    [Fact]
    public void Nothing_has_no_bytes()
    {
        Assert.Equal(0, ByteLengths.Of((short[]?)null));
        Assert.Equal(0, ByteLengths.Of(ReadOnlySpan<double>.Empty));
        Assert.Equal(0, ByteLengths.Of((WideStringBuffer?)null));
    }

    [Fact]
    public void Objects_in_C_s_memory_count_with_C_s_size()
    {
        Assert.Equal(16, ByteLengths.Of(new CArray<long>(2)));
        Assert.Equal(12, ByteLengths.Of(new CBox<ThreeInts>(default)));
    }

    [Fact]
    public void A_text_buffer_counts_with_the_characters_of_the_platform() =>
        Assert.Equal(5 * (OperatingSystem.IsWindows() ? 2 : 4), ByteLengths.Of(C.CreateUnicodeBuffer(5)));

    [Fact]
    public void More_bytes_than_C_s_type_holds_throw_and_name_the_parameter()
    {
        Assert.Equal(252, ByteLengths.OfFew(new int[63]));
        OverflowException e = Assert.Throws<OverflowException>(() => ByteLengths.OfFew(new int[64]));
        Assert.Contains("'items'", e.Message, StringComparison.Ordinal);
        Assert.Contains("ByteLengths.OfFew", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_gigabytes_and_more_are_counted_right() => Assert.Equal(2_400_000_000L, ByteLengths.Of(Far(300_000_000)));

    // C does not look at the memory.
    private static unsafe ReadOnlySpan<double> Far(int length) => new((void*)8, length);
}
