#pragma warning disable CA1050 // The runtime looks for the class outside of any namespace.

/// <summary>
/// A thread that collects all generations, compacting, for as long as the program runs, and writes over what was freed. The
/// runtime loads it into any program that <c>DOTNET_STARTUP_HOOKS</c> names it for.
/// </summary>
internal static class StartupHook
{
    private const int Scribbles = 200;

    private static int s_collections;

    public static void Initialize()
    {
        new Thread(Collect) { IsBackground = true, Name = "collect always" }.Start();
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Console.Error.WriteLine($"{s_collections} collections.");
    }

    private static void Collect()
    {
        while (true)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            if (s_collections++ % 8 == 0) GC.WaitForPendingFinalizers();
            for (int i = 0; i < Scribbles; i++) GC.AllocateUninitializedArray<byte>(16 + i * 5, pinned: true).AsSpan().Fill(0xEE);
            Thread.Yield();
        }
    }
}
