using CTypes;
using static CTypes.CallbackLifetime;

namespace Corpus.ClassRecords;

/// <summary>One member of each kind.</summary>
[CStruct]
public sealed partial class Node
{
    public partial c_char kind { get; set; }

    public partial c_long height { get; set; }

    [CField(Bits = 3)] public partial c_uint mode { get; set; }

    [CField(Bits = 5)] public partial Weekday day { get; private set; }

    [CField(Bits = 0, Unnamed = true)] private partial c_uint pad { get; set; }

    [CField(Count = 12)] public partial string name { get; set; }

    [CField(Count = 5)] public partial Span<short> readings { get; }

    [CField(Count = 4, Type = typeof(c_int))] public partial CArray<int> values { get; set; }

    [CField(Count = 2)] public partial CRecordArray<Place> corners { get; }

    public partial ref Inner inner { get; }

    public partial Place where { get; set; }

    [CField(Anonymous = true)] public partial Number number { get; }

    public partial string? note { get; set; }

    [CField(Type = typeof(c_wchar_p))] public partial string wide { get; set; }

    [CField(Type = typeof(POINTER<c_char16_t>))] public partial string? units { get; set; }

    [Encoding(CEncoding.Latin1)] public partial string? latin { get; set; }

    public partial Node? next { get; set; }

    [CField(Type = typeof(POINTER<Node>))] public partial Node previous { get; set; }

    public partial CArray<int>? numbers { get; set; }

    public partial CRecordArray<Place>? places { get; set; }

    public partial CBox<double>? box { get; set; }

    public partial Convert? convert { get; set; }

    public partial POINTER<Node> raw { get; set; }

    public unsafe partial byte* bytes { get; set; }

    public partial bool open { get; set; }

    [CField("class", Type = typeof(c_size_t))] public partial int @class { get; set; }

    public partial BigEndian<ushort> port { get; set; }
}

public enum Weekday : uint { Monday, Sunday = 6 }

[CStruct]
public partial struct Inner
{
    public int x;
    public LittleEndian<uint> y;
}

[CStruct]
public partial class Place
{
    public partial int x { get; set; }

    public partial int y { get; set; }
}

[CStruct]
public partial class Height : Place
{
    public partial c_long z { get; set; }

    public override string ToString() => $"{x} {y} {z}";
}

[CUnion]
public partial class Number
{
    public partial int i { get; set; }

    public partial double d { get; set; }

    [CField(Count = 8)] public partial Span<byte> octets { get; }
}

[CStruct(Pack = 2, ByteOrder = CByteOrder.BigEndian)]
internal sealed partial class Message
{
    public partial byte length { get; set; }

    public partial uint stamp { get; set; }

    [CField(Bits = 4)] public partial uint high { get; set; }

    [CField(Bits = 4)] public partial uint low { get; set; }

    public partial LittleEndian<int> other { get; set; }

    [CField(Count = CField.Flexible)] public partial Span<byte> rest { get; }
}

/// <summary>A constructor of its own, and names that the generated half would like to have.</summary>
[CStruct]
public sealed partial class Taken
{
    public Taken(int Running) => this.Running = Running;

    public partial int Running { get; set; }

    public partial int value { get; set; }

    public partial int record { get; set; }

    public partial int Layout { get; set; }
}

/// <summary>Members that are only read, or only written.</summary>
[CStruct]
public sealed partial class OneWay
{
    [CField(Count = 60)] public partial string text { get; }

    [CField(Bits = 3)] public partial uint bits { get; }

    public partial int number { get; }

    public partial string? name { get; }

    public partial int written { set; }

    [CField(Count = 4)] public partial string writtenText { set; }

    public partial string? writtenName { set; }

    public partial Place view { set; }

    [CField(Count = 4)] public partial CArray<int> array { set; }
}

public partial class Around
{
    [CStruct]
    private sealed partial class Hidden
    {
        public partial int value { get; set; }
    }

    public static int Value => new Hidden(3).value;
}

[Callback(ArgTypes = [typeof(POINTER<Node>), typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Convert { public delegate int Handler(Node? node, int value); }

[CLibrary("class_records")]
public static partial class Nodes
{
    [CFunction("walk", ArgTypes = [typeof(POINTER<Node>), typeof(POINTER<Place>), typeof(c_void_p), typeof(c_int), typeof(Convert)], RestType = typeof(POINTER<Node>)), ParamLength(3, nameof(places))]
    public static partial Node? Walk(Node node, CRecordArray<Place>? places, Number number, [Lifetime(Call)] Convert.Handler convert);

    [CFunction("find", ArgTypes = [typeof(POINTER<POINTER<Node>>), typeof(POINTER<Place>)], RestType = typeof(c_int))]
    public static partial int Find(out Node? found, Height height);

    [CFunction("last", ArgTypes = [typeof(POINTER<Place>)], RestType = typeof(POINTER<Node>))]
    public static partial Node Last(CRecordArray<Place> places);
}

/// <summary>Pointers to functions, each <c>unsafe</c> by itself.</summary>
[CStruct]
public sealed partial class Methods
{
    public partial int version { get; set; }

    public unsafe partial delegate* unmanaged[Cdecl]<int, void> call { get; set; }

    public unsafe partial void* data { get; set; }
}
