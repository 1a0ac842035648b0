namespace CTypes;

/// <summary>A place in a <see cref="CallbackTable{THandler}"/> and what C gets for it.</summary>
/// <param name="Index">The slot; -1 for a handler that is found by user data.</param>
/// <param name="Generation">How often the slot was used before.</param>
/// <param name="Pointer">The function pointer.</param>
/// <param name="UserData">The token; 0 for a handler without one.</param>
internal readonly record struct CallbackSlot(int Index, uint Generation, nint Pointer, nint UserData);
