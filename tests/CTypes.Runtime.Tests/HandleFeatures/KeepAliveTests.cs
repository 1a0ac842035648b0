using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

[Collection("things")]
public sealed class KeepAliveTests
{
    [Fact]
    public void A_callback_that_a_handle_keeps_is_disposed_when_the_handle_closes()
    {
        Parent parent = Families.NewParent();
        OnFree callback = new(() => { });
        parent.KeepAlive(callback);
        Assert.False(callback.IsDisposed);
        parent.Dispose();
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void A_callback_that_a_handle_keeps_can_be_called_while_C_frees()
    {
        int calls = 0;
        Parent parent = Families.NewParent();
        OnFree callback = new(() => calls++);
        Families.WhenFreed(parent, callback);
        parent.KeepAlive(callback);
        parent.Dispose();
        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_callback_that_ends_before_its_handle_ends_in_a_report_when_C_frees()
    {
        int calls = 0;
        List<CallbackException> raised = Unhandled.During("OnFree", () =>
        {
            using Parent parent = Families.NewParent();
            using OnFree callback = new(() => calls++);
#pragma warning disable CTYP0061 // what happens then is what this test is about
            Families.WhenFreed(parent, callback);
#pragma warning restore CTYP0061
        });
        Assert.Equal(0, calls);
        Assert.Contains("after it was disposed", Assert.Single(raised).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handle_forgets_callbacks_that_were_disposed_one_after_the_other()
    {
        using Parent parent = Families.NewParent();
        WeakReference[] disposed = [.. Enumerable.Range(0, 200).Select(_ => KeepAndDispose(parent))];
        Collecting.Until(() => disposed.Count(callback => callback.IsAlive) < 50);
    }

    [Fact]
    public void A_handle_that_forgets_disposed_callbacks_keeps_the_others_and_what_it_depends_on()
    {
        Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        OnFree[] living = [.. Enumerable.Range(0, 40).Select(_ => new OnFree(() => { }))];
        foreach (OnFree callback in living)
        {
            child.KeepAlive(callback);
            KeepAndDispose(child);
        }

        parent.Dispose();
        Assert.Equal(2, Families.Count());
        child.Dispose();
        Assert.Equal(0, Families.Count());
        Assert.All(living, callback => Assert.True(callback.IsDisposed));
    }

    [Fact]
    public void A_callback_that_throws_while_C_frees_reaches_the_caller_of_Dispose()
    {
        Parent parent = Families.NewParent();
        OnFree callback = new(() => throw new InvalidDataException("while freeing"));
        Families.WhenFreed(parent, callback);
        parent.KeepAlive(callback);
        Assert.Equal("while freeing", Assert.Throws<InvalidDataException>(parent.Dispose).Message);
        Assert.Equal((0, true), (Families.Count(), callback.IsDisposed));
    }

    [Fact]
    public void A_callback_that_throws_while_the_finalizer_frees_raises_the_event()
    {
        List<CallbackException> raised = Unhandled.During("OnFree", () =>
        {
            MakeAndForget();
            Collecting.Until(() => Families.Count() == 0);
        });
        Assert.IsType<InvalidDataException>(Assert.Single(raised).InnerException);
    }

    [Fact]
    public void A_callback_that_a_handle_keeps_outlives_Dispose_while_a_child_is_open()
    {
        Parent parent = Families.NewParent();
        OnFree callback = new(() => { });
        parent.KeepAlive(callback);
        Child child = Families.NewChild(parent);
        parent.Dispose();
        Assert.False(callback.IsDisposed);
        child.Dispose();
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void A_borrowed_handle_disposes_what_it_keeps()
    {
        using Parent parent = Families.NewParent();
        using Child child = Families.NewChild(parent);
        using OnFree callback = new(() => { });
        using (Parent borrowed = Families.ParentOf(child)) borrowed.KeepAlive(callback);
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void A_closed_handle_keeps_nothing()
    {
        Parent parent = Families.NewParent();
        parent.Dispose();
        using OnFree callback = new(() => { });
        Assert.Throws<ObjectDisposedException>(() => parent.KeepAlive(callback));
        Assert.False(callback.IsDisposed);
    }

    [Fact]
    public void A_disposed_handle_that_a_child_holds_open_keeps_nothing_more()
    {
        Parent parent = Families.NewParent();
        using Child child = Families.NewChild(parent);
        parent.Dispose();
        using OnFree callback = new(() => { });
        Assert.Throws<ObjectDisposedException>(() => parent.KeepAlive(callback));
    }

    [Fact]
    public void A_callback_that_throws_while_a_child_lets_go_of_its_disposed_parent_raises_the_event()
    {
        Parent parent = Families.NewParent();
        OnFree callback = new(() => throw new InvalidDataException("while freeing"));
        Families.WhenFreed(parent, callback);
        parent.KeepAlive(callback);
        Child child = Families.NewChild(parent);
        parent.Dispose();
        Assert.Equal("while freeing", Assert.Single(Unhandled.During("OnFree", child.Dispose)).InnerException!.Message);
        Assert.Equal((0, true), (Families.Count(), callback.IsDisposed));
    }

    [Fact]
    public void A_handle_that_holds_nothing_keeps_nothing()
    {
        using Parent parent = new();
        using OnFree callback = new(() => { });
        Assert.Contains("Parent", Assert.Throws<InvalidOperationException>(() => parent.KeepAlive(callback)).Message, StringComparison.Ordinal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference KeepAndDispose(NativeHandle handle)
    {
        OnFree callback = new(() => { });
        handle.KeepAlive(callback);
        callback.Dispose();
        return new WeakReference(callback);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForget()
    {
        Parent parent = Families.NewParent();
        OnFree callback = new(() => throw new InvalidDataException());
        Families.WhenFreed(parent, callback);
        parent.KeepAlive(callback);
    }
}
