using CTypes;

namespace Corpus.Collisions
{
    /// <summary>Names that meet others of the generated half, or differ from them by case only.</summary>
    [CLibrary("collisions")]
    public partial class Library
    {
        [CFunction("a", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int library(int x);

        [CFunction("b", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int Size(int x);

        [CFunction("c", ArgTypes = [typeof(c_longlong)], RestType = typeof(c_int), Optional = true)] public partial int Size(long x);

        [CFunction("d", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int Size2(int x);

        [CFunction("e", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int Equals(int x);

        [CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int GetType(int x);

        [CFunction("g", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int ToString(int x);

        [CFunction("h", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int GetHashCode(int x);

        [CFunction("i", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int ReferenceEquals(int x);

        [CFunction("j", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)] public partial int MemberwiseClone(int x);
    }

    [CLibrary("optional")]
    public static partial class Optional
    {
        [CFunction("a", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Init(int x);

        [CFunction("b", ArgTypes = [typeof(c_longlong)], RestType = typeof(c_int), Optional = true)] public static partial int Init(long x);

        [CFunction("c", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Init2(int x);

        [CFunction("d", ArgTypes = [typeof(c_ubyte)], RestType = typeof(c_int), Optional = true)] public static partial int Init(byte x);

        public static bool IsThere => Has.Init && Has.Init2;
    }

    [CLibrary("arguments")]
    public static partial class Arguments
    {
        [CFunction("a", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
        public static partial int F(int Equals, int ToString, int GetHashCode);

        private static void Check(int result, CFunctionInfo function, in FArguments arguments) => _ = arguments.Equals + arguments.ToString + arguments.GetHashCode;
    }

    [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnErrorMethod = nameof(exception))]
    public sealed partial class Row
    {
        private static int exception(global::System.Exception thrown) => thrown.HResult;
    }

    public partial class Rows
    {
        [Callback(typeof(Row))] protected static int Each(int x) => x;

        [Callback(typeof(Row))] protected static int each(int x) => x;

        private static int EachThunk(int x) => x + F2(x);

        [CStruct] public partial struct EACH { public int x; }

        [Callback(typeof(Row))] private static int F(int x) => EachThunk(x);

        [Callback(typeof(Wide))] private static int F(long x) => (int)x;

        [Callback(typeof(Row))] private static int F2(int x) => x;
    }

    public partial class MoreRows : Rows
    {
        [Callback(typeof(Row))] protected static new int Each(int x) => x;
    }

    [Callback(ArgTypes = [typeof(c_longlong)], RestType = typeof(c_int), OnError = 0)]
    public sealed partial class Wide;

    [CStruct]
    public partial struct Part
    {
        public partial int hidden { private get; set; }

        public partial int shown { get; set; }
    }

    [CStruct]
    public partial struct Whole
    {
        [CField(Anonymous = true)] public partial ref Part field { get; }

        [CField(Anonymous = true)] public partial ref Other value { get; }

        public partial int set_other { get; set; }
    }

    [CStruct]
    public partial struct Other { public partial int other { get; set; } }

    [CStruct]
    public partial struct OwnLayout { public int x; public static uint Layout => 3; }

    [CStruct]
    public partial struct OwnLayoutType { public partial int x { get; set; } public struct Layout; }

    [CStruct]
    public partial class OwnLayoutMethod { public partial int x { get; set; } public static int Layout() => 3; }

    [CStruct]
    public partial struct OwnLayoutAccessor { public partial int get_Layout { get; set; } }

    [CArray(typeof(c_int), Triple.Length)]
    public partial struct Triple { public const int Length = 3; public static int _element => 1; }

    [CTypedef(typeof(c_int))]
    public partial struct Equal
    {
        public readonly bool Equals(Equal other) => true;

        public override readonly bool Equals(object? other) => other is Equal;

        public override readonly int GetHashCode() => 1;

        public readonly string ToString(string format) => format;

        public static bool operator ==(Equal left, Equal right) => left.Equals(right);

        public static bool operator !=(Equal left, Equal right) => !left.Equals(right);
    }

    [CTypedef(typeof(c_int))]
    public partial struct PartlyEqual
    {
        public readonly bool Equals(long other) => Value == other;

        public override readonly int GetHashCode() => 1;

        public static bool operator ==(PartlyEqual left, int right) => left.Value == right;

        public static bool operator !=(PartlyEqual left, int right) => left.Value != right;
    }

    [CTypedef(typeof(c_int))]
    public partial struct OwnOrder
    {
        public static bool operator <(in OwnOrder left, in OwnOrder right) => left.Value > right.Value;

        public static bool operator >(in OwnOrder left, in OwnOrder right) => left.Value < right.Value;

        public static bool operator ==(in OwnOrder left, in OwnOrder right) => left.Equals(right);

        public static bool operator !=(in OwnOrder left, in OwnOrder right) => !left.Equals(right);
    }

    [CArray(typeof(c_int), 4)]
    public partial struct OwnEquals : global::System.IEquatable<OwnEquals> { public readonly bool Equals(OwnEquals other) => true; }

    [CArray(typeof(c_int), 4)]
    public partial struct ExplicitEquals : global::System.IEquatable<ExplicitEquals> { readonly bool global::System.IEquatable<ExplicitEquals>.Equals(ExplicitEquals other) => true; }

    [CStruct(Pack = 1)]
    public partial struct OwnOperator
    {
        public byte kind;
        public int length;

        public static bool operator ==(OwnOperator left, OwnOperator right) => left.length == right.length;

        public static bool operator !=(OwnOperator left, OwnOperator right) => left.length != right.length;
    }

    [CHandle(Free = "free", Library = typeof(Arguments))]
    public sealed partial class Handle { public static new void handle(int x) => _ = x; }

    [CHandle(Free = "close", Type = typeof(c_int), Library = typeof(Arguments))]
    public sealed partial class Descriptor { public static new int handle { get; set; } }

    [CLibrary("underscore")]
    public sealed partial class Underscore
    {
        private string _ = "";

        public string Next => _ += "_";

        [CFunction("a", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public partial int A(int x);
    }

    public static partial class Inner
    {
        [CStruct] public partial struct Bar { public int x; }
    }
}

namespace Corpus.Collisions.inner
{
    [CStruct] public partial struct Bar { public int x; }
}
