namespace CTypes.Generator.Tests.Load;

public class ManyFunctionsTests
{
    private const int Functions = 20_000;

    [Fact]
    public void Twenty_thousand_functions_of_one_class_compile_load_and_reach_their_own_symbols()
    {
        Func<int, int>[] functions = FunctionsImage.Of(FunctionsImage.OfStaticClass(Functions).Load());

        Assert.Equal(Functions, functions.Length);
        Assert.DoesNotContain(Enumerable.Range(0, Functions), i => functions[i](7) != FunctionsImage.Expected(i, 7));
    }
}
