using System.Globalization;

namespace CTypes.Runtime.Tests;

/// <summary>A library whose constructor function calls back: the loader's lock is held then, and whatever loads a library waits for it.</summary>
[Collection(nameof(UnderTheLoadersLock))]
public sealed class ConstructorTests
{
    private const int MostMilliseconds = 20_000;

    [Fact]
    public void A_handler_that_is_called_while_a_library_is_loaded_may_need_a_library_that_another_thread_is_loading()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The library has a constructor function for ELF and Mach-O only.");
        using ManualResetEventSlim isReady = new(), isLoading = new(), isNeeded = new();
        int inHandler = 0;
        using Constructed handler = new(_ =>
        {
            isLoading.Set();
            isNeeded.Wait(MostMilliseconds);
            Thread.Sleep(200);    // the other thread is on its way to the loader
            return inHandler = AlsoLoaded.Version();
        });
        Assert.Equal(0, ConstructorEnvironment.Set("CONSTRUCTOR_CALLS", handler.Pointer.ToString(CultureInfo.InvariantCulture), 1));

        int first = 0, second = 0;
        Thread loading = new(() => first = Loaded.Constructed()) { IsBackground = true };
        Thread other = new(() =>
        {
            _ = LoadedBefore.Version();    // .NET loads what it needs for that before the loader is busy
            isReady.Set();
            isLoading.Wait(MostMilliseconds);
            isNeeded.Set();
            second = AlsoLoaded.Version();
        }) { IsBackground = true };
        other.Start();
        Assert.True(isReady.Wait(MostMilliseconds, TestContext.Current.CancellationToken));
        loading.Start();

        Assert.True(loading.Join(MostMilliseconds), "the thread that loads the library hangs");
        Assert.True(other.Join(MostMilliseconds), "the thread that needs the other library hangs");
        Assert.Equal((1, 7, 7), (first, inHandler, second));
    }
}

/// <summary>
/// C calls C# while the loader's lock is held. If a collection begins then and the garbage collector starts its first thread, that
/// thread waits for the lock, the collection for the thread, and the handler for the collection: nothing that collects runs beside it.
/// </summary>
[CollectionDefinition(nameof(UnderTheLoadersLock), DisableParallelization = true)]
public sealed class UnderTheLoadersLock;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Constructed;

[CLibrary("constructor")]
internal static partial class Loaded
{
    [CFunction("constructed", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Constructed();
}

[CLibrary("plugin")]
internal static partial class LoadedBefore
{
    [CFunction("plugin_version", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Version();
}

/// <summary>The same file, which each class loads for itself.</summary>
[CLibrary("plugin")]
internal static partial class AlsoLoaded
{
    [CFunction("plugin_version", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Version();
}

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
internal static partial class ConstructorEnvironment
{
    [CFunction("setenv", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Set(string name, string value, int overwrite);
}
