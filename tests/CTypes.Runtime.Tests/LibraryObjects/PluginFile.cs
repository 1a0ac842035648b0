using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>A copy of the plugin, or of another library, under a name of its own: the system's loader takes it for another library.</summary>
internal sealed class PluginFile : IDisposable
{
    private static int s_number;

    public PluginFile(string library = "plugin")
    {
        Path = System.IO.Path.Combine(AppContext.BaseDirectory, $"{library}_copy_{Environment.ProcessId}_{Interlocked.Increment(ref s_number)}.so");
        File.Copy(LibraryFile.Of(library), Path, overwrite: true);
    }

    public string Path { get; }

    public bool IsLoaded => CLibrary.Loaded().Contains(Path);

    /// <summary>Collects until the file is unmapped or there is no hope.</summary>
    public bool IsUnmappedInTheEnd()
    {
        Collecting.Until(() => !IsLoaded);
        return !IsLoaded;
    }

    /// <summary>Runs what must leave nothing on the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Apart(Action action) => action();

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows() || !IsLoaded) File.Delete(Path);    // Windows keeps a file that is mapped
    }
}
