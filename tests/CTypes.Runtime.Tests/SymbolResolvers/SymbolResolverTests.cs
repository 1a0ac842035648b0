namespace CTypes.Runtime.Tests;

public sealed class SymbolResolverTests
{
    [Fact]
    public void A_function_that_is_not_exported_is_the_one_that_the_resolver_knows() => Assert.Equal(42, Loader.Twice(21));

    [Fact]
    public void What_the_file_exports_is_not_asked_of_the_resolver() => Assert.Equal(8, Loader.Exported(7));

    [Fact]
    public void An_address_is_asked_for_once()
    {
        _ = Loader.Twice(1);
        int before = Loader.Asked();
        _ = Loader.Twice(1);
        Assert.Equal(before, Loader.Asked());
    }

    [Fact]
    public void Each_of_several_symbols_is_asked_for_in_turn() => Assert.Equal(9, Loader.Triple(3));

    [Fact]
    public void Numbers_that_are_no_addresses_mean_that_there_is_no_such_function() =>
        Assert.Equal((false, false, true), (Loader.Has.Three, Loader.Has.MinusOne, Loader.Has.TripleIfThere));

    [Fact]
    public void A_symbol_that_neither_knows_is_not_found_and_the_message_says_who_was_asked()
    {
        SymbolNotFoundException missing = Assert.Throws<SymbolNotFoundException>(() => Loader.Module.GetSymbol("glFlush"));
        Assert.EndsWith("does not export the symbol 'glFlush', and the library's SymbolResolver returned no address for it.", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handle_is_freed_by_what_the_resolver_knows()
    {
        int before = Loader.Freed();
        Loader.Make().Dispose();
        Assert.Equal(before + 1, Loader.Freed());
    }

    [Fact]
    public void A_variable_lies_where_the_resolver_says() => Assert.Equal(12, Loader.Level);

    [Fact]
    public void What_is_handed_out_may_lie_in_no_file()
    {
        Assert.True(Loader.Has.MadeAtRunTime);
        Assert.Equal(0, Loader.Allocated);
    }

    [Fact]
    public void A_method_of_a_library_object_answers_for_this_object()
    {
        using LoaderObject two = new(2);
        using LoaderObject three = new(3);
        using LoaderObject other = new(4);
        Assert.Equal((10, 15), (two.Scale(5), three.Scale(5)));
        Assert.Throws<SymbolNotFoundException>(() => other.Scale(5));
    }

    [Fact]
    public void Where_none_of_several_symbols_is_known_the_message_says_who_was_asked() =>
        Assert.EndsWith("exports none of the symbols 'missing', 'lost', and the library's SymbolResolver returned no address for them.", Assert.Throws<SymbolNotFoundException>(() => Loader.Lost()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_resolver_whose_own_symbol_is_missing_is_not_asked_for_it_and_the_message_says_so()
    {
        SymbolNotFoundException missing = Assert.Throws<SymbolNotFoundException>(() => LoaderWithoutStart.Twice(1));
        Assert.Equal("loader_adress", missing.Symbol);
        string similar = LoadedObject.AreTold ? ", but 'loader_address'" : "";
        Assert.EndsWith($"does not export the symbol 'loader_adress'{similar}, and the library's SymbolResolver is not asked for what it calls itself.", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_object_that_is_disposed_while_its_resolver_is_asked_says_which_function_was_called()
    {
        using LoaderThatIsClosed library = new();
        for (int i = 0; i < 2; i++)
            Assert.Contains("was disposed; its function 'scale' cannot be used any more.", Assert.Throws<ObjectDisposedException>(() => library.Scale(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_symbol_is_asked_for_again_because_it_may_be_known_later()
    {
        Assert.False(Loader.Has.Three);
        int before = Loader.Asked();
        Assert.False(Loader.Has.Three);
        Assert.Equal(before + 1, Loader.Asked());
    }

    [Fact]
    public void What_a_resolver_throws_reaches_the_caller_and_the_next_call_asks_again()
    {
        for (int i = 0; i < 2; i++)
            Assert.Equal("no context is current, so twice has no address", Assert.Throws<InvalidOperationException>(() => LoaderThatThrows.Twice(1)).Message);
    }
}
