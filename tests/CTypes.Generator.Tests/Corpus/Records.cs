using System.Runtime.InteropServices;
using CTypes;

namespace Corpus.Records;

[CStruct]
public partial struct Sample
{
    public const int Version = 3;
    public static int s_count;
    public byte Kind;
    public double Value;
    public c_char_p Name;
    public c_long Time;
    public Nested Inner;
    public POINTER<Sample> Next;
    public CFunctionPointer<Visitor> Visit;
    public Mode Mode;
    private int hidden;

    public readonly int Hidden => hidden;
}

public enum Mode : ushort { Off, On }

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Visitor;

[CStruct(Pack = 1)]
public partial struct Nested
{
    public byte A;
    public long B;
}

[CUnion]
public partial struct Number
{
    [FieldOffset(0)] public int Integer;
    [FieldOffset(0)] public double Real;
    [FieldOffset(0)] public unsafe fixed byte Bytes[8];
}

[CStruct]
public unsafe partial struct Pointers
{
    public int* Numbers;
    public Pointers* Next;
    public delegate* unmanaged[Cdecl]<int, void> Call;
    public fixed ushort Letters[4];
}

[CStruct]
public partial struct OwnConstructor
{
    public int X, Y;

    public OwnConstructor(int x, int y) => (X, Y) = (y, x);
}

[CStruct]
public partial struct Primary(int x)
{
    public int X = x, Y;
}

[CStruct]
public readonly partial struct ReadOnly
{
    public readonly int X, Y;
}

[CStruct]
public partial struct @struct
{
    public int @class, @event, value;
}

public partial class Outer
{
    private protected partial class Middle
    {
        [CStruct]
        internal partial struct Inner { public Secret Secret; public int X; }

        [CStruct]
        internal partial struct Secret { public int Y; }
    }

    [CStruct]
    private partial struct Private { public Mode Mode; }

    [CStruct]
    public partial struct HoldsPrivate { private Private _private; internal readonly int Mode => (int)_private.Mode; }
}

public partial struct Around
{
    [CStruct] public partial struct Inside { public int X; }
}

public partial record class RecordAround
{
    [CStruct] public partial struct Inside { public int X; }
}

public partial interface IAround
{
    [CStruct] public partial struct Inside { public int X; }
}

[CStruct]
public partial record struct Comparable
{
    public int X;
}

[CStruct]
public partial struct TwoParts
{
    public int X, Y;
}

/// <summary>The other part.</summary>
public partial struct TwoParts : IEquatable<TwoParts>
{
    public readonly bool Equals(TwoParts other) => X == other.X && Y == other.Y;
    public override readonly bool Equals(object? obj) => obj is TwoParts other && Equals(other);
    public override readonly int GetHashCode() => HashCode.Combine(X, Y);
}

/// <summary>C's <c>volatile</c>, which the offsets do not mind.</summary>
[CStruct]
public partial struct Register
{
    public volatile int Status;
    public int Data;
}

/// <summary>A partial indexer of the user's own is no member.</summary>
[CStruct]
public partial struct Pair
{
    public partial int first { get; set; }
    public partial int second { get; set; }
    public partial int this[int index] { get; }
}

public partial struct Pair
{
    public partial int this[int index] => index == 0 ? first : second;
}

/// <summary>Members that are only read, or only written.</summary>
[CStruct]
public partial struct OneWay
{
    [CField(Count = 60)] public partial string text { get; }

    [CField(Bits = 3)] public partial uint bits { get; }

    public partial int number { get; }

    public partial int written { set; }

    [CField(Count = 4)] public partial string writtenText { set; }
}

/// <summary>A table of functions: each property says <c>unsafe</c> by itself, the type does not.</summary>
[CStruct]
public partial struct Methods
{
    public partial int version { get; set; }

    public unsafe partial delegate* unmanaged[Cdecl]<int, void> call { get; set; }

    public unsafe partial delegate* unmanaged[Cdecl]<Methods*, int> open { get; private set; }

    public unsafe partial int* numbers { get; set; }
}

/// <summary>The same in a union beside an anonymous member that brings one.</summary>
[CUnion]
public partial struct MethodOrNumber
{
    [CField(Anonymous = true)] public partial ref Methods methods { get; }

    public unsafe partial delegate* unmanaged[Cdecl]<void> plain { get; set; }
}
