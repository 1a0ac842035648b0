#nullable disable
namespace CTypes.Data.Tests;

/// <summary>Where nothing is said about null, a record of its own type is a pointer: it cannot lie in itself.</summary>
public sealed class ObliviousTests
{
    [Fact]
    public void A_list_is_declared_without_a_question_mark()
    {
        Link last = new(2), first = new(1, last);

        Assert.Same(last, first.next);
        Assert.Null(last.next);
        last.next = first;
        Assert.Equal(1, first.next.next.value);
        last.next = null;
        Assert.Null(first.next.next);
        Assert.Equal(2 * nint.Size, C.SizeOf<Link>());
    }
}

[CStruct]
public sealed partial class Link
{
    public partial int value { get; set; }

    public partial Link next { get; set; }
}
