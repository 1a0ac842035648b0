namespace CTypes.Runtime.Tests;

/// <summary>A library whose symbols have versions.</summary>
[CLibrary("versions")]
public static partial class Versions
{
    [CVariable("grown", Count = 4)]
    public static partial ReadOnlySpan<int> Grown { get; }

    [CVariable("grown", Count = 5)]
    public static partial ReadOnlySpan<int> GrownTooMuch { get; }
}

/// <summary>A property that shows more than the variable has is refused where the dynamic linker tells sizes: on 64-bit Linux.</summary>
public sealed class VariableSizeTests
{
    public VariableSizeTests() =>
        Assert.SkipUnless(LoadedObject.AreTold, "This system does not tell how large a variable is.");

    [Fact]
    public void The_neighbour_of_a_variable_is_not_read_with_it() => Says("Variables.TooWide", "var_int", 4, 8, () => _ = Variables.TooWide);

    [Fact]
    public void The_neighbour_of_a_variable_is_not_overwritten_with_it() => Says("Variables.TooWide", "var_int", 4, 8, () => Variables.TooWide = 1);

    [Fact]
    public void A_reference_does_not_lead_behind_the_variable() => Says("Variables.TooWideItself", "var_point", 8, 20, () => _ = Variables.TooWideItself);

    [Fact]
    public void A_span_does_not_lead_behind_the_array() => Says("Variables.TooLong", "var_array", 20, 24, () => _ = Variables.TooLong);

    [Fact]
    public void An_array_object_does_not_lead_behind_the_array() => Says("InLibrary", "var_array", 20, 24, () => CArray<int>.InLibrary(Variables.Module, "var_array", 6));

    [Fact]
    public void A_part_of_a_variable_may_be_shown()
    {
        Assert.Null(Record.Exception(() => _ = Variables.First));    // other tests write it
        Assert.Equal(2, Variables.FirstTwo[1]);
        Assert.Equal(2, CArray<int>.InLibrary(Variables.Module, "var_array", 2)[1]);
    }

    [Fact]
    public void A_variable_that_grew_from_version_to_version_of_its_library_has_its_present_size()
    {
        Assert.Equal([1, 2, 3, 4], Versions.Grown.ToArray());
        Says("Versions.GrownTooMuch", "grown", 16, 20, () => _ = Versions.GrownTooMuch);
    }

    private static void Says(string property, string symbol, int has, int read, Action action)
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(action);
        Assert.StartsWith($"{property}: '{symbol}' of ", e.Message, StringComparison.Ordinal);
        Assert.EndsWith($" has {has} bytes, and {read} would be read; write the type, or the number of elements, that C has.", e.Message, StringComparison.Ordinal);
    }
}
