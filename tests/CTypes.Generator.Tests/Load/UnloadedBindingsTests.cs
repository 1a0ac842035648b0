namespace CTypes.Generator.Tests.Load;

/// <summary>A load context is unloaded while C has function pointers into it.</summary>
public class UnloadedBindingsTests
{
    [Theory]
    [InlineData("PlainObject", false)]
    [InlineData("PlainObject", true)]
    [InlineData("PlainObjectAmongMany", false)]
    [InlineData("PlainObjectAmongMany", true)]
    [InlineData("ObjectWithData", false)]
    [InlineData("ObjectWithData", true)]
    public void An_object_keeps_its_context_until_it_is_disposed(string kind, bool hasOwnRuntime)
    {
        CollectibleBindings bindings = CollectibleBindings.Unloaded(kind, hasOwnRuntime);
        Assert.True(bindings.IsLoaded);
        Assert.Equal(42, Call(bindings));
        bindings.Stop();
        Assert.False(bindings.IsLoaded);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_lambda_for_one_call_keeps_its_context_until_that_call(bool hasOwnRuntime)
    {
        CollectibleBindings bindings = CollectibleBindings.Unloaded("LambdaForOneCall", hasOwnRuntime);
        Assert.True(bindings.IsLoaded);
        Assert.Equal(42, Call(bindings));
        Assert.False(bindings.IsLoaded);
    }

    [Theory]
    [InlineData("LambdaThatCLetsGoOf", false)]
    [InlineData("LambdaThatCLetsGoOf", true)]
    [InlineData("PlainLambdaThatCLetsGoOf", false)]
    [InlineData("PlainLambdaThatCLetsGoOf", true)]
    public void A_lambda_that_C_lets_go_of_keeps_its_context_until_then(string kind, bool hasOwnRuntime)
    {
        CollectibleBindings bindings = CollectibleBindings.Unloaded(kind, hasOwnRuntime);
        Assert.True(bindings.IsLoaded);
        if (kind == "LambdaThatCLetsGoOf") Assert.Equal(42, Call(bindings));
        LetGo(bindings);
        Assert.False(bindings.IsLoaded);
    }

    [Theory]
    [InlineData("LambdaForEver", false)]
    [InlineData("LambdaForEver", true)]
    [InlineData("LambdaWithDataForEver", false)]
    [InlineData("LambdaWithDataForEver", true)]
    [InlineData("StaticMethod", false)]
    [InlineData("StaticMethod", true)]
    public void What_C_may_call_for_ever_keeps_its_context_for_good(string kind, bool hasOwnRuntime)
    {
        CollectibleBindings bindings = CollectibleBindings.Unloaded(kind, hasOwnRuntime);
        Assert.True(bindings.IsLoaded);
        Assert.Equal(42, Call(bindings));
        Assert.True(bindings.IsLoaded);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_lambda_that_was_lent_for_a_call_keeps_nothing_afterwards(bool hasOwnRuntime) =>
        Assert.False(CollectibleBindings.Unloaded("LambdasForACall", hasOwnRuntime).IsLoaded);

    // As C does.
    private static unsafe int Call(CollectibleBindings bindings) => bindings.UserData == 0
        ? ((delegate* unmanaged[Cdecl]<int, int>)bindings.Function)(21)
        : ((delegate* unmanaged[Cdecl]<nint, int, int>)bindings.Function)(bindings.UserData, 21);

    private static unsafe void LetGo(CollectibleBindings bindings) => ((delegate* unmanaged[Cdecl]<nint, void>)bindings.Destroy)(bindings.UserData);
}
