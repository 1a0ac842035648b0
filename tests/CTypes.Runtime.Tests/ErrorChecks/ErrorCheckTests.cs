namespace CTypes.Runtime.Tests;

public sealed unsafe class ErrorCheckTests
{
    [Fact]
    public void Of_overloads_the_one_that_asks_for_the_method_s_arguments_checks_it()
    {
        Assert.Equal("of 7", Checked.WithItsArguments(7));
        Assert.Equal("any", Checked.WithoutItsArguments(7));
    }

    [Fact]
    public void A_check_that_does_not_throw_leaves_the_result() => Assert.Equal(0, Checked.ByResult(0));

    [Fact]
    public void A_check_of_the_result_throws() => Assert.Equal("3", Assert.Throws<InvalidDataException>(() => Checked.ByResult(3)).Message);

    [Fact]
    public void A_check_sees_library_symbol_method_and_resource() =>
        Assert.Equal("3 calls status Checked.ByFunction 3", Assert.Throws<InvalidDataException>(() => Checked.ByFunction(3)).Message);

    [Fact]
    public void Without_ErrorContext_there_is_no_resource() =>
        Assert.EndsWith(" null", Assert.Throws<InvalidDataException>(() => Checked.ByFunctionWithoutResource(3)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_check_sees_arguments_by_parameter_and_tuple_names() =>
        Assert.Equal("describe 2 20 failed", Assert.Throws<InvalidDataException>(() => Checked.Describe(2)).Message);

    [Fact]
    public void Outs_return_when_the_check_does_not_throw() => Assert.Equal((0, "fine"), Checked.Describe(0));

    [Fact]
    public void A_check_s_value_replaces_the_outs_and_it_sees_them_by_ParamNames() => Assert.Equal("Checked.Named 4 4 40 failed", Checked.Named(4));

    [Fact]
    public void Outs_without_a_name_are_numbered() => Assert.Equal("Checked.Numbered 4 4 40 failed", Checked.Numbered(4));

    [Fact]
    public void Out_parameters_are_filled_beside_a_check_s_value()
    {
        Assert.Equal("Checked.WithOutParameters 4 4 40 failed", Checked.WithOutParameters(4, out long detail, out string? text));
        Assert.Equal((40L, "failed"), (detail, text));
    }

    [Fact]
    public void The_arguments_of_overloads_are_numbered() => Assert.Equal(("int 1", "long 2"), (Checked.Overloaded(1), Checked.Overloaded(2L)));

    [Fact]
    public void A_check_s_value_has_the_method_s_own_type() => Assert.True(Checked.Truth(-5));

    [Fact]
    public void NullIsErrno_lets_text_through() => Assert.Equal("text", Checked.TextOrErrno(1));

    [Fact]
    public void NullIsErrno_throws_for_NULL_text() => Assert.Equal("text_or_null", Assert.Throws<ErrnoException>(() => Checked.TextOrErrno(0)).Function.Symbol);

    [Fact]
    public void NullIsErrno_throws_for_a_NULL_void_pointer() => Assert.Throws<ErrnoException>(() => (nint)Checked.PointerOrErrno(0));

    [Fact]
    public void NullIsErrno_lets_a_typed_pointer_through() => Assert.True(Checked.TypedOrErrno(1) != null);

    [Fact]
    public void NegativeIsErrno_names_the_error_and_the_resource()
    {
        Errno.Set(2);
        ErrnoException e = Assert.Throws<ErrnoException>(() => Checked.OrErrno(-1));
        Assert.Equal((2, "ENOENT", "-1"), (e.Code, e.Name, e.Resource));
        Assert.Contains("status", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NegativeIsErrno_lets_zero_and_more_through() => Assert.Equal(7, Checked.OrErrno(7));
}
