namespace CTypes.Data.Tests;

public sealed class SizeTests
{
    [Fact]
    public void Sizes_are_C_s()
    {
        Assert.Equal((1, 2, 4, 8), (C.SizeOf<c_char>(), C.SizeOf<c_short>(), C.SizeOf<c_int>(), C.SizeOf<c_double>()));
        Assert.Equal((IntPtr.Size, IntPtr.Size, IntPtr.Size), (C.SizeOf<c_void_p>(), C.SizeOf<POINTER<Place>>(), C.SizeOf<c_char_p>()));
        Assert.Equal(OperatingSystem.IsWindows() ? (4, 2) : (IntPtr.Size, 4), (C.SizeOf<c_long>(), C.SizeOf<c_wchar>()));
        Assert.Equal(8, C.SizeOf<Place>());
        Assert.Equal((int)DataLibrary.SizeOfStation(), C.SizeOf<Station>());
        Assert.Equal(16, C.SizeOf<Reading>());
    }

    [Fact]
    public void Alignments_are_C_s()
    {
        Assert.Equal((1, 2, 4, 8), (C.AlignmentOf<c_char>(), C.AlignmentOf<c_short>(), C.AlignmentOf<c_int>(), C.AlignmentOf<c_double>()));
        Assert.Equal((4, 8, 4), (C.AlignmentOf<Place>(), C.AlignmentOf<Station>(), C.AlignmentOf<Reading>()));
        Assert.Equal(4, C.AlignmentOf(new Place()));
    }

    [Fact]
    public void The_size_of_an_object_is_what_it_has()
    {
        using CArray<c_short> array = new(5);
        using Place place = new();
        Assert.Equal((10, 8, 8, 7), (C.SizeOf(array), C.SizeOf(new CBox<double>()), C.SizeOf(place), C.SizeOf(C.CreateStringBuffer("ctypes"))));
        place.Resize(20);
        array.Resize(6);
        Assert.Equal((20, 8, 12), (C.SizeOf(place), C.SizeOf<Place>(), C.SizeOf(array)));
    }

    [Fact]
    public void A_disposed_object_has_no_size()
    {
        CArray<int> array = new(1);
        array.Dispose();
        Assert.Throws<ObjectDisposedException>(() => C.SizeOf(array));
    }

    [Fact]
    public void Memory_is_aligned_as_its_type_may_want_it()
    {
        Assert.Equal(0, new CArray<Wide>(3).Address % 64);
        Assert.Equal(0, new CBox<Wide>().Address % 64);
        Assert.Equal(0, new CArray<byte>(3).Address % 16);
    }
}
