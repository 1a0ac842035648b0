using System.Runtime.CompilerServices;
using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class AdapterTests
{
    [Fact]
    public void An_adapter_makes_the_argument() => Assert.Equal(1, Adapters.IsNamed(new Version(1, 2, 3), "1.2.3"));

    [Fact]
    public void Null_for_a_parameter_that_is_never_null_names_it()
    {
        int before = Adapters.Calls();
        Assert.Equal("version", Assert.Throws<ArgumentNullException>(() => Adapters.IsNamed(null!, "")).ParamName);
        Assert.Equal(before, Adapters.Calls());
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(200), InlineData(300), InlineData(100_000)]
    public void Text_of_any_length_lives_until_the_call_returned(int length) => Assert.Equal(2 * length, Adapters.LengthOf(new StringBuilder().Append('ä', length)));

    [Fact]
    public void A_null_that_the_adapter_takes_reaches_C() => Assert.Equal(-1, Adapters.LengthOf((StringBuilder?)null));

    [Fact]
    public void A_span_can_be_adapted() => Assert.Equal(4, Adapters.LengthOf("four".AsSpan()));

    [Fact]
    public void An_array_stays_in_its_place() => Assert.Equal(1 + 4 + 9, Adapters.Weighted([1, 2, 3], 3));

    [Fact]
    public void Text_with_a_NUL_is_refused_and_names_the_parameter()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Adapters.LengthOf(new StringBuilder("a\0b")));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Adapters.LengthOf", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpaired_surrogate_is_refused() => Assert.Throws<ArgumentException>(() => Adapters.LengthOf(new StringBuilder("\ud800")));

    [Fact]
    public void When_FromParam_throws_C_is_not_called_and_earlier_arguments_are_released()
    {
        (int made, int released, int calls) = (CountingAdapter.Made, CountingAdapter.Released, Adapters.Calls());
        Assert.Throws<ArgumentOutOfRangeException>(() => Adapters.Both(1, -1));
        Assert.Equal((made + 1, released + 1, calls), (CountingAdapter.Made, CountingAdapter.Released, Adapters.Calls()));
    }

    [Fact]
    public void A_value_is_released_once_after_the_call()
    {
        (int made, int released) = (CountingAdapter.Made, CountingAdapter.Released);
        Assert.Equal(7, Adapters.Narrow(3, 4));
        Assert.Equal((made + 1, released + 1), (CountingAdapter.Made, CountingAdapter.Released));
    }

    [Fact]
    public void A_number_that_does_not_fit_comes_before_any_adapter()
    {
        (int made, int released) = (CountingAdapter.Made, CountingAdapter.Released);
        Assert.Throws<OverflowException>(() => Adapters.Narrow(1000, 4));
        Assert.Equal((made, released), (CountingAdapter.Made, CountingAdapter.Released));
    }

    [Fact]
    public void A_value_is_released_once_when_the_call_throws()
    {
        (int made, int released) = (CountingAdapter.Made, CountingAdapter.Released);
        Assert.Throws<InvalidOperationException>(() => Adapters.CallAndCount(() => throw new InvalidOperationException(), 1));
        Assert.Equal((made + 1, released + 1), (CountingAdapter.Made, CountingAdapter.Released));
    }

    [Fact]
    public void What_the_scope_keeps_is_alive_during_the_call()
    {
        bool wasAlive = false;
        Adapters.CallAndKeep(() =>
        {
            GC.Collect();
            wasAlive = KeepingAdapter.Kept.IsAlive;
            return 0;
        }, 1);
        Assert.True(wasAlive);
    }

    [Fact]
    public void A_call_with_an_adapter_allocates_nothing()
    {
        Adapters.Narrow(1, 2);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) Adapters.Narrow(1, 2);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void What_the_scope_kept_is_let_go_of_after_the_call()
    {
        Adapters.CallAndKeep(() => 0, 1);
        Collecting.Until(() => !KeepingAdapter.Kept.IsAlive);
        Assert.False(KeepingAdapter.Kept.IsAlive);
    }

    [Fact]
    public void What_the_scope_kept_is_let_go_of_when_FromParam_throws()
    {
        WeakReference kept = Refused();
        Collecting.Until(() => !kept.IsAlive);
        Assert.False(kept.IsAlive);
    }

    [Fact]
    public void What_the_scope_kept_is_let_go_of_when_Release_throws()
    {
        WeakReference kept = ReleasedBadly();
        Collecting.Until(() => !kept.IsAlive);
        Assert.False(kept.IsAlive);
    }

    [Fact]
    public void Two_texts_of_one_scope_stand_beside_each_other()
    {
        CallScope scope = new(stackalloc byte[CallScope.StackBytes], "texts", "Test");
        (c_char_p first, c_char_p second) = (scope.Utf8("first"), scope.Utf8("second"));
        Assert.Equal(("first", "second"), (first.Value, second.Value));
        scope.Dispose();
    }

    [Fact]
    public void What_a_copy_of_the_scope_is_asked_for_stands_beside_what_the_scope_was_asked_for()
    {
        CallScope scope = new(stackalloc byte[CallScope.StackBytes], "texts", "Test");
        (c_char_p first, c_char_p second, c_char_p third) = (TextOf(scope, "first"), scope.Utf8("second"), TextOf(scope, "third"));
        Assert.Equal(("first", "second", "third"), (first.Value, second.Value, third.Value));
        scope.Dispose();
    }

    [Fact]
    public void What_a_copy_of_the_scope_keeps_is_let_go_of_with_the_scope()
    {
        WeakReference kept = KeptByACopy();
        Collecting.Until(() => !kept.IsAlive);
        Assert.False(kept.IsAlive);
    }

    [Fact]
    public void A_scope_that_belongs_to_no_call_holds_nothing()
    {
        const string message = "A CallScope that is made with new or default belongs to no call; use the one that FromParam gets.";
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => default(CallScope).Utf8("text")).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => new CallScope().Pin(new int[1])).Message);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => new CallScope().KeepAlive("kept")).Message);
    }

    private static c_char_p TextOf(CallScope copy, string text) => copy.Utf8(text);

    private static void Keep(CallScope copy, object value) => copy.KeepAlive(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference KeptByACopy()
    {
        object kept = new();
        CallScope scope = new(stackalloc byte[CallScope.StackBytes], "value", "Test");
        Keep(scope, kept);
        scope.Dispose();
        return new WeakReference(kept);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Refused()
    {
        object kept = new();
        Assert.Throws<InvalidDataException>(() => new FromParamArgument<RefusingAdapter, object, nint>(kept, stackalloc byte[CallScope.StackBytes], "value", "Test").Dispose());
        return new WeakReference(kept);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReleasedBadly()
    {
        object kept = new();
        Assert.Throws<InvalidOperationException>(() => new FromParamArgument<BadlyReleasingAdapter, object, nint>(kept, stackalloc byte[CallScope.StackBytes], "value", "Test").Dispose());
        return new WeakReference(kept);
    }
}
