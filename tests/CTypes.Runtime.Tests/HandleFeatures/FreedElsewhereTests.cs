namespace CTypes.Runtime.Tests;

[CLibrary("handles")]
public static partial class Endings
{
    [CFunction("child_free", ArgTypes = [typeof(c_void_p)])]
    public static partial void End(nint child);
}

/// <summary>A function that is not the handle's Free has freed C's object.</summary>
[Collection("things")]
public sealed class FreedElsewhereTests : IDisposable
{
    public void Dispose() => Assert.Equal((0, 0), (Families.Count(), Things.Misuses()));

    [Fact]
    public void What_another_function_freed_is_not_freed_again()
    {
        using Parent parent = Families.NewParent();
        using Child child = Families.NewChild(parent);
        Endings.End(child.DangerousGetHandle());
        child.SetHandleAsFreed();
    }

    [Fact]
    public void A_child_that_another_function_freed_lets_go_of_its_parent()
    {
        Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        Endings.End(child.DangerousGetHandle());
        child.SetHandleAsFreed();
        parent.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void Callbacks_of_what_another_function_freed_are_disposed()
    {
        using Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        OnFree callback = new(() => { });
        child.KeepAlive(callback);
        Endings.End(child.DangerousGetHandle());
        child.SetHandleAsFreed();
        Assert.True(callback.IsDisposed);
    }

    [Fact]
    public void What_another_function_freed_cannot_be_used()
    {
        using Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        Endings.End(child.DangerousGetHandle());
        child.SetHandleAsFreed();
        Assert.True(child.IsDisposed);
        Assert.Throws<ObjectDisposedException>(() => Families.ParentOf(child));
    }

    [Fact]
    public void Saying_it_twice_changes_nothing()
    {
        using Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        Endings.End(child.DangerousGetHandle());
        child.SetHandleAsFreed();
        child.SetHandleAsFreed();
        Assert.True(Families.IsAlive(parent));
    }
}
