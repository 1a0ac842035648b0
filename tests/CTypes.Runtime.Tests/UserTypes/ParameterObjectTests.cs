namespace CTypes.Runtime.Tests;

public sealed class ParameterObjectTests
{
    [Fact]
    public void An_object_passes_its_parameter_in_its_own_place()
    {
        Assert.Equal(4, ParameterObjects.LengthOf(new OwnText("four")));
        Assert.Equal(5, ParameterObjects.LengthOfAny(new OwnText("fiver")));
    }

    [Fact]
    public void C_s_type_chooses_among_several_parameters()
    {
        Assert.Equal(10.25, ParameterObjects.Halved(new Celsius(20.5)));
        Assert.Equal(20, ParameterObjects.Number(new Celsius(20.5)));
        Assert.Equal(22, ParameterObjects.CallAndReturn(() => 2, new Celsius(20)));
    }

    [Fact]
    public void Null_is_NULL_where_the_parameter_allows_it() => Assert.Equal(-1, ParameterObjects.LengthOf(null));

    [Fact]
    public void Null_is_refused_where_the_parameter_is_never_null() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ParameterObjects.LengthOfAny(null!)).ParamName);

    [Fact]
    public void When_the_object_throws_C_is_not_called()
    {
        int before = Adapters.Calls();
        Assert.Equal("refused", Assert.Throws<InvalidOperationException>(() => ParameterObjects.Number(new Refusing())).Message);
        Assert.Equal(before, Adapters.Calls());
    }

    [Fact]
    public void A_value_is_not_boxed()
    {
        ParameterObjects.Halved(new Celsius(1));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) ParameterObjects.Halved(new Celsius(1));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
