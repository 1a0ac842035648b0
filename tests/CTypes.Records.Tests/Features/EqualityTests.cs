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
    public void What_has_an_Equals_of_its_own_has_operators_and_needs_no_box()
    {
        Three one = new(1, 2, 3), same = new(1, 2, 3);
        Assert.True(one == same);
        Assert.True(one != new Three(1, 2, 4));
        Assert.True(((IEquatable<Three>)one).Equals(same));
        Packed packed = new() { kind = 1, weight = 2.5 }, copy = packed;
        Assert.True(packed == copy);
        Assert.True(packed != copy with { next = 1 });
        Assert.True(((IEquatable<Packed>)packed).Equals(copy));
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

    // By reflection .NET reads with instructions that want an aligned address, and the processor ends the process.
    [Fact]
    public void Members_that_are_not_aligned_are_compared()
    {
        Packed one = new() { kind = 1, weight = 2.5, count = 3, next = 4 }, same = one;
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal(1, new Dictionary<Packed, int> { [one] = 1 }[same]);
        foreach (Packed other in (Packed[])[one with { kind = 0 }, one with { weight = 2 }, one with { count = 0 }, one with { next = 0 }]) Assert.False(one.Equals(other));
    }

    [Fact]
    public void Properties_that_are_not_aligned_are_compared()
    {
        Parcel one = new() { kind = 1, weight = 2.5, count = 3 }, same, other = one;
        one.sizes[1] = 5;
        same = one;
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals(same with { weight = 2 }));
        Assert.False(one.Equals(same with { count = 4 }));
    }

    [Fact]
    public void A_record_around_one_that_is_not_aligned_is_compared()
    {
        Shelf one = new() { label = 7, packed = new() { weight = 2.5 } }, same = one;
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        same.packed.weight = 3;
        Assert.False(one.Equals(same));
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

[CStruct(Pack = 1)]
public partial struct Packed
{
    public byte kind;
    public double weight;
    public int count;
    public nint next;
}

[CStruct(Pack = 1)]
public partial struct Parcel
{
    public partial byte kind { get; set; }

    public partial double weight { get; set; }

    [CField(Bits = 5)]
    public partial int count { get; set; }

    [CField(Count = 2)]
    public partial Span<int> sizes { get; }
}

[CStruct]
public partial struct Shelf
{
    public byte label;
    public Packed packed;
}

[CArray(typeof(int), 2)]
public partial struct Unordered
{
    public override readonly bool Equals(object? obj) => obj is Unordered other && GetHashCode() == other.GetHashCode();

    public override readonly int GetHashCode() => this[0] + this[1];
}
