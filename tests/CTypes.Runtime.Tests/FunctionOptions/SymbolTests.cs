namespace CTypes.Runtime.Tests;

public sealed class SymbolTests
{
    [Fact]
    public void The_first_exported_of_several_symbols_is_called() => Assert.Equal(60, Options.Scale(3));

    [Fact]
    public void Where_none_of_several_symbols_is_exported_the_error_names_them_all()
    {
        SymbolNotFoundException e = Assert.Throws<SymbolNotFoundException>(() => Options.ScaleOfTheFuture(1));
        Assert.Equal("fo_scale_v9", e.Symbol);
        Assert.Contains("'fo_scale_v9', 'fo_scale_v8'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_tells_whether_an_optional_function_is_there() =>
        Assert.Equal((true, false, true), (Options.Has.Old, Options.Has.New, Options.Has.Either));

    [Fact]
    public void An_optional_function_that_is_there_is_called() => Assert.Equal((50, 100), (Options.Old(5), Options.Either(5)));

    [Fact]
    public void An_optional_function_that_is_missing_throws_when_it_is_called() =>
        Assert.Equal("fo_scale_v3", Assert.Throws<SymbolNotFoundException>(() => Options.New(1)).Symbol);

    [Fact]
    public void A_symbol_is_taken_literally()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Visual C++ cannot give a function a name of its own.");
        Assert.Equal(90, Options.Decorated(3));
    }

    [Fact]
    public void An_ordinal_is_refused_where_exports_have_no_numbers()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows exports have numbers.");
        Assert.Contains("Options.Numbered", Assert.Throws<PlatformNotSupportedException>(() => Options.Numbered(1)).Message, StringComparison.Ordinal);
    }
}
