using CTypes.Generator.Diagnostics;
using Xunit.Sdk;

namespace CTypes.Analyzers.Tests.Verification;

public class VerifierTests
{
    private static readonly RuleVerifier s_rule = new(Rules.PackNotAllowed);

    [Theory]
    [InlineData("[CTypes.CStruct(Pack = 3)] public partial struct S;")]
    [InlineData("[CTypes.CStruct([|Pack|] = 3)] public partial struct S;")]
    [InlineData("[CTypes.CStruct({|CTYP0001:Pack = 3|})] public partial struct S;")]
    [InlineData("[CTypes.CStruct([|Pack = 2|])] public partial struct S;")]
    [InlineData("[CTypes.CStruct([|Pack = 3|])] public partial struct S { int i }")]
    [InlineData("[CTypes.CStruct] public struct S;")]
    public async Task What_is_not_as_the_markup_says_fails(string markup) => await Assert.ThrowsAsync<FailException>(() => s_rule.Reports(markup));

    [Fact]
    public async Task Another_message_fails() =>
        await Assert.ThrowsAsync<EqualException>(() => s_rule.Reports("[CTypes.CStruct([|Pack = 3|])] public partial struct S;", message: "Something else"));

    [Fact]
    public async Task A_fix_with_another_result_fails() => await Assert.ThrowsAsync<EqualException>(() => s_rule.Fixes(
        "[CTypes.CStruct([|Pack = 3|])] public partial struct S;", "[CTypes.CStruct(Pack = 8)] public partial struct S;"));

    [Fact]
    public void Markup_may_be_nested()
    {
        Markup markup = Markup.Parse("a[|b{|CS1:c|}|]d", "X");
        Assert.Equal("abcd", markup.Code);
        Assert.Equal([new Expected("CS1", new(2, 1)), new Expected("X", new(1, 2))], markup.Expectations);
    }

    [Fact]
    public void Markup_that_is_not_closed_is_refused() => Assert.Throws<ArgumentException>(() => Markup.Parse("[|a", "X"));
}
