namespace CTypes;

/// <summary>
/// What the tokens stand for that C carries in its <c>void*</c>, for all callbacks of the process. A token names an entry and the
/// entry's generation, and is never an address: one that outlived its target finds nothing.
/// </summary>
internal static class UserDataTable
{
    private const int InitialEntries = 64;

    private static readonly Lock s_changing = new();
    private static readonly TokenSlots s_slots = new(CallbackToken.MostSlots);
    private static readonly KeptLibraries s_libraries = new();
    private static readonly ContextRoot? s_root = ContextRoot.Of(typeof(UserDataTable));
    private static Entry[] s_entries = new Entry[InitialEntries];

    /// <summary>Gives a target a token that it has until it is removed.</summary>
    public static nint Add(object target)
    {
        lock (s_changing)
        {
            int slot = NextSlot();
            ref Entry entry = ref s_entries[slot];
            Volatile.Write(ref entry.Target, target);
            s_root?.Add();
            return new CallbackToken(slot, entry.Generation).Write();
        }
    }

    /// <summary>What a token stands for; null when it was removed or never was one.</summary>
    public static object? Find(nint userData)
    {
        CallbackToken token = CallbackToken.Read(userData);
        Entry[] entries = Volatile.Read(ref s_entries);
        if ((uint)token.Slot >= (uint)entries.Length) return null;

        // The target first: one that came into the entry later was written after the generation had changed.
        ref Entry entry = ref entries[token.Slot];
        object? target = Volatile.Read(ref entry.Target);
        return Volatile.Read(ref entry.Generation) == token.Generation ? target : null;
    }

    /// <summary>Puts another target in place of one.</summary>
    /// <returns>Whether that one was there.</returns>
    public static bool Replace(nint userData, object former, object target)
    {
        lock (s_changing)
        {
            if (Find(userData) != former) return false;
            Volatile.Write(ref s_entries[CallbackToken.Read(userData).Slot].Target, target);
            return true;
        }
    }

    /// <summary>Keeps a library object's file mapped until the token is removed.</summary>
    public static void KeepLoaded(nint userData, NativeModule library)
    {
        lock (s_changing)
        {
            if (Find(userData) is not null) s_libraries.Add(CallbackToken.Read(userData).Slot, library);
        }
    }

    /// <summary>Ends a token's life.</summary>
    /// <param name="userData">The token.</param>
    /// <param name="end">Why it ends.</param>
    /// <returns>What it stood for; null when it was removed before.</returns>
    public static object? Remove(nint userData, CallbackEnd end)
    {
        lock (s_changing)
        {
            if (Find(userData) is not { } target) return null;
            int slot = CallbackToken.Read(userData).Slot;
            ref Entry entry = ref s_entries[slot];
            entry.Target = null;
            entry.End = end;
            s_libraries.Release(slot);
            Volatile.Write(ref entry.Generation, CallbackToken.NextGeneration(entry.Generation));
            s_slots.Return(slot, entry.Generation);
            s_root?.Remove();
            return target;
        }
    }

    /// <summary>Why a token stands for nothing, as far as its entry still tells: that knows of the last one that it had.</summary>
    public static CallbackEnd EndOf(nint userData)
    {
        lock (s_changing)
        {
            CallbackToken token = CallbackToken.Read(userData);
            if ((uint)token.Slot >= (uint)s_slots.Used) return CallbackEnd.Unknown;
            ref Entry entry = ref s_entries[token.Slot];
            if (entry.Generation == token.Generation) return entry.Target is CallbackGroup { HasDisposed: true } ? CallbackEnd.Disposed : CallbackEnd.Unknown;
            return entry.Generation == CallbackToken.NextGeneration(token.Generation) ? entry.End : CallbackEnd.Unknown;
        }
    }

    private static int NextSlot()
    {
        int slot = s_slots.Take();
        if (slot == s_entries.Length)
        {
            Entry[] larger = new Entry[slot * 2];
            s_entries.CopyTo(larger, 0);
            Volatile.Write(ref s_entries, larger);
        }

        return slot;
    }

    private struct Entry
    {
        public object? Target;
        public uint Generation;
        public CallbackEnd End;
    }
}
