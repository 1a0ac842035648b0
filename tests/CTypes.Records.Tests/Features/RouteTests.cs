#if !WINDOWS_TARGET    // as in Routes
namespace CTypes.Records.Tests;

public sealed class RouteTests
{
    [Fact]
    public void An_empty_struct_is_not_passed_and_the_arguments_after_it_keep_their_places() => Assert.Equal(1002, Routes.Pass(10, default, 2));

    [Fact]
    public void A_function_that_returns_an_empty_struct_is_called()
    {
        int calls = 0;
        Routes.Return(default, ref calls);
        Assert.Equal(1, calls);
    }

#if ARM64_TARGET
    [Fact]
    public void An_over_aligned_record_is_not_returned() => Assert.Contains("CTYP0011", Assert.Throws<NotSupportedException>(() => Routes.Return(7, 0.5)).Message);
#else
    [Fact]
    public void An_over_aligned_record_is_returned_in_memory_that_has_its_alignment()
    {
        Wide wide = Routes.Return(7, 0.5);
        Assert.Equal((0L, 7, 0.5), (wide.a, wide.b, wide.c));
    }
#endif
}
#endif
