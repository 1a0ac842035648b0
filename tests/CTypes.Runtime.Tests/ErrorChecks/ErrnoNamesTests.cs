namespace CTypes.Runtime.Tests;

public sealed class ErrnoNamesTests
{
    /// <summary>The Universal C Runtime's errno.h.</summary>
    [Theory]
    [InlineData(2, "ENOENT")]
    [InlineData(42, "EILSEQ")]
    [InlineData(43, "errno 43")]
    [InlineData(80, "STRUNCATE")]
    [InlineData(99, "errno 99")]
    [InlineData(100, "EADDRINUSE")]
    [InlineData(112, "EINPROGRESS")]
    [InlineData(129, "ENOTSUP")]
    [InlineData(138, "ETIMEDOUT")]
    [InlineData(140, "EWOULDBLOCK")]
    [InlineData(141, "errno 141")]
    [InlineData(0, "errno 0")]
    [InlineData(int.MinValue, "errno -2147483648")]
    public void Windows_names_what_its_header_names(int code, string name) => Assert.Equal(name, ErrnoNames.FindWindows(code));

    /// <summary>xnu's bsd/sys/errno.h.</summary>
    [Theory]
    [InlineData(11, "EDEADLK")]
    [InlineData(35, "EAGAIN")]
    [InlineData(60, "ETIMEDOUT")]
    [InlineData(78, "ENOSYS")]
    [InlineData(92, "EILSEQ")]
    [InlineData(106, "EQFULL")]
    [InlineData(107, "errno 107")]
    [InlineData(int.MaxValue, "errno 2147483647")]
    public void MacOS_names_what_its_header_names(int code, string name) => Assert.Equal(name, ErrnoNames.FindMacOS(code));
}
