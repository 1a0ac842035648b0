namespace CTypes.Generator.Tests.Harness;

public class TextDifferenceTests
{
    [Fact]
    public void Only_the_lines_around_a_difference_are_shown() => Assert.Equal(
        """
          ...
          3
          4
        - 5
        + five
          6
          7
          ...
          11
          12
        + 13

        """,
        TextDifference.Show("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\n13"));

    [Fact]
    public void Equal_texts_have_none() => Assert.Equal("", TextDifference.Show("1\n2", "1\n2"));
}
