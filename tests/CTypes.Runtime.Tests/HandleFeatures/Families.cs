namespace CTypes.Runtime.Tests;

[CHandle(Free = "parent_free", Library = typeof(Families))]
public sealed partial class Parent;

[CHandle(Free = "child_free", Library = typeof(Families))]
public sealed partial class Child;

[Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
public sealed partial class OnFree;

[Callback(ArgTypes = [typeof(Thing), typeof(c_int)], RestType = typeof(c_int), OnError = -9)]
public sealed partial class ThingVisitor
{
    public delegate int Handler(Thing thing, int number);
}

[Callback(ArgTypes = [typeof(Thing), typeof(c_int)], RestType = typeof(c_int), OnError = -9)]
public sealed partial class AnyThingVisitor;

[CLibrary("handles")]
public static partial class Families
{
    [CFunction("family_count", ArgTypes = [], RestType = typeof(c_long))]
    public static partial int Count();

    [CFunction("parent_new", ArgTypes = [], RestType = typeof(Parent))]
    public static partial Parent NewParent();

    [CFunction("child_new", ArgTypes = [typeof(Parent)], RestType = typeof(Child))]
    [return: DependsOn(nameof(parent))]
    public static partial Child NewChild(Parent parent);

    [CFunction("child_open", ArgTypes = [typeof(Parent), typeof(c_int), typeof(POINTER<Child>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void OpenChild(Parent parent, int status, [DependsOn(nameof(parent))] out Child child);

    [CFunction("child_open", ArgTypes = [typeof(Parent), typeof(c_int), typeof(POINTER<Child>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, In, Out)]
    [return: DependsOn(nameof(parent))]
    public static partial Child OpenChild(Parent parent, int status);

    [CFunction("child_parent", ArgTypes = [typeof(Child)], RestType = typeof(Parent))]
    [return: Borrowed]
    public static partial Parent ParentOf(Child child);

    [CFunction("child_parent", ArgTypes = [typeof(Child)], RestType = typeof(Parent))]
    [return: Borrowed, DependsOn(nameof(child))]
    public static partial Parent ParentOfKept(Child child);

    [CFunction("parent_is_alive", ArgTypes = [typeof(Parent)], RestType = typeof(c_bool))]
    public static partial bool IsAlive(Parent parent);

    [CFunction("parent_on_free", ArgTypes = [typeof(Parent), typeof(OnFree), typeof(c_void_p)])]
    public static partial void WhenFreed(Parent parent, OnFree callback);

    [CFunction("visit_thing", ArgTypes = [typeof(ThingVisitor), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Visit([Lifetime(Call)] ThingVisitor.Handler visit, nint thing, int number);

    [CFunction("visit_thing", ArgTypes = [typeof(AnyThingVisitor), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int VisitAny([Lifetime(Call)] AnyThingVisitor.Handler visit, nint thing, int number);

    [CFunction("thing_and_text", ArgTypes = [typeof(c_int), typeof(POINTER<Thing>), typeof(POINTER<c_int64>)])]
    [ParamFlags(In, Out, Out)]
    public static partial (Thing Thing, long Number) ThingAndNumber(int value);

    [CFunction("thing_and_text", ArgTypes = [typeof(c_int), typeof(POINTER<Thing>), typeof(POINTER<c_size_t>)])]
    public static partial void ThingAndSmallNumber(int value, out Thing thing, out int number);

    private static void Check(int status)
    {
        if (status != 0) throw new InvalidDataException($"{status}");
    }
}
