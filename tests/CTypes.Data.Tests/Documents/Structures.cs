namespace CTypes.Data.Tests.Documents;

[CStruct]
public sealed partial class POINT
{
    public partial int x { get; set; }

    public partial int y { get; set; }
}

[CStruct]
public sealed partial class RECT
{
    public partial POINT upperleft { get; set; }

    public partial POINT lowerright { get; set; }
}

/// <summary>The same rectangle as values.</summary>
[CStruct]
public partial struct PointValue
{
    public int x, y;
}

[CStruct]
public partial struct RectValue
{
    public PointValue a, b;
}

[CStruct]
public sealed partial class Int
{
    [CField(Bits = 16)]
    public partial int first_16 { get; set; }

    [CField(Bits = 16)]
    public partial int second_16 { get; set; }
}

[CStruct]
public sealed partial class MyStruct
{
    public partial int a { get; set; }

    public partial float b { get; set; }

    [CField(Count = 4)]
    public partial Span<PointValue> point_array { get; }
}

[CStruct]
public sealed partial class Bar
{
    public partial int count { get; set; }

    public partial CArray<int>? values { get; set; }
}

[CStruct]
public sealed partial class TYPEDESC
{
    [CField(Anonymous = true)]
    public partial TypeDescription u { get; }

    public partial ushort vt { get; set; }
}

[CUnion]
public sealed partial class TypeDescription
{
    public partial TYPEDESC? lptdesc { get; set; }

    public partial POINTER<ARRAYDESC> lpadesc { get; set; }

    public partial uint hreftype { get; set; }
}

[COpaque]
public partial struct ARRAYDESC;

[CStruct]
public sealed partial class Example
{
    public partial c_char a { get; set; }

    public partial int b { get; set; }
}

[CStruct(Pack = 1)]
public sealed partial class Packed
{
    public partial c_char a { get; set; }

    public partial int b { get; set; }
}

[CStruct]
public partial class Versioned
{
    public partial int version { get; set; }
}

[CStruct]
public sealed partial class Versioned2 : Versioned
{
    public partial byte flags { get; set; }
}

[CStruct]
public sealed partial class Message
{
    public partial int length { get; set; }

    [CField(Count = CField.Flexible)]
    public partial Span<short> words { get; }
}

[CStruct(ByteOrder = CByteOrder.BigEndian)]
public sealed partial class Header
{
    public partial ushort kind { get; set; }

    public partial uint length { get; set; }
}
