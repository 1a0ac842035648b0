namespace CTypes.Documents.Tests.Examples;

#region example: recursive types
[CStruct]
public sealed partial class Cell
{
    public partial string? name { get; set; }

    public partial Cell? next { get; set; }
}

[COpaque] public partial struct Engine;      // incomplete: only behind POINTER
#endregion

[CLibrary("documents")]
public static partial class Numbers
{
    #region example: pointer parameters
    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(items))]
    public static partial int Sum(CArray<int> items);

    [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int SumAt(POINTER<c_int> items, int count);

    [CFunction("accumulate", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(void))]
    public static partial void Accumulate(ref int total, int step);

    [CFunction("accumulate", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(void))]
    public static partial void Accumulate(CBox<int> total, int step);
    #endregion

    #region example: void pointer parameters
    [CFunction("first_byte", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int FirstByte(nint address);

    [CFunction("first_byte", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int FirstByteOf(ReadOnlySpan<double> values);

    [CFunction("first_byte", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int FirstByteOf(StringBuffer text);

    [CFunction("first_byte", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int FirstByteOf(CArray<int> items);
    #endregion
}

public class Pointers
{
    [Fact]
    public void Types_name_pointers()
    {
        #region example: use of recursive types
        Cell c1 = new() { name = "foo" }, c2 = new() { name = "bar" };
        (c1.next, c2.next) = (c2, c1);
        Assert.Equal("foo", c1.next!.next!.name);
        POINTER<Engine> engine = default;
        Assert.True(engine.IsNull);
        #endregion
    }

    [Fact]
    public void A_pointer_reads_and_writes()
    {
        #region example: pointer and contents
        using CBox<c_int> i = new(42);               // i = c_int(42); pi = pointer(i)
        POINTER<c_int> pi = i.Pointer;
        Assert.Equal(42, pi.Contents.Value);
        pi[0] = 22;
        Assert.Equal(22, i.Value.Value);
        pi.Contents = 99;                            // writes into i; ctypes would point elsewhere
        Assert.Equal(99, i.Value.Value);

        using CArray<int> array = [10, 20, 30];
        POINTER<int> p = array.Pointer + 1;
        Assert.Equal((10, 20, 30), (p[-1], p.Contents, p[1]));
        Assert.Equal([20, 30], p.AsSpan(2).ToArray());
        Assert.Throws<NullPointerException>(() => default(POINTER<c_int>).Contents);
        #endregion
    }

    [Fact]
    public void A_cast_shows_the_same_bytes()
    {
        #region example: cast
        using CBox<c_int> x = new(0x41424344);
        POINTER<c_ubyte> bytes = C.Cast<c_ubyte>(x.Pointer);          // a pointer; x must live
        Assert.Equal(0x44, bytes[0].Value);
        Assert.Equal(0x41424344, C.Cast<c_int>(C.AddressOf(x)).Contents.Value);   // from a number

        CArray<byte> kept = new CArray<int>([0x41424344]).AsArray<byte>();        // an object that keeps the memory
        Assert.Equal(0x41, kept[^1]);
        #endregion
    }

    [Fact]
    public void What_stands_for_a_pointer()
    {
        #region example: use of pointer parameters
        using CArray<int> items = [1, 2, 3];
        Assert.Equal(6, Numbers.Sum(items));
        Assert.Equal(5, Numbers.SumAt(C.Cast<c_int>(items.Pointer + 1), 2));

        int total = 10;
        Numbers.Accumulate(ref total, 5);
        using CBox<int> box = new(10);
        Numbers.Accumulate(box, 5);
        Assert.Equal((15, 15), (total, box.Value));
        #endregion
    }

    [Fact]
    public void What_stands_for_a_void_pointer()
    {
        #region example: use of void pointer parameters
        using CArray<int> items = [7];
        Assert.Equal((7, 7), (Numbers.FirstByteOf(items), Numbers.FirstByte(items.Address)));
        Assert.Equal((0, 'A'), (Numbers.FirstByteOf([1.0]), Numbers.FirstByteOf(C.CreateStringBuffer("A"))));
        #endregion
    }
}
