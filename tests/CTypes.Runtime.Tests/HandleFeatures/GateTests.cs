namespace CTypes.Runtime.Tests;

[CHandle(Free = "gate_close", Library = typeof(Gates), Invalid = -1)]
public sealed partial class Gate;

[Callback(ArgTypes = [typeof(Gate)], RestType = typeof(c_int), OnError = -9)]
public sealed partial class GateVisitor
{
    public delegate int Handler(Gate gate);
}

[Callback(ArgTypes = [typeof(Gate)], RestType = typeof(c_int), OnError = -9)]
public sealed partial class MaybeGateVisitor
{
    public delegate int Handler(Gate? gate);
}

[CLibrary("handles")]
public static partial class Gates
{
    [CFunction("gate_open", ArgTypes = [typeof(c_int)], RestType = typeof(Gate))]
    public static partial Gate Open(int how);

    [CFunction("gate_open", ArgTypes = [typeof(c_int)], RestType = typeof(Gate))]
    public static partial Gate? TryOpen(int how);

    [CFunction("gate_open_into", ArgTypes = [typeof(c_int), typeof(POINTER<Gate>)])]
    public static partial void OpenInto(int how, out Gate? gate);

    [CFunction("gate_open_into", ArgTypes = [typeof(c_int), typeof(POINTER<Gate>)]), ParamFlags(In, Out)]
    public static partial Gate OpenThrough(int how);

    [CFunction("gates_misused", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Misused();

    [CFunction("visit_gate", ArgTypes = [typeof(GateVisitor), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Visit([Lifetime(Call)] GateVisitor.Handler visit, int how);

    [CFunction("visit_gate", ArgTypes = [typeof(MaybeGateVisitor), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int VisitMaybe([Lifetime(Call)] MaybeGateVisitor.Handler visit, int how);
}

/// <summary>Handles of Windows are pointers that one function fails with NULL for and another with -1; both are freed by a third.</summary>
public sealed class GateTests
{
    [Theory]
    [InlineData(0, "NULL")]
    [InlineData(-1, "an invalid handle (-1)")]
    public void Neither_NULL_nor_the_invalid_value_is_a_handle_and_the_error_names_what_C_returned(int how, string returned)
    {
        Assert.Equal($"Gates.Open: C returned {returned} for the result, which is declared as never null. Make it nullable, or add an ErrCheck.", Assert.Throws<NullPointerException>(() => Gates.Open(how)).Message);
        Assert.Contains($"C returned {returned} for the result", Assert.Throws<NullPointerException>(() => Gates.OpenThrough(how)).Message, StringComparison.Ordinal);
        Assert.Contains($"C returned {returned} for 'gate'", Assert.Throws<NullPointerException>(() => Gates.Visit(gate => 1, how)).Message, StringComparison.Ordinal);
        Assert.Equal(0, Gates.Misused());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Either_is_null_where_null_is_allowed(int how)
    {
        Assert.Null(Gates.TryOpen(how));
        Gates.OpenInto(how, out Gate? gate);
        Assert.Null(gate);
        Assert.Equal(1, Gates.VisitMaybe(visited => visited is null ? 1 : 0, how));
        using (Gate own = new(how, ownsHandle: true)) Assert.True(own.IsInvalid);
        Assert.Equal(0, Gates.Misused());
    }

    [Fact]
    public void What_C_opened_is_a_handle()
    {
        using Gate gate = Gates.Open(1);
        Assert.False(gate.IsInvalid);
        Assert.Equal(5, Gates.Visit(visited => visited.IsInvalid ? 0 : 5, 1));
    }
}
