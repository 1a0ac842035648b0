namespace CTypes.RealLibraries.Tests;

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class IntOrder
{
    public delegate int Handler(in int key, in int item);
}

[Callback(ArgTypes = [typeof(c_char_p), typeof(c_void_p), typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class TreeVisitor
{
    public delegate int Handler(string path, nint status, int kind, nint position);
}

[CLibrary("c", Names = ["libc.so.6", "libSystem.dylib", "ucrtbase"])]
public static partial class LibCCallbacks
{
    [CFunction("bsearch", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(IntOrder)], RestType = typeof(POINTER<c_int>))]
    [ParamLength(2, nameof(items)), ParamDefault(3, sizeof(int))]
    public static partial POINTER<c_int> Search(in int key, ReadOnlySpan<int> items, [Lifetime(Call)] IntOrder.Handler order);

    [CFunction("nftw", ArgTypes = [typeof(c_char_p), typeof(TreeVisitor), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Walk(string folder, [Lifetime(Call)] TreeVisitor.Handler visitor, int descriptors, int flags);
}

public sealed class LibCCallbackTests
{
    [Fact]
    public void Bsearch_finds_by_a_lambda()
    {
        int[] items = [.. Enumerable.Range(0, 1000).Select(i => i * 3)];
        int compared = 0;
        POINTER<c_int> found = LibCCallbacks.Search(600, items, (in int key, in int item) =>
        {
            compared++;
            return key.CompareTo(item);
        });
        Assert.False(found.IsNull);
        Assert.InRange(compared, 1, 11);
        Assert.True(LibCCallbacks.Search(601, items, (in int key, in int item) => key.CompareTo(item)).IsNull);
    }

    [Fact]
    public void Nftw_shows_every_file_until_the_visitor_says_stop()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no nftw.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ctypes");
        try
        {
            for (int i = 0; i < 5; i++) File.WriteAllText(Path.Combine(folder.FullName, $"{i}.txt"), "");
            List<string> seen = [];
            int Visit(string path, nint status, int kind, nint position)
            {
                seen.Add(Path.GetFileName(path));
                return seen.Count == 3 ? 77 : 0;
            }

            Assert.Equal(77, LibCCallbacks.Walk(folder.FullName, Visit, descriptors: 8, flags: 0));
            Assert.Equal(3, seen.Count);
            seen.Clear();
            Assert.Equal(0, LibCCallbacks.Walk(folder.FullName, (path, status, kind, position) => path.EndsWith(".txt", StringComparison.Ordinal) ? Note(seen, path) : 0, descriptors: 8, flags: 0));
            Assert.Equal(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"], seen.Order());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Note(List<string> seen, string path)
    {
        seen.Add(Path.GetFileName(path));
        return 0;
    }
}
