namespace CTypes.Runtime.Tests;

/// <summary>A symbol of another kind than the declaration's is refused where the dynamic linker tells kinds: on Linux.</summary>
public sealed class SymbolKindTests
{
    public SymbolKindTests() =>
        Assert.SkipUnless(ElfSymbol.AreTold, "This system does not tell what a symbol stands for.");

    [Fact]
    public void A_variable_is_not_called() => Says("var_int", "[CVariable]", () => Variables.WrongVariable());

    [Fact]
    public void A_thread_local_variable_is_not_called() => Says("var_of_thread", "[CVariable]", () => Variables.WrongVariableOfThread());

    [Fact]
    public void A_function_is_not_read_as_a_variable() => Says("var_read_int", "[CFunction]", () => _ = Variables.WrongFunction);

    [Fact]
    public void A_thread_local_variable_is_not_remembered_for_all_threads() => Says("var_of_thread", "ThreadLocal = true", () => _ = Variables.WrongOfThread);

    [Fact]
    public void A_function_is_not_shown_as_an_array() => Says("var_read_int", "[CFunction]", () => CArray<int>.InLibrary(Variables.Module, "var_read_int", 1));

    [Fact]
    public void A_thread_local_variable_is_not_shown_to_all_threads() => Says("var_of_thread", "ThreadLocal = true", () => CArray<int>.InLibrary(Variables.Module, "var_of_thread", 1));

    [Fact]
    public void A_function_pointer_does_not_lead_to_a_variable() => Says("var_of_thread", "[CVariable]", () => _ = new CFunctionPointer<VariableFunction>(Variables.Module, "var_of_thread"));

    [Fact]
    public void A_variable_is_not_called_under_another_name_of_the_function_either()
    {
        nint slot = 0;
        Says("var_int", "[CVariable]", () => SymbolBinding.First(ref slot, Variables.Module, "no_such_function", "var_int"));
    }

    private static void Says(string symbol, string advice, Action action)
    {
        SymbolNotFoundException e = Assert.Throws<SymbolNotFoundException>(action);
        Assert.Equal(("variables", symbol), (e.Library, e.Symbol));
        Assert.Contains(advice, e.Message, StringComparison.Ordinal);
    }
}
