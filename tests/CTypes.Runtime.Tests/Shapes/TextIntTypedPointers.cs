namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct TextInt
{
    public c_char_p a;
    public int b;
}

[CLibrary("shapes")]
public static partial class TextIntFunctions
{
    [CFunction("size_TextInt", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TextInt", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TextInt", ArgTypes = [typeof(POINTER<TextInt>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TextInt value, int seed);

    [CFunction("pass_TextInt", ArgTypes = [typeof(TextInt), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TextInt value, int seed);

    [CFunction("pass_late_TextInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TextInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TextInt value, int seed, double last);

    [CFunction("pass_between_TextInt", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TextInt), typeof(TextInt), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TextInt first, TextInt second, int seed, double last);

    [CFunction("make_TextInt", ArgTypes = [typeof(c_int)], RestType = typeof(TextInt))]
    public static partial TextInt Make(int seed);

    [CFunction("tell_TextInt", ArgTypes = [typeof(c_int), typeof(TextIntReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TextIntReceiver.Handler receiver);

    [CFunction("ask_TextInt", ArgTypes = [typeof(c_int), typeof(TextIntMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TextIntMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TextInt>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TextInt), typeof(c_int64), typeof(TextInt), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TextIntReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TextInt))]
public sealed partial class TextIntMaker;

[CStruct]
public unsafe partial struct TypedPointers
{
    public POINTER<c_int> a;
    public int* b;
}

[CLibrary("shapes")]
public static partial class TypedPointersFunctions
{
    [CFunction("size_TypedPointers", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial int Size();

    [CFunction("members_TypedPointers", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Member>))]
    public static partial POINTER<Member> Members(out int count);

    [CFunction("point_TypedPointers", ArgTypes = [typeof(POINTER<TypedPointers>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Point(in TypedPointers value, int seed);

    [CFunction("pass_TypedPointers", ArgTypes = [typeof(TypedPointers), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(TypedPointers value, int seed);

    [CFunction("pass_late_TypedPointers", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TypedPointers), typeof(c_int), typeof(c_double)])]
    public static partial int PassLate(long i0, long i1, long i2, long i3, long i4, long i5,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, double d7, TypedPointers value, int seed, double last);

    [CFunction("pass_between_TypedPointers", RestType = typeof(c_int), ArgTypes = [
        typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_double), typeof(c_double), typeof(c_double),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(TypedPointers), typeof(TypedPointers), typeof(c_int), typeof(c_double)])]
    public static partial int PassBetween(long i0, long i1, long i2, long i3,
        double d0, double d1, double d2, double d3, double d4, double d5, double d6, TypedPointers first, TypedPointers second, int seed, double last);

    [CFunction("make_TypedPointers", ArgTypes = [typeof(c_int)], RestType = typeof(TypedPointers))]
    public static partial TypedPointers Make(int seed);

    [CFunction("tell_TypedPointers", ArgTypes = [typeof(c_int), typeof(TypedPointersReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] TypedPointersReceiver.Handler receiver);

    [CFunction("ask_TypedPointers", ArgTypes = [typeof(c_int), typeof(TypedPointersMaker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] TypedPointersMaker.Handler maker);

    internal static Shape Shape { get; } = new Shape<TypedPointers>(
        Size, Members, Point, Pass,
        (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, value, seed, 0.5),
        (first, second, seed) => PassBetween(1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, first, second, seed, 0.5),
        Make,
        (seed, receive) => Tell(seed, (before, first, between, second, seen) => before == 0.5 && between == 5 ? receive(first, second, seen) : -1),
        (seed, make) => Ask(seed, value => make(value)));
}

[Callback(ArgTypes = [typeof(c_double), typeof(TypedPointers), typeof(c_int64), typeof(TypedPointers), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
public sealed partial class TypedPointersReceiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(TypedPointers))]
public sealed partial class TypedPointersMaker;
