using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

[CHandle(FreeMethod = nameof(Release))]
public sealed partial class Cursor
{
    public int Kind { get; set; } = 3;

    private void Release(nint handle) => Stage.Free(Kind, handle);
}

[CHandle(FreeMethod = nameof(Release), Type = typeof(c_int), Invalid = -1)]
public sealed partial class Place
{
    private static void Release(int handle) => Stage.GiveUp(3, handle);
}

[CHandle(FreeMethod = nameof(Release))]
public sealed partial class Limb
{
    private nint _body;

    public static Limb Of(Parent body)
    {
        Limb limb = Stage.NewLimb(body);
        limb._body = body.DangerousGetHandle();
        return limb;
    }

    private void Release(nint handle) => Stage.FreeLimb(_body, handle);
}

[CLibrary("handles")]
public static partial class Stage
{
    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(Cursor))]
    public static partial Cursor New(int value);

    [CFunction("thing_value", ArgTypes = [typeof(Cursor)], RestType = typeof(c_int))]
    public static partial int Value(Cursor cursor);

    [CFunction("thing_use_until", ArgTypes = [typeof(Cursor), typeof(Plain), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int UseUntil(Cursor cursor, [Lifetime(Call)] Plain.Handler started, CBox<int>? isOver);

    [CFunction("thing_free_as", ArgTypes = [typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    internal static partial void Free(int kind, nint handle);

    [CFunction("seat_take", ArgTypes = [typeof(c_int)], RestType = typeof(Place))]
    public static partial Place Take(int wish);

    [CFunction("seat_give_up_as", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    internal static partial int GiveUp(int kind, int seat);

    [CFunction("child_new", ArgTypes = [typeof(Parent)], RestType = typeof(Limb))]
    [return: DependsOn(nameof(body))]
    internal static partial Limb NewLimb(Parent body);

    [CFunction("child_free_of", ArgTypes = [typeof(c_void_p), typeof(c_void_p)])]
    internal static partial void FreeLimb(nint body, nint limb);

    private static void Check(int status, CFunctionInfo function)
    {
        if (status != 0) throw new InvalidDataException($"{function.Method} returned {status}");
    }
}

/// <summary>Handles that a method of their class frees, because C wants more than the handle. C counts what is freed twice, or is no object.</summary>
[Collection("things")]
public sealed class FreeMethodTests : IDisposable
{
    public void Dispose()
    {
        Collecting.Until(() => Things.Live() == 0 && Families.Count() == 0 && Seats.Count() == 0);
        Assert.Equal((0, 0, 0, 0), (Things.Live(), Families.Count(), Seats.Count(), Things.Misuses()));
    }

    [Fact]
    public void Dispose_frees_once()
    {
        Cursor cursor = Stage.New(3);
        Assert.Equal(3, Stage.Value(cursor));
        cursor.Dispose();
        cursor.Dispose();
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_forgotten_handle_is_freed_by_the_finalizer()
    {
        Forget(kind: 3);
        Collecting.Until(() => Things.Live() == 0);
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void A_handle_that_is_disposed_during_a_call_is_freed_when_the_call_returns()
    {
        Cursor cursor = Stage.New(3);
        Assert.Equal(3, Stage.UseUntil(cursor, cursor.Dispose, isOver: null));
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void What_the_method_throws_leaves_Dispose()
    {
        Cursor cursor = Stage.New(3);
        cursor.Kind = 4;
        nint left = cursor.DangerousGetHandle();
        Assert.Equal("Stage.Free returned -1", Assert.Throws<InvalidDataException>(cursor.Dispose).Message);
        Assert.True(cursor.IsClosed);
        Stage.Free(3, left);
    }

    [Fact]
    public void What_the_method_throws_in_the_finalizer_ends_no_process()
    {
        (nint left, WeakReference cursor) = Forget(kind: 4);
        Collecting.Until(() => !cursor.IsAlive);
        GC.WaitForPendingFinalizers();
        Assert.Equal(1, Things.Live());
        Stage.Free(3, left);
    }

    [Fact]
    public void A_borrowed_handle_is_not_freed()
    {
        using Cursor cursor = Stage.New(3);
        new Cursor(cursor.DangerousGetHandle(), ownsHandle: false).Dispose();
        Assert.Equal(1, Things.Live());
    }

    [Fact]
    public void A_number_reaches_the_method_as_what_it_is()
    {
        Stage.Take(7).Dispose();
        Assert.Equal(0, Seats.Count());
    }

    [Fact]
    public void The_method_may_use_what_the_object_holds_also_when_the_parent_was_disposed_first()
    {
        Parent body = Families.NewParent();
        Limb limb = Limb.Of(body);
        body.Dispose();
        Assert.Equal(2, Families.Count());
        limb.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (nint Left, WeakReference Cursor) Forget(int kind)
    {
        Cursor cursor = Stage.New(3);
        cursor.Kind = kind;
        return (cursor.DangerousGetHandle(), new WeakReference(cursor, trackResurrection: true));
    }
}
