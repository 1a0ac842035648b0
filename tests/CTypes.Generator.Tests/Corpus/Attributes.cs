using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CTypes;

namespace Corpus.Attributes;

/// <summary>Attributes that C# allows once on both halves together.</summary>
[CLibrary("attributes"), GeneratedCode("Bindings", "1.0"), SkipLocalsInit]
public static partial class Attributes
{
    [GeneratedCode("Bindings", "1.0"), MethodImpl(MethodImplOptions.NoInlining), SkipLocalsInit]
    [CFunction("fill", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int Fill(out int value);

    [MethodImpl(MethodImplOptions.AggressiveInlining), SkipLocalsInit]
    [CFunction("negate", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Negate(int value);

    [CVariable("count", Type = typeof(c_int)), GeneratedCode("Bindings", "1.0")]
    public static partial int Count
    {
        [MethodImpl(MethodImplOptions.NoInlining)] get;
        [MethodImpl(MethodImplOptions.NoInlining), SkipLocalsInit] set;
    }
}

[CStruct, GeneratedCode("Bindings", "1.0")]
public partial struct Flags
{
    [CField(Bits = 3), GeneratedCode("Bindings", "1.0")]
    public partial uint Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] get;
        [MethodImpl(MethodImplOptions.NoInlining)] set;
    }

    [CField(Count = 4), UnscopedRef, GeneratedCode("Bindings", "1.0")]
    public partial Span<int> Values { [MethodImpl(MethodImplOptions.AggressiveInlining)] get; }
}

[CStruct]
public partial class Node
{
    [GeneratedCode("Bindings", "1.0")]
    public partial c_long Length
    {
        [MethodImpl(MethodImplOptions.NoInlining)] get;
        [MethodImpl(MethodImplOptions.NoInlining)] set;
    }
}

[CStruct]
public partial struct Packet
{
    public partial int Count { get; set; }

    [CField(Count = CField.Flexible), GeneratedCode("Bindings", "1.0")]
    public static partial Span<int> Items(POINTER<Packet> record, int count);
}
