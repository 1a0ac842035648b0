namespace CTypes.Runtime.Tests;

public sealed class OwnedTextTests
{
    [Fact]
    public void An_owned_result_is_copied_and_freed()
    {
        Assert.Equal("grüß", OwnedTexts.Copy("grüß"));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_text_that_is_returned_from_an_out_is_copied_and_freed()
    {
        Assert.Equal("grüß", OwnedTexts.MakeReturned("grüß"));
        Assert.Throws<InvalidDataException>(() => OwnedTexts.MakeReturnedRefused("grüß"));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_NULL_is_null_and_nothing_is_freed()
    {
        Assert.Null(OwnedTexts.Copy(null));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void NULL_for_owned_text_that_is_never_null_throws() =>
        Assert.Contains("OwnedTexts.CopyOfSome", Assert.Throws<NullPointerException>(() => OwnedTexts.CopyOfSome(null)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_owned_result_is_freed_when_the_error_check_throws()
    {
        Assert.Throws<InvalidDataException>(() => OwnedTexts.CopyRefused("text"));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_result_is_freed_when_the_error_check_replaces_it()
    {
        Assert.Equal("TEXT", OwnedTexts.CopyShouted("text"));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_result_is_freed_when_the_method_does_not_return_it()
    {
        OwnedTexts.CopyUnseen("text");
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_result_is_freed_when_a_callback_throws()
    {
        Assert.Throws<InvalidDataException>(() => OwnedTexts.CopyAfter("text", () => throw new InvalidDataException()));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_out_is_copied_and_freed()
    {
        Assert.Equal(4, OwnedTexts.Make("text", out string? copy));
        Assert.Equal("text", copy);
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_out_that_is_NULL_is_null()
    {
        OwnedTexts.Make(null, out string? copy);
        Assert.Null(copy);
    }

    [Fact]
    public void An_owned_out_is_freed_when_the_error_check_throws()
    {
        Assert.Throws<InvalidDataException>(() => OwnedTexts.MakeRefused("text", out _));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_out_is_copied_and_freed_when_the_error_check_replaces_the_result()
    {
        Assert.Equal(40, OwnedTexts.MakeReplaced("text", out string? copy));
        Assert.Equal("text", copy);
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void An_owned_out_is_freed_when_a_callback_throws()
    {
        Assert.Throws<InvalidDataException>(() => OwnedTexts.MakeAfter("text", out _, () => throw new InvalidDataException()));
        Assert.Equal(0, OwnedTexts.Live());
    }

    [Fact]
    public void Text_that_nobody_says_is_owned_is_not_freed()
    {
        OwnedTexts.MakeUnfreed("text", out nint copy);
        Assert.Equal(1, OwnedTexts.Live());
        OwnedTexts.Free(copy);
    }

    [Fact]
    public void A_missing_function_to_free_is_found_before_C_is_called()
    {
        SymbolNotFoundException e = Assert.Throws<SymbolNotFoundException>(() => OwnedTexts.CopyWithoutFree("text"));
        Assert.Equal("text_free_that_is_not_there", e.Symbol);
        Assert.Equal(0, OwnedTexts.Live());
    }
}
