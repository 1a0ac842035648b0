namespace CTypes.Runtime.Tests;

public sealed class FunctionPointerTests
{
    private static CFunctionPointer<T> Exported<T>(string symbol) => new(FunctionPointers.Module, symbol);

    [Fact]
    public void A_returned_pointer_can_be_called()
    {
        Assert.Equal(7, Combine.Invoke(FunctionPointers.Choose((byte)'+'), 3, 4));
        Assert.Equal(12, Combine.Invoke(FunctionPointers.Choose((byte)'*'), 3, 4));
    }

    [Fact]
    public void A_pointer_that_C_stored_can_be_called()
    {
        Assert.Equal(12, Combine.Invoke(FunctionPointers.ChooseOut((byte)'*'), 3, 4));
        FunctionPointers.ChooseInto((byte)'+', out CFunctionPointer<Combine> add);
        Assert.Equal(7, Combine.Invoke(add, 3, 4));
    }

    [Fact]
    public void A_pointer_in_a_struct_can_be_called()
    {
        Operations all = FunctionPointers.All();
        Assert.Equal((2, 7, 12), (all.Count, Combine.Invoke(all.Add, 3, 4), Combine.Invoke(all.Multiply, 3, 4)));
        all = default;
        FunctionPointers.Fill(ref all);
        Assert.Equal(7, Combine.Invoke(all.Add, 3, 4));
    }

    [Fact]
    public void A_pointer_in_a_property_of_a_struct_can_be_called()
    {
        OperationsByProperty all = default;
        FunctionPointers.Fill(ref all);
        Assert.Equal((7, 12), (Combine.Invoke(all.Add, 3, 4), Combine.Invoke(all.Multiply, 3, 4)));
    }

    [Fact]
    public void An_exported_symbol_can_be_called() => Assert.Equal(12, Combine.Invoke(Exported<Combine>("multiply"), 3, 4));

    [Fact]
    public void A_symbol_that_is_not_exported_is_named() =>
        Assert.Contains("no_such_function", Assert.Throws<SymbolNotFoundException>(() => Exported<Combine>("no_such_function")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_null_is_named()
    {
        Assert.Equal("module", Assert.Throws<ArgumentNullException>(() => new CFunctionPointer<Combine>(null!, "add")).ParamName);
        Assert.Equal("symbol", Assert.Throws<ArgumentNullException>(() => Exported<Combine>(null!)).ParamName);
    }

    [Fact]
    public void A_symbol_with_a_NUL_does_not_exist()
    {
        Assert.False(FunctionPointers.Module.TryGetSymbol("add\0", out nint address));
        Assert.Equal(0, address);
        Assert.Throws<SymbolNotFoundException>(() => FunctionPointers.Module.GetSymbol("add\0"));
        Assert.Throws<SymbolNotFoundException>(() => Exported<Combine>("add\0x"));
    }

    [Fact]
    public void An_address_can_be_called() => Assert.Equal(7, Combine.Invoke((CFunctionPointer<Combine>)FunctionPointers.Module.GetSymbol("add"), 3, 4));

    [Fact]
    public void A_void_pointer_can_be_called()
    {
        c_void_p address = (c_void_p)Exported<Combine>("add");
        Assert.Equal(7, Combine.Invoke((CFunctionPointer<Combine>)address, 3, 4));
    }

    [Fact]
    public void NULL_is_not_called_and_names_the_callback()
    {
        CFunctionPointer<Combine> none = FunctionPointers.Choose((byte)'-');
        Assert.True(none.IsNull);
        Assert.Equal("Combine.Invoke: the CFunctionPointer<Combine> is NULL; ask IsNull before the call.", Assert.Throws<NullPointerException>(() => Combine.Invoke(none, 1, 2)).Message);
    }

    [Fact]
    public void Records_and_numbers_go_and_come_by_value() =>
        Assert.Equal(new Scaled { X = -15, Y = -3.75 }, Scale.Invoke(Exported<Scale>("scale"), new Scaled { X = 6, Y = 1.5 }, 2.5, -1));

    [Fact]
    public void Outs_and_references_are_filled()
    {
        int rest = 100;
        Divide.Invoke(Exported<Divide>("divide"), 17, 5, out int quotient, ref rest);
        Assert.Equal((3, 102), (quotient, rest));
    }

    [Fact]
    public void A_number_that_does_not_fit_is_refused_before_the_call()
    {
        int rest = 0;
        Assert.Equal(
            "Divide.Invoke: 4294967296 for 'a' does not fit c_int.",
            Assert.Throws<OverflowException>(() => Divide.Invoke(Exported<Divide>("divide"), 1L << 32, 5, out _, ref rest)).Message);
    }

    [Fact]
    public void Text_is_lent_for_the_call()
    {
        CFunctionPointer<TextLength> length = Exported<TextLength>("length");
        Assert.Equal((5, 1000, 3000), (TextLength.Invoke(length, "höst"), TextLength.Invoke(length, null), TextLength.Invoke(length, new string('x', 3000))));
    }

    [Fact]
    public void A_span_is_pinned_for_the_call()
    {
        int[] values = [1, 20, 300];
        Assert.Equal(321, Sum.Invoke(Exported<Sum>("sum"), values, values.Length));
    }

    [Fact]
    public unsafe void User_data_is_given_after_the_pointer()
    {
        int more = 40;
        CFunctionPointer<WithOwnData> function = Exported<WithOwnData>("with_data");
        Assert.Equal((42, 2), (WithOwnData.Invoke(function, (nint)(&more), 2), WithOwnData.Invoke(function, 0, 2)));
    }

    [Fact]
    public void A_callback_of_ours_comes_back_as_a_pointer_that_can_be_called()
    {
        using Combine subtract = new((in int a, in int b) => a - b);
        CFunctionPointer<Combine> returned = FunctionPointers.Same(subtract);
        Assert.Equal((subtract.Pointer, 3), (returned.Address, Combine.Invoke(returned, 7, 4)));
        Assert.Equal(3, FunctionPointers.Use(returned, 7, 4));
    }

    [Fact]
    public void A_callback_of_ours_with_user_data_can_be_called_through_its_pointer()
    {
        using WithOwnData doubled = new(value => 2 * value);
        Assert.Equal(8, WithOwnData.Invoke(new(doubled.Pointer), doubled.UserData, 4));
    }

    [Fact]
    public void What_a_callback_of_ours_throws_reaches_the_caller_of_Invoke()
    {
        using Combine failing = new((in int _, in int _) => throw new InvalidDataException("from the handler"));
        Assert.Equal("from the handler", Assert.Throws<InvalidDataException>(() => Combine.Invoke(new(failing.Pointer), 1, 2)).Message);
        Assert.Equal(7, Combine.Invoke(FunctionPointers.Choose((byte)'+'), 3, 4));
    }

    [Fact]
    public void Errno_is_swapped_where_the_callback_says_so()
    {
        Errno.Set(11);
        Assert.Equal(11, SwapErrno.Invoke(Exported<SwapErrno>("swap_errno"), 22));
        Assert.Equal(22, Errno.Get());
        KeepErrno.Invoke(Exported<KeepErrno>("swap_errno"), 33);
        Assert.Equal(22, Errno.Get());
    }

    [Fact]
    public void Each_call_reaches_C_once()
    {
        int before = FunctionPointers.Calls();
        Combine.Invoke(FunctionPointers.Choose((byte)'+'), 3, 4);
        Assert.Equal(before + 1, FunctionPointers.Calls());
    }
}
