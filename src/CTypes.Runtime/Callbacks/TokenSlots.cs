using System.Globalization;

namespace CTypes;

/// <summary>
/// The numbers of the slots that tokens name. One whose generations have all been used waits until no other is left: a token that
/// C kept from the first of them would find a handler that is not its own.
/// </summary>
/// <param name="limit">How many slots a token has room for.</param>
internal sealed class TokenSlots(int limit)
{
    private readonly Stack<int> _free = new();
    private readonly Queue<int> _spent = new();
    private int _used;

    /// <summary>How many slots there have been.</summary>
    public int Used => _used;

    /// <exception cref="InvalidOperationException">All are taken.</exception>
    public int Take()
    {
        if (_free.TryPop(out int free)) return free;
        if (_used < limit) return _used++;
        if (_spent.TryDequeue(out int spent)) return spent;
        string most = limit.ToString("N0", CultureInfo.InvariantCulture);
        throw new InvalidOperationException($"{most} handlers are found by user data, and a pointer has room for no more: dispose those that C no longer calls.");
    }

    /// <summary>Takes back a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="generation">The generation that it has next.</param>
    public void Return(int slot, uint generation)
    {
        if (generation == 0) _spent.Enqueue(slot);
        else _free.Push(slot);
    }
}
