namespace CTypes.Runtime.Tests;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
internal static partial class Pages
{
    public const int NoAccess = 0;
    public const int ReadWrite = 3;
    public const int PrivateAnonymous = 0x22;

    [CFunction("mmap", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_ssize_t)], RestType = typeof(c_void_p))]
    public static partial nint Map(nint address, nuint bytes, int protection, int flags, int file, nint offset);

    [CFunction("mprotect", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
    public static partial void Protect(nint address, nuint bytes, int protection);

    [CFunction("munmap", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
    public static partial void Unmap(nint address, nuint bytes);
}

[CLibrary("kernel32", CallConv = CallConv.Stdcall)]
internal static partial class WindowsPages
{
    public const uint Reserve = 0x2000;
    public const uint Commit = 0x1000;
    public const uint Release = 0x8000;
    public const uint NoAccess = 1;
    public const uint ReadWrite = 4;

    [CFunction("VirtualAlloc", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_uint32), typeof(c_uint32)], RestType = typeof(c_void_p), ErrCheck = nameof(Errors.ZeroIsLastError), UseLastError = true)]
    public static partial nint Allocate(nint address, nuint bytes, uint kind, uint protection);

    [CFunction("VirtualFree", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_uint32)], RestType = typeof(c_int), ErrCheck = nameof(Errors.ZeroIsLastError), UseLastError = true)]
    public static partial void Free(nint address, nuint bytes, uint kind);
}

/// <summary>A page between two that cannot be touched: one byte too far ends the process.</summary>
internal sealed class GuardedPage : IDisposable
{
    private readonly nint _start;

    public GuardedPage()
    {
        if (OperatingSystem.IsWindows())
        {
            _start = WindowsPages.Allocate(0, (nuint)PageBytes * 3, WindowsPages.Reserve, WindowsPages.NoAccess);
            WindowsPages.Allocate(FirstBytes, (nuint)PageBytes, WindowsPages.Commit, WindowsPages.ReadWrite);
            return;
        }

        _start = Pages.Map(0, (nuint)PageBytes * 3, Pages.NoAccess, Pages.PrivateAnonymous, -1, 0);
        Assert.NotEqual(-1, _start);
        Pages.Protect(FirstBytes, (nuint)PageBytes, Pages.ReadWrite);
    }

    public nint FirstBytes => _start + PageBytes;

    private static int PageBytes => Environment.SystemPageSize;

    public nint LastBytes(int count) => _start + 2 * PageBytes - count;

    public void Dispose()
    {
        if (OperatingSystem.IsWindows()) WindowsPages.Free(_start, 0, WindowsPages.Release);
        else Pages.Unmap(_start, (nuint)PageBytes * 3);
    }
}
