using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[CHandle(Free = "thing_free", Library = typeof(Things))]
public sealed partial class Thing;

[CHandle(Free = "thing_free_that_is_not_there", Library = typeof(Things))]
public sealed partial class Unfreeable;

[CLibrary("handles")]
public static partial class Things
{
    [CFunction("thing_live", ArgTypes = [], RestType = typeof(c_long))]
    public static partial int Live();

    [CFunction("thing_misuses", ArgTypes = [], RestType = typeof(c_long))]
    public static partial int Misuses();

    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(Thing))]
    public static partial Thing New(int value);

    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(Thing))]
    public static partial Thing? NewOrNull(int value);

    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p))]
    public static partial nint NewAddress(int value);

    [CFunction("thing_new", ArgTypes = [typeof(c_int)], RestType = typeof(Thing), ErrCheck = nameof(Refuse))]
    public static partial Thing NewRefused(int value);

    [CFunction("thing_new_after", ArgTypes = [typeof(c_int), typeof(Plain)], RestType = typeof(Thing))]
    public static partial Thing NewAfter(int value, [Lifetime(Call)] Plain.Handler callback);

    [CFunction("thing_open", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<Thing>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, In, Out)]
    public static partial Thing Open(int value, int status);

    [CFunction("thing_open", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<Thing>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void OpenOut(int value, int status, out Thing thing);

    [CFunction("thing_open", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<Thing>)], RestType = typeof(c_int))]
    public static partial int OpenOrNull(int value, int status, out Thing? thing);

    [CFunction("thing_open", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<Thing>)], RestType = typeof(c_int), ErrCheck = nameof(IsFine))]
    public static partial bool OpenJudged(int value, int status, out Thing? thing);

    [CFunction("thing_open_after", ArgTypes = [typeof(c_int), typeof(POINTER<Thing>), typeof(Plain)], RestType = typeof(c_int))]
    public static partial int OpenAfter(int value, out Thing thing, [Lifetime(Call)] Plain.Handler callback);

    [CFunction("thing_value", ArgTypes = [typeof(Thing)], RestType = typeof(c_int))]
    public static partial int Value(Thing thing);

    /// <summary>C calls it as it calls <see cref="Value"/>, with which it shares the call.</summary>
    [CFunction("thing_value_that_is_not_there", ArgTypes = [typeof(Thing)], RestType = typeof(c_int))]
    public static partial int MissingValue(Thing thing);

    [CFunction("thing_value", ArgTypes = [typeof(Thing)], RestType = typeof(c_int))]
    public static partial int ValueOrNothing(Thing? thing);

    [CFunction("thing_value", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int ValueOfAny(SafeHandle thing);

    [CFunction("thing_add", ArgTypes = [typeof(Thing), typeof(Thing)], RestType = typeof(c_int))]
    public static partial int Add(Thing left, Thing right);

    [CFunction("thing_use_until", ArgTypes = [typeof(Thing), typeof(Plain), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int UseUntil(Thing thing, [Lifetime(Call)] Plain.Handler started, CBox<int>? isOver);

    private static void Refuse(nint result) => throw new InvalidDataException("refused");

    private static void Check(int status)
    {
        if (status != 0) throw new InvalidDataException($"{status}");
    }

    private static bool IsFine(int status) => status >= 0 ? status == 0 : throw new InvalidDataException($"{status}");
}
