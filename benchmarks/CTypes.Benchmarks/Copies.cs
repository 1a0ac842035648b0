using System.Runtime.CompilerServices;

namespace CTypes.Benchmarks;

/// <summary>One of the copies in which a loop is compiled, because a loop that is the same moves by a fifth with where it comes to lie.</summary>
internal interface ICopy
{
    /// <summary>Stands before a loop and moves it: by a few bytes more in each copy, and by more than a line of the cache in the last.</summary>
    static abstract void Shift();
}

internal readonly struct FirstCopy : ICopy
{
    public static void Shift()
    {
    }
}

internal readonly struct After<TCopy> : ICopy where TCopy : ICopy
{
    // Two instructions of six or seven bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Shift()
    {
        TCopy.Shift();
        Volatile.Write(ref Moved.First, 1);
        Volatile.Write(ref Moved.Second, 1);
    }
}

internal static class Moved
{
    public static int First;
    public static int Second;
}
