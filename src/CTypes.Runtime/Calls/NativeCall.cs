using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CTypes;

/// <summary>For generated code: marks the calls under way on a thread, so that an exception in a callback finds the call it belongs to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NativeCall
{
    /// <summary>The number of calls under way on this thread.</summary>
    [ThreadStatic] private static int t_depth;

    /// <summary>The number of them whose callback threw.</summary>
    [ThreadStatic] private static int t_failed;

    [ThreadStatic] private static KeptException? t_kept;

    /// <summary>Whether this thread is in a handler that C called, or in another piece of a call.</summary>
    internal static bool IsUnderWay => t_depth > 0;

    /// <summary>Stands right before the native call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Enter() => t_depth++;

    /// <summary>Stands after the native call: rethrows what a callback of this call threw, with its own stack.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Leave()
    {
        if (t_failed != 0) Rethrow();
        t_depth--;
    }

    /// <summary>Stands in the filter of what a call throws that did not begin, because the runtime found no function: the call is none.</summary>
    /// <returns>False: nothing is caught.</returns>
    public static bool Abandon()
    {
        t_depth--;
        return false;
    }

    /// <summary>Keeps an exception for the innermost call under way; false when there is none on this thread.</summary>
    internal static bool TryKeep(Exception exception)
    {
        int depth = t_depth;
        if (depth == 0) return false;

        // C may go on calling after a failure, as qsort does: the first exception is the cause, the others are counted.
        if (t_kept is { } kept && kept.Depth == depth)
        {
            kept.CountFurther();
            return true;
        }

        t_kept = new KeptException(exception, depth, t_kept);
        t_failed++;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Rethrow()
    {
        KeptException kept = t_kept!;
        if (kept.Depth != t_depth) return;    // it belongs to a call further out

        t_kept = kept.Outer;
        t_failed--;
        t_depth--;
        kept.Throw();
    }

    private sealed class KeptException(Exception exception, int depth, KeptException? outer)
    {
        /// <summary>The exception that left an inner call last, and may be about to leave the call around it.</summary>
        [ThreadStatic] private static Exception? t_onItsWay;

        private readonly ExceptionDispatchInfo _exception = ExceptionDispatchInfo.Capture(exception);
        private int _further = CountedSoFar(exception);

        public int Depth { get; } = depth;

        public KeptException? Outer { get; } = outer;

        public void CountFurther() => _further++;

        public void Throw()
        {
            WriteCount();
            t_onItsWay = Depth > 1 ? _exception.SourceException : null;
            _exception.Throw();
        }

        // The same object may be thrown again and again: what it counted in a former call is no more.
        private static int CountedSoFar(Exception exception)
        {
            bool isOnItsWay = ReferenceEquals(exception, t_onItsWay);
            t_onItsWay = null;
            try
            {
                return isOnItsWay && exception.Data[Callbacks.FurtherExceptions] is int count ? count : 0;
            }
            catch
            {
                return 0;
            }
        }

        private void WriteCount()
        {
            try
            {
                if (_further > 0) _exception.SourceException.Data[Callbacks.FurtherExceptions] = _further;
                else _exception.SourceException.Data.Remove(Callbacks.FurtherExceptions);
            }
            catch
            {
                // Data that cannot be written must not hide the exception that it belongs to.
            }
        }
    }
}
