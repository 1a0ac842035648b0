using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>C lets go of a callback by calling a destroy function.</summary>
public sealed class NotifiedTests : IDisposable
{
    public void Dispose()
    {
        Lasting.SetNoted(null);
        Lasting.SetPlainNoted(null);
        Lasting.SetShared(null, null);
    }

    [Fact]
    public void A_delegate_lives_until_C_lets_go_of_it()
    {
        WeakReference state = SetNoted(3);
        Collecting.All();
        Assert.True(state.IsAlive);
        Assert.Equal(15, Lasting.CallNoted(5));
        Lasting.SetNoted(null);
        Collecting.Until(() => !state.IsAlive);
        Assert.False(state.IsAlive);
    }

    [Fact]
    public void A_null_delegate_is_NULL_in_all_three_arguments() => Assert.Equal(0, Lasting.SetNoted(null));

    [Fact]
    public unsafe void A_destroy_function_may_be_stdcall()
    {
        using CallbackGroup group = new();
        Noted.Lend(value => value, Notified, group);
        group.Keep();
        nint userData = group.UserData;
        ((delegate* unmanaged[Stdcall]<nint, void>)group.DestroyStdcall)(userData);
        Assert.Null(UserDataTable.Find(userData));
    }

    [Fact]
    public void A_delegate_that_C_refuses_is_let_go_of_during_the_call()
    {
        WeakReference state = Refuse();
        Collecting.Until(() => !state.IsAlive);
        Assert.False(state.IsAlive);
    }

    [Fact]
    public void An_object_is_disposed_when_C_lets_go_of_it()
    {
        Noted callback = new(value => value + 1);
        Lasting.SetNotedObject(callback);
        Assert.Equal(6, Lasting.CallNoted(5));
        Assert.False(callback.IsDisposed);
        Lasting.SetNoted(null);
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void An_object_that_is_disposed_too_early_is_reported_and_C_may_let_go_of_it_afterwards()
    {
        Noted callback = new(value => value + 1);
        Lasting.SetNotedObject(callback);
        callback.Dispose();
        int result = 0;
        CallbackException e = Assert.Single(Unhandled.During("Noted", () => result = Lasting.CallNoted(5)));
        Assert.Contains("Noted after it was disposed", e.Message, StringComparison.Ordinal);
        Assert.Equal(-1, result);
        Assert.Empty(Unhandled.During("Noted", () => Lasting.SetNoted(null)));
    }

    [Fact]
    public void An_object_outlives_a_call_that_was_never_made()
    {
        using Noted callback = new(value => value + 1);
        using (CallbackGroup group = new())
        {
            callback.Join(group, Notified);
            Assert.NotEqual(0, group.UserData);
        }

        Assert.False(callback.IsDisposed);
        Lasting.SetNotedObject(callback);
        Assert.Equal(6, Lasting.CallNoted(5));
    }

    [Fact]
    public unsafe void An_object_that_comes_with_a_delegate_gets_another_pointer_each_time()
    {
        using Noted callback = new(value => value + 1);
        CallbackGroup first = Given(), second = Given();
        Assert.NotEqual(first.UserData, second.UserData);
        foreach (CallbackGroup group in new[] { first, second }) ((delegate* unmanaged[Cdecl]<nint, void>)group.Destroy)(group.UserData);

        CallbackGroup Given()
        {
            CallbackGroup group = new();
            callback.Join(group, UntilDisposed);
            PlainNoted.Lend(value => value, Notified, group);
            Assert.NotEqual(0, group.UserData);
            group.Keep();
            return group;
        }
    }

    [Fact]
    public void A_callback_without_user_data_of_its_own_is_let_go_of_too()
    {
        WeakReference state = SetPlain(4);
        Collecting.All();
        Assert.Equal((20, true), (Lasting.CallPlainNoted(5), state.IsAlive));
        Lasting.SetPlainNoted(null);
        Collecting.Until(() => !state.IsAlive);
        Assert.False(state.IsAlive);
    }

    [Fact]
    public void Two_callbacks_share_one_pointer_for_a_call()
    {
        int seen = 0;
        Assert.Equal(50, Lasting.CallShared(value => value * 10, value => seen = value, 5));
        Assert.Equal(6, seen);
    }

    [Fact]
    public void Two_callbacks_share_one_pointer_until_C_lets_go_of_it()
    {
        List<int> seen = [];
        Lasting.SetShared(value => value * 10, seen.Add);
        GC.Collect();
        Assert.Equal((50, 60), (Lasting.RunShared(5), Lasting.RunShared(6)));
        Assert.Equal([6, 7], seen);
    }

    [Fact]
    public void Two_objects_share_one_pointer_and_each_can_be_disposed()
    {
        using SharedFirst first = new(value => value * 10);
        SharedSecond second = new(value => { });
        Lasting.SetSharedObjects(first, second);
        Assert.Equal(50, Lasting.RunShared(5));
        second.Dispose();
        int result = 0;
        Assert.Single(Unhandled.During("SharedSecond", () => result = Lasting.RunShared(6)));
        Assert.Equal(60, result);
    }

    [Fact]
    public void Two_objects_that_are_given_to_C_together_again_are_found_by_the_same_pointer()
    {
        using SharedFirst first = new(value => value * 10);
        using SharedSecond second = new(value => { });
        HashSet<nint> pointers = [];
        for (int i = 0; i < 100; i++)
        {
            Lasting.SetSharedObjects(first, second);
            pointers.Add(Lasting.SharedPointer());
        }

        Assert.Single(pointers);
        Assert.Equal(50, Lasting.RunShared(5));
    }

    [Fact]
    public void Two_objects_that_never_came_to_C_together_are_found_when_they_do()
    {
        int seen = 0;
        using SharedFirst first = new(value => value * 10);
        using SharedSecond second = new(value => seen = value);
        Assert.Throws<EntryPointNotFoundException>(() => Lasting.SetSharedMissing(first, second));
        Lasting.SetSharedObjects(first, second);
        Assert.Equal((50, 6), (Lasting.RunShared(5), seen));
    }

    [Fact]
    public void An_object_that_is_given_to_C_with_another_one_has_a_pointer_for_each_pair()
    {
        int seen = 0;
        using SharedFirst first = new(value => value * 10);
        using SharedSecond second = new(value => seen = value);
        Lasting.SetSharedObjects(first, second);
        nint pointer = Lasting.SharedPointer();
        using SharedSecond other = new(value => seen = -value);
        Lasting.SetSharedObjects(first, other);
        Assert.NotEqual(pointer, Lasting.SharedPointer());
        Assert.Equal((50, -6), (Lasting.RunShared(5), seen));
        Lasting.SetSharedObjects(first, second);
        Assert.Equal((pointer, 50, 6), (Lasting.SharedPointer(), Lasting.RunShared(5), seen));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference SetNoted(int factor)
    {
        int[] state = [factor];
        Lasting.SetNoted(value => value * state[0]);
        return new WeakReference(state);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference SetPlain(int factor)
    {
        int[] state = [factor];
        Lasting.SetPlainNoted(value => value * state[0]);
        return new WeakReference(state);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Refuse()
    {
        int[] state = [1];
        Assert.Equal(1, Lasting.RefuseNoted(value => state[0]));
        return new WeakReference(state);
    }
}
