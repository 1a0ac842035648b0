using System.Runtime.InteropServices;

namespace CTypes;

/// <content>What a handle keeps until C's object was freed.</content>
public abstract partial class NativeHandle
{
    /// <summary>What is kept, newest first.</summary>
    private sealed class Kept(IDisposable? item, Kept? next)
    {
        private const int FirstCrowd = 16;

        private readonly int _count = next is null ? 1 : next._count + 1;
        private int _crowd = next?._crowd ?? FirstCrowd;

        public IDisposable? Item { get; } = item;

        public Kept? Next { get; } = next;

        /// <summary>Whether twice as much is kept as lived when it was last looked at.</summary>
        public bool IsCrowded => _count >= _crowd;

        /// <summary>Those of what is kept that are parents.</summary>
        public static Kept? Parents(Kept? first)
        {
            Kept? all = null;
            for (Kept? kept = first; kept is not null; kept = kept.Next)
            {
                if (kept.Item is ParentReference) all = new Kept(kept.Item, all);
            }

            return all;
        }

        /// <summary>What is kept but for callbacks and data that were disposed: a long-lived object may have had many, one after the other.</summary>
        public static Kept? Living(Kept first)
        {
            Stack<IDisposable> living = [];
            for (Kept? kept = first; kept is not null; kept = kept.Next)
            {
                if (kept.Item is { } item and not (ICallbackHandle { IsDisposed: true } or CData { IsDisposed: true })) living.Push(item);
            }

            Kept? all = null;
            int crowd = Math.Max(FirstCrowd, living.Count * 2);
            while (living.TryPop(out IDisposable? oldest)) all = new Kept(oldest, all) { _crowd = crowd };
            return all;
        }
    }

    private sealed class ParentReference(SafeHandle parent) : IDisposable
    {
        public SafeHandle Parent => parent;

        public void Dispose() => parent.DangerousRelease();
    }
}
