using System.Runtime.InteropServices;

namespace CTypes.Documents.Tests.Examples;

#region example: array types
[CArray(typeof(c_int), 4)]
public partial struct Row4;                                    // class Row4(Array): _type_ = c_int; _length_ = 4
#endregion

public class Arrays
{
    [Fact]
    public void Arrays_own_their_elements()
    {
        #region example: arrays
        using CArray<int> zeros = new(10);                     // (c_int * 10)()
        using CArray<int> primes = [2, 3, 5];                  // (c_int * 3)(2, 3, 5)
        Assert.Equal((10, 40, 3), (zeros.Length, C.SizeOf(zeros), primes.Length));
        Assert.Equal(0, C.SizeOf(new CArray<int>(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CArray<int>(-1));

        using CArray<Row4> matrix = new(3);                    // ((c_int * 4) * 3)()
        matrix[2][3] = 7;
        Assert.Equal((48, 7), (C.SizeOf(matrix), matrix.AsArray<int>()[11]));
        #endregion
    }

    [Fact]
    public void Indices_and_ranges_are_checked()
    {
        #region example: indices and slices
        using CArray<int> items = [0, 1, 2, 3, 4];
        Assert.Equal(4, items[^1]);                            // items[-1]
        Span<int> middle = items[1..4];                        // a view, where a slice of ctypes is a copy
        middle[0] = 10;
        Assert.Equal([10, 2, 3], items[1..4].ToArray());
        new[] { 7, 8 }.CopyTo(items[..2]);                     // items[0:2] = [7, 8]
        Assert.Equal([7, 2, 4], items.Where((_, i) => i % 2 == 0));                // items[::2]
        Assert.Throws<ArgumentException>(() => new[] { 1, 2, 3 }.CopyTo(items[..2]));
        Assert.Throws<IndexOutOfRangeException>(() => items[5]);

        foreach (ref int item in items) item *= 2;             // each element itself
        Assert.Equal(14, items[0]);
        #endregion
    }

    [Fact]
    public void Arrays_have_records_as_elements()
    {
        #region example: arrays of structures
        using CRecordArray<Position> points = [new(1, 2), new(3, 4)];  // (Position * 2)((1, 2), (3, 4))
        points[1].x = 30;
        Position last = points[^1];                            // a view, which keeps the array
        Assert.Equal((30, 4), (last.x, last.y));
        Assert.Same(last, points[1..][0]);                     // points[1:]: a row of the same views
        points[0] = last;                                      // copies
        Assert.Equal(30, points[0].x);

        using CArray<Step> steps = [new Step { dx = 1 }, default];     // of values
        steps[1].dy = 5;
        Assert.Equal(5, steps.Span[1].dy);
        #endregion
    }

    [Fact]
    public void An_array_that_C_has_is_viewed()
    {
        #region example: arrays elsewhere
        using CArray<int> owner = [1, 2, 3, 4];
        CArray<int> tail = CArray<int>.At(owner.Pointer + 2, 2);       // cast(p, POINTER(c_int * 2)).contents
        tail[0] = 30;
        Assert.Equal(30, owner[2]);
        #endregion
    }

    [Fact]
    public void Buffers_hold_text()
    {
        #region example: string buffers
        StringBuffer buffer = C.CreateStringBuffer("Hello");   // with its NUL
        Assert.Equal((6, "Hello"), (buffer.Length, buffer.Value));
        buffer.Value = "Hi";
        Assert.Equal("Hi\0lo\0"u8.ToArray(), buffer.Raw.ToArray());   // what stood behind stays, as in C
        Assert.Throws<ArgumentException>(() => buffer.Value = "Good morning");

        StringBuffer full = C.CreateStringBuffer(3);
        full.Value = "abc";                                    // room for the text, none for the NUL
        Assert.Equal("abc", full.Value);

        WideStringBuffer wide = C.CreateUnicodeBuffer("a𝄞");
        Assert.Equal(OperatingSystem.IsWindows() ? 4 : 3, wide.Length);       // wchar_t, with the NUL
        Assert.Equal("a𝄞", wide.Value);
        #endregion
    }
}
