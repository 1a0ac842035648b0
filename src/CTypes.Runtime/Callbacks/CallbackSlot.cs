namespace CTypes;

/// <summary>A place in a <see cref="CallbackTable{THandler}"/> and what C gets for it.</summary>
internal readonly record struct CallbackSlot(int Index, nint Pointer, nint UserData);
