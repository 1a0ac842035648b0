using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests.Documents;

/// <summary>The documents' examples of arrays, pointers and casts, under the headings where they stand there.</summary>
public sealed class ArraysAndPointersTests
{
    [Fact]
    public void Arrays_TenPointsArrayType_starts_with_zeros()
    {
        using CArray<PointValue> arr = new(10);
        string seen = "";
        foreach (PointValue pt in arr) seen += $"{pt.x} {pt.y};";

        Assert.Equal(string.Concat(Enumerable.Repeat("0 0;", 10)), seen);
    }

    [Fact]
    public void Arrays_58_9_IntArray4_has_its_values_one_after_the_other()
    {
        using CArray<int> arr = [1, 2, 3, 4];

        Assert.Equal((1, 4, 16), (arr[0], arr[3], C.SizeOf(arr)));
        Assert.Equal(4, C.Cast<int>(arr.Address + 12).Contents);
    }

    // pi.contents is i: False in ctypes, which makes a new object each time. Here it is the memory itself.
    [Fact]
    public void Pointers_contents_is_the_place_that_the_pointer_points_to()
    {
        using CBox<int> i = new(42);
        POINTER<int> pi = i.Pointer;

        Assert.True(Unsafe.AreSame(ref i.Value, ref pi.Contents));
        Assert.True(Unsafe.AreSame(ref pi.Contents, ref pi.Contents));
    }

    // pi.contents = i: ctypes makes pi point to i; here the pointer is assigned, and Contents would be written through.
    [Fact]
    public void Pointers_another_pointer_is_assigned_to_point_elsewhere()
    {
        using CBox<int> first = new(42), second = new(99);
        POINTER<int> pi = first.Pointer;
        pi = second.Pointer;
        Assert.Equal(99, pi[0]);

        pi[0] = 22;
        Assert.Equal((42, 22), (first.Value, second.Value));
    }

    [Fact]
    public void Pointers_a_pointer_without_an_argument_is_NULL() => Assert.True(new POINTER<int>().IsNull);

    [Fact]
    public void Pointers_NULL_is_neither_read_nor_written()
    {
        POINTER<int> nullPointer = default;

        Assert.Throws<NullPointerException>(() => nullPointer[0]);
        Assert.Throws<NullPointerException>(() => nullPointer[0] = 1234);
    }

    [Fact]
    public void Pointers_58_7_a_parameter_for_output_is_written_through_byref()
    {
        using CBox<int> x = new(41);
        C.ByRef(x).Cast<int>().Contents++;

        Assert.Equal(42, x.Value);
    }

    // bar.values = (c_byte * 4)(): a TypeError in ctypes, and an error of the compiler here.
    [Fact]
    public void Type_conversions_an_array_of_bytes_is_cast_for_a_pointer_to_int()
    {
        Bar bar = new() { values = new CArray<sbyte>(4).AsArray<int>() };
        Collection.Force();

        Assert.Equal(0, bar.values![0]);
    }

    // sizeof(type(short_array)) stays 8 in ctypes, and the new elements are out of reach; here the length grows with the array.
    [Fact]
    public void Variable_sized_data_types_short_array_grows_and_its_new_elements_are_reached()
    {
        using CArray<short> shortArray = new(4);
        Assert.Equal(8, C.SizeOf(shortArray));
        Assert.Throws<ArgumentOutOfRangeException>(() => shortArray.Resize(2));

        shortArray.Resize(16);
        shortArray[7] = 5;
        Assert.Equal((32, 16, 5), (C.SizeOf(shortArray), shortArray.Length, shortArray[7]));
    }
}
