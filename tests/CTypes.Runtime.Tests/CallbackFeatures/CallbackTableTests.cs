namespace CTypes.Runtime.Tests;

public sealed partial class CallbackTableTests
{
    [Fact]
    public void C_calls_an_array_of_functions()
    {
        using Transform tenfold = new(value => value * 10);
        CFunctionPointer<Transform>[] steps = [new(tenfold.Pointer), default, IncrementPointer, CallingBack.GetNegate()];
        Assert.Equal(-31, CallbackTables.Run(steps, 3));
        Assert.Equal(-31, CallbackTables.Run(steps.AsSpan(), 3));
        Assert.Equal(-31, CallbackTables.RunAddresses([tenfold.Pointer, 0, IncrementPointer.Address, CallingBack.GetNegate().Address], 3));
    }

    [Fact]
    public void An_exception_in_one_of_an_array_reaches_the_caller_and_the_others_are_called()
    {
        int last = 0;
        using Transform failing = new(value => throw new InvalidDataException($"{value}"));
        using Transform noting = new(value => last = value);
        Assert.Equal("3", Assert.Throws<InvalidDataException>(() => CallbackTables.Run([new(failing.Pointer), new(noting.Pointer)], 3)).Message);
        Assert.Equal(-99, last);
    }

    [Fact]
    public void C_fills_an_array_of_functions_that_can_be_called()
    {
        CFunctionPointer<Transform>[] steps = new CFunctionPointer<Transform>[5];
        CallbackTables.Fill(steps);
        Assert.Equal([8, 14, -7, 8, 14], steps.Select(step => Transform.Invoke(step, 7)));
    }

    [Fact]
    public void C_replaces_a_function_behind_a_reference()
    {
        CFunctionPointer<Transform> step = IncrementPointer;
        Assert.Equal(IncrementPointer, CallbackTables.Replace(ref step, CallingBack.GetNegate()));
        Assert.Equal(-7, Transform.Invoke(step, 7));
    }

    [Fact]
    public void A_handler_sees_C_s_array_of_functions() =>
        Assert.Equal(8 + 14 - 7 + 8, CallbackTables.Show((steps, count) => steps.ToArray().Sum(step => Transform.Invoke(step, 7)), 4));

    [Fact]
    public void A_record_holds_functions_and_an_array_of_them()
    {
        using Transform first = new(value => value + 1);
        using Transform second = new(value => value * 10);
        using TableCombine combine = new((a, b) => a * 1000 + b);
        StepTable table = new() { name = (c_char)(byte)'A', first = new(first.Pointer), combine = new(combine.Pointer), self = combine.UserData };
        table.steps[0] = new(second.Pointer);
        table.steps[2] = CallingBack.GetNegate();
        GC.Collect();
        Assert.Equal(-80_000 + 'A', CallbackTables.Run(table, 7));
    }

    [Fact]
    public void C_fills_a_record_with_functions_that_can_be_called()
    {
        StepTable table = default;
        CallbackTables.Fill(ref table);
        Assert.Equal((-5, 6, 10, -5), (Transform.Invoke(table.first, 5), Transform.Invoke(table.steps[0], 5), Transform.Invoke(table.steps[1], 5), Transform.Invoke(table.steps[2], 5)));
        Assert.True(table.combine.IsNull);
    }

    [Callback(typeof(Transform))]
    private static int Increment(int value) => value + 1;
}
