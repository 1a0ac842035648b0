namespace CTypes.Runtime.Tests;

public sealed class ShapeTests
{
    private const int Seed = 100;

    public static TheoryData<string> Shapes => [.. ShapeCases.Names];

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_has_C_s_size(string shape) => Assert.Equal(ShapeCases.Find(shape).SizeInC, ShapeCases.Find(shape).SizeInCSharp);

    [Theory, MemberData(nameof(Shapes))]
    public void Members_lie_where_C_has_them(string shape) => Assert.Equal(ShapeCases.Find(shape).MembersInC, ShapeCases.Find(shape).MembersInCSharp);

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_passes_by_pointer(string shape) => Assert.Equal(0, ShapeCases.Find(shape).WrongBehindPointer(Seed));

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_passes_by_value(string shape) => Assert.Equal(0, ShapeCases.Find(shape).WrongAsArgument(Seed));

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_passes_by_value_after_the_registers_are_used_up(string shape) =>
        Assert.Equal(0, ShapeCases.Find(shape).WrongAfterRegistersAreUsedUp(Seed));

    [Theory, MemberData(nameof(Shapes))]
    public void Two_records_pass_by_value_where_the_registers_end(string shape) => Assert.Equal(0, ShapeCases.Find(shape).WrongWhereRegistersEnd(Seed));

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_returns_by_value(string shape) => Assert.Equal(0, ShapeCases.Find(shape).WrongInResult(Seed));

    [Theory, MemberData(nameof(Shapes))]
    public void Records_reach_a_callback_by_value(string shape) => Assert.Equal(0, ShapeCases.Find(shape).WrongInCallbackArguments(Seed));

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_returns_by_value_from_a_callback(string shape) => Assert.Equal(0, ShapeCases.Find(shape).WrongInCallbackResult(Seed));
}
