namespace CTypes.Runtime.Tests;

public sealed class HResultTests
{
    private const int Fail = unchecked((int)0x80004005);
    private const int False = 1;

    [Fact]
    public void A_method_that_shows_the_HRESULT_gets_it_as_it_is() => Assert.Equal((Fail, Fail), (ReadyMade.Raw(Fail).Value, ReadyMade.RawNumber(Fail)));

    [Fact]
    public void A_method_that_returns_nothing_throws_a_failing_one() =>
        Assert.Equal(Fail, Assert.Throws<HResultException>(() => ReadyMade.Throws(Fail)).ErrorCode);

    [Fact]
    public void A_method_that_returns_outs_throws_a_failing_one()
    {
        Assert.Throws<HResultException>(() => ReadyMade.ThrowsOrAnswers(Fail));
        Assert.Equal(42, ReadyMade.ThrowsOrAnswers(0));
    }

    [Fact]
    public void A_method_with_out_parameters_throws_a_failing_one()
    {
        Assert.Equal("0x80004005", Assert.Throws<HResultException>(() => ReadyMade.ThrowsOrFills(Fail, out _)).Resource);
        ReadyMade.ThrowsOrFills(0, out int answer);
        Assert.Equal(42, answer);
    }

    [Fact]
    public void Success_that_is_not_zero_is_no_failure() => ReadyMade.Throws(False);

    [Fact]
    public void The_ready_made_check_throws_and_leaves_the_result()
    {
        Assert.Throws<HResultException>(() => ReadyMade.Checked(Fail));
        Assert.Equal(False, ReadyMade.Checked(False).Value);
    }

    [Fact]
    public void An_HRESULT_that_no_system_has_words_for_is_its_number_once() =>
        Assert.EndsWith(": HRESULT 0xA0041234", Assert.Throws<HResultException>(() => ReadyMade.Throws(unchecked((int)0xA0041234))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_message_names_the_HRESULT() =>
        Assert.Contains("E_FAIL, 0x80004005", Assert.Throws<HResultException>(() => ReadyMade.Throws(Fail)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_failing_HRESULT_throws_on_request()
    {
        Assert.Equal(Fail, Assert.Throws<System.Runtime.InteropServices.COMException>(() => new HRESULT(Fail).ThrowIfFailed()).ErrorCode);
        new HRESULT(False).ThrowIfFailed();
    }

    [Theory]
    [InlineData(0, true, 0, 0)]
    [InlineData(1, true, 0, 1)]
    [InlineData(unchecked((int)0x80070005), false, 7, 5)]
    [InlineData(unchecked((int)0x8001FFFF), false, 1, 0xFFFF)]
    public void An_HRESULT_shows_its_parts(int value, bool succeeded, int facility, int code)
    {
        HRESULT result = value;
        Assert.Equal((succeeded, !succeeded, facility, code), (result.Succeeded, result.Failed, result.Facility, result.Code));
        Assert.Equal($"0x{value:X8}", result.ToString());
    }
}
