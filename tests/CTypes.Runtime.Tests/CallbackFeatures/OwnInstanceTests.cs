namespace CTypes.Runtime.Tests;

public sealed class OwnInstanceTests
{
    [Fact]
    public void A_callback_class_may_hold_an_object_of_its_own() => Assert.Equal((42, 43), (Answers.Ask(Answer.Always, 0), Answers.Order(Order.Ascending, 0)));
}

[CLibrary("user_types")]
internal static partial class Answers
{
    [CFunction("call_and_return", ArgTypes = [typeof(Answer), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Ask(Answer answer, int value);

    [CFunction("call_and_return", ArgTypes = [typeof(Order), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Order(Order order, int value);
}

[Callback(RestType = typeof(c_int), OnError = 0)]
internal sealed partial class Answer
{
    public static readonly Answer Always = new(() => 42);
}

[Callback(RestType = typeof(c_int), OnError = 0)]
internal sealed partial class Order
{
    public static Order Ascending { get; } = new(() => Table);

    private static int Table => 43;
}
