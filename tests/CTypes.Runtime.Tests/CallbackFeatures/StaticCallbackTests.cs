namespace CTypes.Runtime.Tests;

public sealed partial class StaticCallbackTests
{
    [Fact]
    public void C_calls_a_static_method() => Assert.Equal(49, CallingBack.Once(SquarePointer, 7));

    [Fact]
    public void The_pointer_of_a_static_method_stays_the_same() => Assert.Equal(SquarePointer, SquarePointer);

    [Fact]
    public void An_exception_in_a_static_method_reaches_the_caller() =>
        Assert.Equal("7", Assert.Throws<InvalidDataException>(() => CallingBack.Once(ThrowPointer, 7)).Message);

    [Callback(typeof(Transform))]
    private static int Square(int value) => value * value;

    [Callback(typeof(Transform))]
    private static int Throw(int value) => throw new InvalidDataException($"{value}");
}
