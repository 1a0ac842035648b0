namespace CTypes.Runtime.Tests;

/// <summary>What a symbol that is not exported may stand for.</summary>
public sealed class SimilarNamesTests
{
    [Theory]
    [InlineData("mpz_init", "__gmpz_init", "a macro that puts something before it")]
    [InlineData("Init", "SDL_Init", "a prefix that was left out")]
    [InlineData("u_strlen", "u_strlen_72", "a version behind it")]
    [InlineData("deflateInit2", "deflateInit2_", "a macro that puts something behind it")]
    [InlineData("fopen", "fopen64", "a number behind it")]
    [InlineData("add", "_Z3addii", "a function of C++")]
    [InlineData("area", "_ZNK5shape4areaEv", "a method of C++")]
    [InlineData("xmlfree", "xmlFree", "capitals")]
    [InlineData("sqlite3_opne", "sqlite3_open", "two characters exchanged")]
    [InlineData("crc3", "CRC3", "capitals of a short name")]
    [InlineData("u_strlen_72", "u_strlen_76", "another version")]
    public void The_name_that_is_meant_is_found(string wanted, string exported, string why) =>
        Assert.True(SimilarNames.To(wanted, ["unrelated", exported, "other_name"]) is [var found] && found == exported, why);

    [Theory]
    [InlineData("cot", "cos", "one of three characters is another")]
    [InlineData("add", "_Z13addii", "the length is another's")]
    [InlineData("add", "_Z6addall", "the name is longer")]
    [InlineData("mpz_init", "mpz_init_set", "words behind it")]
    [InlineData("add", "fadd", "a letter before it")]
    [InlineData("", "_", "nothing was asked for")]
    public void What_is_something_else_is_not_named(string wanted, string exported, string why) =>
        Assert.True(SimilarNames.To(wanted, [exported]).Length == 0, why);

    [Fact]
    public void Only_what_is_most_alike_is_named() =>
        Assert.Equal(["__gmpz_add"], SimilarNames.To("mpz_add", ["mpz_adc", "__gmpz_add", "mpz_and"]));

    [Fact]
    public void The_three_shortest_are_named() =>
        Assert.Equal(["run_1", "run_2", "run_30"], SimilarNames.To("run", ["run_400", "run_30", "run_2", "run_1", "run_2"]));

    [Fact]
    public void A_missing_function_is_told_with_the_one_that_the_library_has()
    {
        Assert.SkipUnless(LoadedObject.AreTold, "The linker of this system does not tell what a library exports.");
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(SimilarNamesTests), null, "loader");
        SymbolNotFoundException missing = Assert.Throws<SymbolNotFoundException>(() => module!.GetSymbol("Loader_Address"));
        Assert.EndsWith("does not export the symbol 'Loader_Address', but 'loader_address'.", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_none_of_several_names_is_exported_the_similar_ones_of_each_are_told()
    {
        Assert.SkipUnless(LoadedObject.AreTold, "The linker of this system does not tell what a library exports.");
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(SimilarNamesTests), null, "loader");
        nint slot = 0;
        SymbolNotFoundException missing = Assert.Throws<SymbolNotFoundException>(() => SymbolBinding.First(ref slot, module!, "loader_adress", "loader_adress_of"));
        Assert.EndsWith("exports none of the symbols 'loader_adress', 'loader_adress_of', but 'loader_address', 'loader_address_of'.", missing.Message, StringComparison.Ordinal);
    }
}
