using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

[CHandle(Free = "thing_free_at", FreeTakesAddress = true, Library = typeof(Theatre))]
public sealed partial class Frame;

[CHandle(Free = "thing_close_at", FreeTakesAddress = true, Library = typeof(Theatre), FreeErrCheck = nameof(CheckClosing), UseErrno = true)]
public sealed partial class Session
{
    internal static void CheckClosing(int value)
    {
        if (value == 13) throw new InvalidDataException($"{value}");
    }
}

[CHandle(Free = "seat_give_up_at", FreeTakesAddress = true, Library = typeof(Theatre), Type = typeof(c_int), Invalid = -1, FreeErrCheck = nameof(Seats.CheckGivingUp))]
public sealed partial class Chair
{
    private static void CheckGivingUp(int result, CFunctionInfo function) => Seats.CheckGivingUp(result, function);
}

[CHandle(Free = "number_free_at", FreeTakesAddress = true, Library = typeof(Theatre), Type = typeof(c_ulong), Invalid = uint.MaxValue)]
public sealed partial class Ticket;

[CHandle(Free = "parent_free_at", FreeTakesAddress = true, Library = typeof(Theatre))]
public sealed partial class Owner;

[CHandle(Free = "child_free_at", FreeTakesAddress = true, Library = typeof(Theatre))]
public sealed partial class Owned;

[CHandle(Free = "thing_free_at", FreeTakesAddress = true, Library = typeof(ImportedTheatre))]
public sealed partial class ImportedFrame;

[CHandle(Free = "thing_free_at_that_is_not_there", FreeTakesAddress = true, Library = typeof(ImportedTheatre))]
public sealed partial class UnfreeableFrame;

[CLibrary("handles")]
public static partial class Theatre
{
    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(Frame))]
    public static partial Frame NewFrame(int value);

    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(Session))]
    public static partial Session NewSession(int value);

    [CFunction("thing_freed_at", ArgTypes = [], RestType = typeof(c_void_p))]
    public static partial nint FreedAt();

    [CFunction("thing_exchange", ArgTypes = [typeof(POINTER<Frame>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Exchange(ref Frame? frame, Exchanges.How how, int status);

    [CFunction("thing_free_at", ArgTypes = [typeof(POINTER<Frame>)])]
    public static partial void Free(ref Frame? frame);

    [CFunction("thing_use_until", ArgTypes = [typeof(Frame), typeof(Plain), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int UseUntil(Frame frame, [Lifetime(Call)] Plain.Handler started, CBox<int>? isOver);

    [CFunction("seat_take", ArgTypes = [typeof(c_int)], RestType = typeof(Chair))]
    public static partial Chair TakeChair(int wish);

    [CFunction("number_new", ArgTypes = [typeof(c_int)], RestType = typeof(Ticket))]
    public static partial Ticket NewTicket(int value);

    [CFunction("parent_new", ArgTypes = [], RestType = typeof(Owner))]
    public static partial Owner NewOwner();

    [CFunction("child_new", ArgTypes = [typeof(Owner)], RestType = typeof(Owned))]
    [return: DependsOn(nameof(owner))]
    public static partial Owned NewOwned(Owner owner);
}

[CLibrary("handles", Binding = CBinding.DllImport)]
public static partial class ImportedTheatre
{
    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(ImportedFrame))]
    public static partial ImportedFrame New(int value);

    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(UnfreeableFrame))]
    public static partial UnfreeableFrame NewUnfreeable(int value);
}

/// <summary>Functions that free with the address of the caller's variable. C counts what is freed twice, or is no object.</summary>
[Collection("things")]
public sealed class FreeTakesAddressTests : IDisposable
{
    public void Dispose()
    {
        Collecting.Until(() => Things.Live() == 0 && Families.Count() == 0 && Seats.Count() == 0);
        Assert.Equal((0, 0, 0, 0), (Things.Live(), Families.Count(), Seats.Count(), Things.Misuses()));
    }

    [Fact]
    public void C_gets_the_address_of_a_variable_with_the_handle_and_frees_once()
    {
        Frame frame = Theatre.NewFrame(3);
        nint address = frame.DangerousGetHandle();
        frame.Dispose();
        Assert.Equal((address, 0), (Theatre.FreedAt(), Things.Live()));
        frame.Dispose();
    }

    [Fact]
    public void A_forgotten_handle_is_freed_by_the_finalizer()
    {
        Forget();
        Collecting.Until(() => Things.Live() == 0);
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_handle_that_is_disposed_during_a_call_is_freed_when_the_call_returns()
    {
        Frame frame = Theatre.NewFrame(3);
        Assert.Equal(3, Theatre.UseUntil(frame, frame.Dispose, isOver: null));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void What_freeing_returned_is_checked_by_Dispose()
    {
        Theatre.NewSession(12).Dispose();
        Assert.Equal("13", Assert.Throws<InvalidDataException>(Theatre.NewSession(13).Dispose).Message);
    }

    [Fact]
    public void A_number_is_freed_with_the_address_of_a_number()
    {
        Theatre.TakeChair(7).Dispose();
        Assert.Equal(0, Seats.Count());
        Assert.Equal("Chair.Dispose: seat_give_up_at returned -1", Assert.Throws<InvalidDataException>(Theatre.TakeChair(13).Dispose).Message);
        Theatre.NewTicket(0x12345678).Dispose();
    }

    [Fact]
    public void A_parent_is_freed_after_its_child()
    {
        Owner owner = Theatre.NewOwner();
        Owned owned = Theatre.NewOwned(owner);
        owner.Dispose();
        Assert.Equal(2, Families.Count());
        owned.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void What_C_took_away_is_not_freed_again()
    {
        Frame? frame = Theatre.NewFrame(3);
        Frame first = frame;
        Theatre.Exchange(ref frame, Exchanges.How.Replace, status: 0);
        first.Dispose();
        Assert.Equal(1, Things.Live());
        Frame second = frame!;
        Theatre.Free(ref frame);
        second.Dispose();
        Assert.Null(frame);
    }

    [Fact]
    public void The_runtime_binds_what_frees_where_it_binds_the_library()
    {
        ImportedFrame frame = ImportedTheatre.New(3);
        nint address = frame.DangerousGetHandle();
        frame.Dispose();
        Assert.Equal((address, 0), (Theatre.FreedAt(), Things.Live()));
        UnfreeableFrame unfreeable = ImportedTheatre.NewUnfreeable(3);
        nint kept = unfreeable.DangerousGetHandle();
        Assert.Throws<EntryPointNotFoundException>(unfreeable.Dispose);
        new Frame(kept, ownsHandle: true).Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget() => Theatre.NewFrame(3);
}
