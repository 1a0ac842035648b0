using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CTypes;

/// <summary>For generated code: marks the calls under way on a thread, so that an exception in a callback finds the call it belongs to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NativeCall
{
    private const int ExceptionKept = int.MinValue;

    /// <summary>The number of calls under way on this thread; the sign bit says that a callback threw.</summary>
    [ThreadStatic] private static int t_depth;

    [ThreadStatic] private static KeptException? t_kept;

    /// <summary>Stands right before the native call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Enter() => t_depth++;

    /// <summary>Stands after the native call: rethrows what a callback of this call threw, with its own stack.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Leave()
    {
        if (--t_depth < 0) Rethrow();
    }

    /// <summary>Keeps an exception for the innermost call under way; false when there is none on this thread.</summary>
    internal static bool TryKeep(Exception exception)
    {
        int depth = t_depth & ~ExceptionKept;
        if (depth == 0) return false;

        // C may go on calling after a failure, as qsort does: the first exception is the cause, the others are counted.
        if (t_kept is { } kept && kept.Depth == depth) kept.CountFurther();
        else t_kept = new KeptException(exception, depth, t_kept);
        t_depth |= ExceptionKept;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Rethrow()
    {
        int depth = t_depth & ~ExceptionKept;
        KeptException kept = t_kept!;
        if (kept.Depth != depth + 1) return;    // it belongs to a call further out

        t_kept = kept.Outer;
        if (t_kept is null) t_depth = depth;
        kept.Throw();
    }

    private sealed class KeptException(Exception exception, int depth, KeptException? outer)
    {
        private readonly ExceptionDispatchInfo _exception = ExceptionDispatchInfo.Capture(exception);
        private int _further;

        public int Depth { get; } = depth;

        public KeptException? Outer { get; } = outer;

        public void CountFurther() => _further++;

        public void Throw()
        {
            if (_further > 0) _exception.SourceException.Data[Callbacks.FurtherExceptions] = _further;
            _exception.Throw();
        }
    }
}
