using System.ComponentModel;

namespace CTypes.Runtime.Tests;

public sealed class ReadyMadeTests
{
    private const int NoSuchFile = 2;

    public static TheoryData<string, Action<int>> ErrnoChecks { get; } = new()
    {
        { "int", code => ReadyMade.NegativeInt(code) },
        { "signed char", code => ReadyMade.NegativeByte(code) },
        { "long", code => ReadyMade.NegativeLong(code) },
        { "long long", code => ReadyMade.NegativeLongLong(code) },
        { "ssize_t", code => ReadyMade.NegativeSSize(code) },
        { "size_t", code => ReadyMade.NegativeSize(code) },
        { "pointer", code => ReadyMade.Null(code) },
        { "not zero", ReadyMade.NonZero },
        { "the result itself", ReadyMade.Result },
    };

    [Theory, MemberData(nameof(ErrnoChecks))]
    public void A_failure_is_thrown_with_errno(string result, Action<int> call)
    {
        Assert.NotEmpty(result);
        Assert.Equal((NoSuchFile, "ENOENT"), Assert.Throws<ErrnoException>(() => call(NoSuchFile)) is var e ? (e.Code, e.Name) : default);
    }

    [Theory, MemberData(nameof(ErrnoChecks))]
    public void Success_is_returned(string result, Action<int> call)
    {
        Assert.NotEmpty(result);
        call(0);
    }

    [Fact]
    public void The_message_has_operation_resource_text_name_and_code()
    {
        ErrnoException e = Assert.Throws<ErrnoException>(() => ReadyMade.NegativeInt(NoSuchFile));
        Assert.Equal($"negative_int '2': {ReadyMade.ErrnoText(NoSuchFile)} (ENOENT, errno 2)", e.Message);
    }

    [Fact]
    public void A_code_without_a_name_is_shown_once() =>
        Assert.EndsWith("(errno 12345)", Assert.Throws<ErrnoException>(() => ReadyMade.NegativeInt(12345)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_library_s_own_code_is_thrown_with_the_resource()
    {
        CErrorException e = Assert.Throws<CErrorException>(() => ReadyMade.Code(14));
        Assert.Equal((14, "14", "is_code", "is_code '14': error 14"), (e.Code, e.Resource, e.Function.Symbol, e.Message));
    }

    [Fact]
    public void Zero_is_thrown_with_the_last_error()
    {
        LastError.Set(5);
        Win32Exception e = Assert.Throws<Win32Exception>(() => ReadyMade.ZeroInt(0));
        Assert.Equal((LastError.Get(), $"zero_int '0': {LastError.Message(LastError.Get())} (last error {LastError.Get()})"), (e.NativeErrorCode, e.Message));
    }

    [Fact]
    public void NULL_is_thrown_with_the_last_error() => Assert.Throws<Win32Exception>(() => ReadyMade.ZeroPointer(0));

    [Fact]
    public void An_unsigned_zero_is_thrown_and_its_greatest_value_is_not()
    {
        Assert.Equal(uint.MaxValue, ReadyMade.ZeroUnsigned(1));
        Assert.Throws<Win32Exception>(() => ReadyMade.ZeroUnsigned(0));
    }

    [Fact]
    public void A_check_may_stand_in_the_library_s_ErrCheckType() =>
        Assert.Equal("seven", Assert.Throws<InvalidDataException>(() => ReadyMade.CheckedElsewhere(7)).Message);

    [Fact]
    public void A_check_may_stand_in_the_function_s_ErrCheckType() =>
        Assert.Equal("eight", Assert.Throws<InvalidDataException>(() => ReadyMade.CheckedElsewhereAgain(8)).Message);

    [Fact]
    public void The_class_s_own_check_comes_first() =>
        Assert.Equal("here", Assert.Throws<InvalidDataException>(() => ReadyMade.CheckedHere(1)).Message);

    [Fact]
    public void Every_number_has_the_name_that_the_C_library_has_for_it()
    {
        if (ReadyMade.ErrnoName(NoSuchFile) is null) Assert.Skip("This C library does not tell the names of its error numbers (strerrorname_np).");
        for (int code = 1; code < 200; code++) Assert.Equal(ReadyMade.ErrnoName(code) ?? $"errno {code}", new ErrnoException(default, code).Name);
    }
}
