namespace CTypes.Records.Tests;

public sealed class ByValueTests
{
    public static TheoryData<string> Shapes => [.. ShapeCases.All.Select(s => s.Name)];

    public static TheoryData<string> RefusedShapes => [.. ShapeCases.Refused.Select(s => s.Name)];

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_passes_by_value(string shape) => Assert.Equal(0, Find(shape).Pass());

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_passes_by_value_after_the_registers_are_used_up(string shape) => Assert.Equal(0, Find(shape).PassLate());

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_returns_by_value(string shape) => Assert.Equal(0, Find(shape).Return());

    [Theory, MemberData(nameof(Shapes))]
    public void Records_reach_a_callback_by_value(string shape) => Assert.Equal(0, Find(shape).PassToCallback());

    [Theory, MemberData(nameof(Shapes))]
    public void A_record_returns_by_value_from_a_callback(string shape) => Assert.Equal(0, Find(shape).ReturnFromCallback());

    [Theory, MemberData(nameof(RefusedShapes))]
    public void What_is_refused_does_not_reach_C(string shape)
    {
        RefusedCase refused = ShapeCases.Refused.First(s => s.Name == shape);
        Assert.Contains("CTYP0011", Assert.Throws<NotSupportedException>(() => refused.Pass()).Message);
        Assert.Contains("CTYP0011", Assert.Throws<NotSupportedException>(() => refused.Make()).Message);
    }

    private static ShapeCase Find(string name) => ShapeCases.All.First(s => s.Name == name);
}
