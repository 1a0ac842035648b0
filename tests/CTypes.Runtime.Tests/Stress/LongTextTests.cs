using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>Text of gigabytes goes to C where it fits, and is refused by name where it does not.</summary>
public sealed unsafe class LongTextTests
{
    /// <summary>More characters than get room for three bytes each.</summary>
    private const int Chars = 720_000_000;

    public LongTextTests() => Assert.SkipUnless(Environment.GetEnvironmentVariable("CTYPES_LONG_TEXT") == "1", "It takes four gigabytes of memory. CTYPES_LONG_TEXT=1 runs it.");

    [Fact]
    public void A_text_that_fits_goes_to_C()
    {
        Utf8Argument argument = new(new string('x', Chars), out TextRoom _, "text", "Test");
        try
        {
            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(argument.Pointer);
            Assert.Equal(Chars, text.Length);
            Assert.False(text.ContainsAnyExcept((byte)'x'));
        }
        finally
        {
            argument.Dispose();
        }
    }

    [Fact]
    public void A_text_that_does_not_fit_is_refused_by_name()
    {
        string text = new('\u20AC', Chars);
        const string Message = "Test: the text for 'text' has 720000000 characters and takes more than 2147483647 bytes in {0} with its NUL. (Parameter 'text')";

        Assert.Equal(string.Format(Message, "UTF-8"), Assert.Throws<ArgumentOutOfRangeException>(() => new Utf8Argument(text, out TextRoom _, "text", "Test").Dispose()).Message);
        Assert.Equal(string.Format(Message, "UTF-8"), Assert.Throws<ArgumentOutOfRangeException>(() => new CallScope(stackalloc byte[CallScope.StackBytes], "text", "Test").Utf8(text)).Message);
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(string.Format(Message, "UTF-32"), Assert.Throws<ArgumentOutOfRangeException>(() => new WideArgument(text, out TextRoom _, default, "text", "Test").Dispose()).Message);
    }
}
