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

/// <summary>A page between two that cannot be touched: one byte too far ends the process.</summary>
internal sealed class GuardedPage : IDisposable
{
    private readonly nint _start;

    public GuardedPage()
    {
        _start = Pages.Map(0, (nuint)PageBytes * 3, Pages.NoAccess, Pages.PrivateAnonymous, -1, 0);
        Assert.NotEqual(-1, _start);
        Pages.Protect(FirstBytes, (nuint)PageBytes, Pages.ReadWrite);
    }

    public nint FirstBytes => _start + PageBytes;

    private static int PageBytes => Environment.SystemPageSize;

    public nint LastBytes(int count) => _start + 2 * PageBytes - count;

    public void Dispose() => Pages.Unmap(_start, (nuint)PageBytes * 3);
}
