namespace CTypes.Runtime.Tests;

/// <summary>Which slot a token names, where a pointer has room for few: in 32 bits it has for 20 bits of slot and 12 of generation.</summary>
public sealed class TokenSlotTests
{
    private const uint LastGeneration = 4095;

    [Fact]
    public void A_slot_is_used_again_with_its_next_generation()
    {
        TokenSlots slots = new(limit: 3);
        int slot = slots.Take();

        slots.Return(slot, LastGeneration);

        Assert.Equal(slot, slots.Take());
    }

    [Fact]
    public void A_slot_whose_generations_were_all_used_waits_until_no_other_is_left()
    {
        TokenSlots slots = new(limit: 3);
        int spent = slots.Take();

        slots.Return(spent, generation: 0);

        Assert.Equal([1, 2, spent], [slots.Take(), slots.Take(), slots.Take()]);
    }

    [Fact]
    public void More_handlers_than_there_are_slots_are_refused_with_what_to_do()
    {
        TokenSlots slots = new(limit: 2);
        slots.Take();
        slots.Take();

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => slots.Take());

        Assert.Equal("2 handlers are found by user data, and a pointer has room for no more: dispose those that C no longer calls.", refused.Message);
    }

    [Fact]
    public void A_slot_that_came_back_after_a_refusal_is_taken()
    {
        TokenSlots slots = new(limit: 1);
        int only = slots.Take();
        Assert.Throws<InvalidOperationException>(() => slots.Take());

        slots.Return(only, generation: 1);

        Assert.Equal(only, slots.Take());
    }
}
