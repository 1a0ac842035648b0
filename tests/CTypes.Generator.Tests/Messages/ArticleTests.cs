using CTypes.Shared;

namespace CTypes.Generator.Tests.Messages;

public class ArticleTests
{
    [Theory]
    [InlineData("Row", "a Row")]
    [InlineData("EndElement", "an EndElement")]
    [InlineData("Int32[16]", "an Int32[16]")]
    [InlineData("UInt32", "a UInt32")]
    [InlineData("@event", "an @event")]
    [InlineData("c_char_p", "a c_char_p")]
    [InlineData("HandleTable", "a HandleTable")]
    [InlineData("X509", "an X509")]
    [InlineData("HMENU", "an HMENU")]
    [InlineData("FILE", "a FILE")]
    [InlineData("RECT", "a RECT")]
    public void A_name_has_the_article_that_fits_how_it_is_read(string name, string expected) => Assert.Equal(expected, Article.Before(name));

    [Fact]
    public void A_sentence_begins_with_a_capital() => Assert.Equal("An Int32[16]", Article.BeforeFirst("Int32[16]"));
}
