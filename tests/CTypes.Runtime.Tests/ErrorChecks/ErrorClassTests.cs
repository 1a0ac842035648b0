namespace CTypes.Runtime.Tests;

public sealed class ErrorClassTests
{
    [Fact]
    public void A_value_of_errno_is_thrown_as_its_class()
    {
        FileMissingException e = Assert.Throws<FileMissingException>(() => ErrorClasses.ByErrno(2));
        Assert.Equal($"negative_int '2': {Errno.Message(2)} (ENOENT, errno 2)", e.Message);
    }

    [Fact]
    public void A_class_may_be_told_the_function_and_the_code()
    {
        DeniedException e = Assert.Throws<DeniedException>(() => ErrorClasses.ByErrno(13));
        Assert.Equal(("negative_int", 13, "EACCES", "13"), (e.Function.Symbol, e.Code, e.Name, e.Resource));
    }

    [Fact]
    public void A_class_may_be_told_the_message_and_the_code()
    {
        BusyException e = Assert.Throws<BusyException>(() => ErrorClasses.ByCode(16));
        Assert.Equal(("is_code: error 16", 16), (e.Message, e.Code));
    }

    [Fact]
    public void Function_and_code_come_before_the_message() =>
        Assert.Equal("chosen is_code 17", Assert.Throws<ChoosingException>(() => ErrorClasses.ByCode(17)).Message);

    [Fact]
    public void A_last_error_is_thrown_as_its_class()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("C does not set the last error here, and Windows' own would be swapped in.");
        LastError.Set(2);
        Assert.Throws<FileMissingException>(() => ErrorClasses.ByLastError(0));
    }

    [Fact]
    public void An_HRESULT_is_thrown_as_its_class() =>
        Assert.Equal(unchecked((int)0x80004005), Assert.Throws<BusyException>(() => ErrorClasses.ByHResult(unchecked((int)0x80004005))).Code);

    [Fact]
    public void A_check_of_one_s_own_can_throw_the_class_of_a_code() =>
        Assert.Equal("is_code: words of the library (error 2)", Assert.Throws<FileMissingException>(() => ErrorClasses.ByOwnCheck(2)).Message);

    [Fact]
    public void Other_codes_have_the_ready_made_classes()
    {
        Assert.Equal(4, Assert.Throws<ErrnoException>(() => ErrorClasses.ByErrno(4)).Code);
        Assert.Equal(3, Assert.Throws<CErrorException>(() => ErrorClasses.ByOwnCheck(3)).Code);
        Assert.Throws<HResultException>(() => ErrorClasses.ByHResult(unchecked((int)0x80004002)));
    }
}
