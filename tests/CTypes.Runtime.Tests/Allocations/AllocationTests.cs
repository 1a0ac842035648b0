namespace CTypes.Runtime.Tests;

/// <summary>What a call leaves for the garbage collector: nothing.</summary>
public sealed class AllocationTests
{
    private const int Calls = 1000;

    private static readonly string s_short = new('a', 13);
    private static readonly string s_long = new('a', 200);
    private static readonly int[] s_numbers = [1, 2, 3];
    private static readonly TwoDoubles s_sixteenBytes = TwoDoublesFunctions.Make(1);
    private static readonly FourDoubles s_thirtyTwoBytes = FourDoublesFunctions.Make(1);
    private static readonly Transform.Handler s_handler = value => value + 1;

    [Fact]
    public void A_call_with_errno_allocates_nothing() => Nothing(() => _ = ErrnoFunctions.Swap(1));

    [Fact]
    public void A_text_of_13_characters_allocates_nothing() => Nothing(() => Texts.Length(s_short));

    [Fact]
    public void A_text_of_200_characters_allocates_nothing() => Nothing(() => Texts.Length(s_long));

    [Fact]
    public void Text_in_UTF_8_allocates_nothing() => Nothing(() => Texts.LengthOfSpan("abc"u8));

    [Fact]
    public void Outs_as_the_result_allocate_nothing() => Nothing(() => Directions.Divide(17, 5));

    [Fact]
    public void A_ref_argument_allocates_nothing() => Nothing(() =>
    {
        int value = 1;
        Directions.IncrementRef(ref value);
    });

    [Fact]
    public void An_array_and_a_span_allocate_nothing() => Nothing(() =>
    {
        Pointers.IsNullSomeArray(s_numbers);
        Pointers.IsNullSpan(s_numbers);
    });

    [Fact]
    public void A_struct_of_16_bytes_by_value_allocates_nothing() => Nothing(() => TwoDoublesFunctions.Pass(s_sixteenBytes, 1));

    [Fact]
    public void A_struct_of_32_bytes_by_value_allocates_nothing() => Nothing(() => FourDoublesFunctions.Pass(s_thirtyTwoBytes, 1));

    [Fact]
    public void A_struct_that_is_returned_allocates_nothing() => Nothing(() => FourDoublesFunctions.Make(1));

    [Fact]
    public void A_handler_that_is_lent_for_a_call_allocates_nothing() => Nothing(() => CallingBack.Once(s_handler, 1));

    private static void Nothing(Action call)
    {
        for (int i = 0; i < Calls; i++) call();    // loads, looks up, compiles
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++) call();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
