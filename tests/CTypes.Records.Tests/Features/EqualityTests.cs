namespace CTypes.Records.Tests;

public sealed class EqualityTests
{
    [Fact]
    public void Records_with_an_array_are_equal_where_their_members_are()
    {
        Forecast one = new() { timestamp = 1, desc = "rain" }, same = one, other = one;
        other.desc = "rail";
        Assert.True(one.Equals(same));
        Assert.False(one.Equals(other));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Arrays_of_arrays_are_compared_to_the_last_element()
    {
        Grid one = default, other = default;
        one.matrix[1][2] = 7;
        Assert.False(one.Equals(other));
        other.matrix[1][2] = 7;
        Assert.True(one.Equals(other));
    }

    [Fact]
    public void Array_types_are_equal_where_their_elements_are()
    {
        Assert.True(new Three(1, 2, 3).Equals(new Three(1, 2, 3)));
        Assert.False(new Three(1, 2, 3).Equals(new Three(1, 2, 4)));
        Assert.False(new Three(1, 2, 3).Equals(null));
        Assert.Equal(new Three(1, 2, 3).GetHashCode(), new Three(1, 2, 3).GetHashCode());
    }

    [Fact]
    public void A_record_struct_with_an_array_compares_its_elements()
    {
        Reading one = new([1, 2]), same = new([1, 2]), other = new([1, 3]);
        Assert.True(one == same);
        Assert.True(one != other);
        Assert.Single(new HashSet<Reading> { one, same });
    }

    [Fact]
    public unsafe void Fixed_buffers_are_compared_to_the_last_element()
    {
        Plate one = new() { kind = 1, next = (void*)8 }, same, other = one;
        one.letters[2] = 7;
        same = one;
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        other = one with { next = null };
        Assert.False(one.Equals(other));
    }

    [Fact]
    public void An_array_type_with_an_equality_of_its_own_keeps_it() => Assert.True(new Unordered(1, 2).Equals((object)new Unordered(2, 1)));
}

[CStruct]
public partial record struct Reading
{
    [CField(Count = 2)]
    public partial Span<int> values { get; }

    public partial double scale { get; set; }
}

[CStruct]
public unsafe partial struct Plate
{
    public byte kind;
    public fixed ushort letters[3];
    public void* next;
}

[CArray(typeof(int), 2)]
public partial struct Unordered
{
    public override readonly bool Equals(object? obj) => obj is Unordered other && GetHashCode() == other.GetHashCode();

    public override readonly int GetHashCode() => this[0] + this[1];
}
