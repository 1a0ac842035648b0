using System.Buffers;

namespace CTypes.Data.Tests;

public sealed class MemoryTests
{
    [Fact]
    public void StringAt_reads_to_the_NUL_or_as_many_bytes_as_are_asked_for()
    {
        StringBuffer buffer = C.CreateStringBuffer("na\u00efve");
        Assert.Equal("na\u00efve", C.StringAt(buffer.Address));
        Assert.Equal("na", C.StringAt(buffer.Address, 2));
        Assert.Equal("na\u00efve\0", C.StringAt(buffer.Address, 7));
        Assert.Equal("na\u00c3\u00afve", C.StringAt(buffer.Address, encoding: CEncoding.Latin1));
        Assert.Equal("na\uFFFD", C.StringAt(buffer.Address, 3));
        Assert.Equal("", C.StringAt(buffer.Address, 0));
        GC.KeepAlive(buffer);
    }

    [Fact]
    public void WStringAt_counts_in_wide_characters()
    {
        WideStringBuffer buffer = C.CreateUnicodeBuffer("\u4e2d\u6587!");
        Assert.Equal("\u4e2d\u6587!", C.WStringAt(buffer.Address));
        Assert.Equal("\u4e2d\u6587", C.WStringAt(buffer.Address, 2));
        Assert.Equal("\u4e2d\u6587!\0", C.WStringAt(buffer.Address, 4));
        GC.KeepAlive(buffer);
    }

    [Fact]
    public void Text_at_NULL_is_an_error()
    {
        Assert.Equal("C.StringAt: the address is NULL.", Assert.Throws<NullPointerException>(() => C.StringAt(default)).Message);
        Assert.Throws<NullPointerException>(() => C.WStringAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => C.StringAt(1, -2));
    }

    [Fact]
    public void MemMove_copies_between_places_that_overlap()
    {
        using CArray<byte> bytes = [1, 2, 3, 4, 5];
        C.MemMove(bytes.Address + 1, bytes.Address, 4);
        Assert.Equal([1, 1, 2, 3, 4], bytes.Span.ToArray());
    }

    [Fact]
    public void MemMove_and_MemSet_on_objects_stay_inside_them()
    {
        using CArray<int> source = [1, 2];
        using Place target = new();
        C.MemMove(target, source, 8);
        Assert.Equal((1, 2), (target.x, target.y));
        C.MemSet(target, 0xFF, 4);
        Assert.Equal((-1, 2), (target.x, target.y));
        Assert.StartsWith("A Place has 8 bytes.", Assert.Throws<ArgumentOutOfRangeException>(() => C.MemSet(target, 0, 9)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => C.MemMove(target, source, -1));
    }

    [Fact]
    public void MemSet_fills_bytes_and_NULL_is_an_error()
    {
        using CArray<byte> bytes = new(4);
        C.MemSet(bytes.Address + 1, (byte)'x', 2);
        Assert.Equal([0, (byte)'x', (byte)'x', 0], bytes.Span.ToArray());
        Assert.Throws<NullPointerException>(() => C.MemSet(0, 1, 1));
        Assert.Throws<NullPointerException>(() => C.MemMove(bytes.Address, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => C.MemSet(bytes.Address, 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => C.MemMove(bytes.Address, bytes.Address, -1));
    }

    [Fact]
    public void MemoryAt_is_C_s_memory_itself()
    {
        using CArray<int> array = [1, 2, 3];
        Memory<byte> bytes = C.MemoryAt(array.Address, 12);
        bytes.Span[4] = 9;
        Assert.Equal(9, array[1]);

        Memory<int> ints = C.MemoryAt<int>(array.Pointer, 3);
        ints.Span[2] = 8;
        Assert.Equal([1, 9, 8], array.Span.ToArray());
        using MemoryHandle handle = ints[1..].Pin();
        unsafe { Assert.Equal(array.Address + 4, (nint)handle.Pointer); }
        Assert.Throws<NullPointerException>(() => C.MemoryAt(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => C.MemoryAt(array.Address, -1));
    }

    [Fact]
    public void ByRef_points_into_an_object()
    {
        using Place place = new(3, 4);
        using CArray<int> array = [5, 6];
        using CBox<int> box = new(7);
        Assert.Equal(4, C.ByRef(place, 4).Cast<int>().Contents);
        Assert.Equal((6, 7), (C.ByRef(array, 4).Contents, C.ByRef(box).Contents));
        Assert.StartsWith("A Place has 8 bytes; there is nothing at offset 9.", Assert.Throws<ArgumentOutOfRangeException>(() => C.ByRef(place, 9)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => C.ByRef(array, -1));
        Assert.Equal(array.Address + 8, C.ByRef(array, 8).Address);    // the end, as in C
    }

    [Fact]
    public void Every_object_gives_its_bytes_as_span_and_as_memory()
    {
        using CArray<short> array = [1, 2];
        using CBox<short> box = new(3);
        StringBuffer text = C.CreateStringBuffer("ab");
        Assert.Equal([1, 0, 2, 0], array.AsBytes().ToArray());
        Assert.Equal([1, 0, 2, 0], array.AsMemory().ToArray());
        Assert.Equal([3, 0], box.AsMemory().ToArray());
        Assert.Equal("ab\0"u8.ToArray(), text.AsMemory().ToArray());
        text.AsMemory().Span[0] = (byte)'c';
        Assert.Equal("cb", text.Value);
        Memory<short> elements = array.Memory;
        elements.Span[1] = 5;
        Assert.Equal(5, array[1]);
    }
}
