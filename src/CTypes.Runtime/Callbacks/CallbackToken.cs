namespace CTypes;

/// <summary>
/// What stands in the <c>void*</c> that carries a handler through C: the slot, plus one so that it is never NULL, below,
/// and the slot's generation above. 32 bits each where a pointer has 64; 20 and 12 where it has 32.
/// </summary>
internal readonly record struct CallbackToken(int Slot, uint Generation)
{
    /// <summary>How many slots a token can tell apart.</summary>
    public static int MostSlots => nint.Size == 8 ? Array.MaxLength : (1 << SlotBits) - 1;

    private static int SlotBits => nint.Size == 8 ? 32 : 20;

    private static uint GenerationMask => nint.Size == 8 ? uint.MaxValue : (1u << 12) - 1;

    public static uint NextGeneration(uint generation) => (generation + 1) & GenerationMask;

    public static CallbackToken Read(nint userData)
    {
        ulong bits = (nuint)userData;
        ulong slot = bits & ((1ul << SlotBits) - 1);
        return new((int)(uint)slot - 1, (uint)(bits >> SlotBits));
    }

    public nint Write() => (nint)(nuint)(((ulong)Generation << SlotBits) | ((ulong)(uint)Slot + 1));
}
