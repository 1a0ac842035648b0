using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>C counts a misuse when a parent is freed before its child. Every test ends with all freed.</summary>
[Collection("things")]
public sealed class DependentHandleTests : IDisposable
{
    public void Dispose()
    {
        Collecting.Until(() => Families.Count() == 0);
        Assert.Equal((0, 0), (Families.Count(), Things.Misuses()));
    }

    [Fact]
    public void A_parent_that_is_disposed_first_lives_until_its_child_is_closed()
    {
        Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        parent.Dispose();
        Assert.Equal(2, Families.Count());
        child.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_child_that_is_disposed_first_leaves_its_parent_open()
    {
        using Parent parent = Families.NewParent();
        Families.NewChild(parent).Dispose();
        Assert.True(Families.IsAlive(parent));
    }

    [Fact]
    public void A_parent_waits_for_all_its_children()
    {
        Parent parent = Families.NewParent();
        Child[] children = [Families.NewChild(parent), Families.NewChild(parent), Families.NewChild(parent)];
        parent.Dispose();
        foreach (Child child in children)
        {
            Assert.NotEqual(0, Families.Count());
            child.Dispose();
        }

        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_disposed_parent_that_a_child_keeps_open_cannot_be_used()
    {
        Parent parent = Families.NewParent();
        using Child child = Families.NewChild(parent);
        parent.Dispose();
        ObjectDisposedException e = Assert.Throws<ObjectDisposedException>(() => Families.NewChild(parent));
        Assert.Contains("Families.NewChild", e.Message, StringComparison.Ordinal);
        Assert.Contains("'parent'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_that_leaves_through_out_keeps_its_parent()
    {
        Parent parent = Families.NewParent();
        Families.OpenChild(parent, status: 0, out Child child);
        parent.Dispose();
        Assert.Equal(2, Families.Count());
        child.Dispose();
    }

    [Fact]
    public void A_child_that_leaves_through_ParamFlags_keeps_its_parent()
    {
        Parent parent = Families.NewParent();
        Child child = Families.OpenChild(parent, status: 0);
        parent.Dispose();
        Assert.Equal(2, Families.Count());
        child.Dispose();
    }

    [Fact]
    public void A_child_that_the_error_check_refused_lets_go_of_its_parent()
    {
        Parent parent = Families.NewParent();
        Assert.Throws<InvalidDataException>(() => Families.OpenChild(parent, status: 5));
        parent.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_child_that_C_took_over_keeps_its_parent_for_ever()
    {
        Parent parent = Families.NewParent();
        SafeHandle ofParent = parent;
        Child child = Families.NewChild(parent);
        nint inC = child.DangerousGetHandle();
        child.SetHandleAsInvalid();
        child.Dispose();
        parent.Dispose();
        Assert.Equal(2, Families.Count());
        new Child(inC, ownsHandle: true).Dispose();
        Assert.Equal(1, Families.Count());
        ofParent.DangerousRelease();
    }

    [Fact]
    public void Forgotten_families_are_freed_children_first()
    {
        MakeAndForgetFamilies(100);
        Collecting.Until(() => Families.Count() == 0);
        Assert.Equal((0, 0), (Families.Count(), Things.Misuses()));
    }

    [Fact]
    public void A_borrowed_handle_is_never_freed()
    {
        using Parent parent = Families.NewParent();
        using Child child = Families.NewChild(parent);
        using (Parent borrowed = Families.ParentOf(child)) Assert.True(Families.IsAlive(borrowed));
        Assert.True(Families.IsAlive(parent));
    }

    [Fact]
    public void A_borrowed_handle_that_depends_keeps_its_owner_open()
    {
        Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        Parent borrowed = Families.ParentOfKept(child);
        child.Dispose();
        parent.Dispose();
        Assert.True(Families.IsAlive(borrowed));
        borrowed.Dispose();
        Assert.Equal(0, Families.Count());
    }

    [Fact]
    public void A_borrowed_handle_that_depends_and_was_forgotten_lets_go_in_its_finalizer()
    {
        Parent parent = Families.NewParent();
        Child child = Families.NewChild(parent);
        BorrowAndForget(child);
        child.Dispose();
        parent.Dispose();
        Collecting.Until(() => Families.Count() == 0);
        Assert.Equal(0, Families.Count());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void BorrowAndForget(Child child) => Families.ParentOfKept(child);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForgetFamilies(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Parent parent = Families.NewParent();
            Families.NewChild(parent);
            if (i % 2 == 0) Families.NewChild(parent);
            if (i % 3 == 0) parent.Dispose();
        }
    }
}
