namespace CTypes.Data.Tests;

/// <summary>Members that state their byte order, in plain fields.</summary>
[CStruct(Size = 24)]
public partial struct PlainHeader
{
    public byte kind;
    public BigEndian<ushort> port;
    public LittleEndian<c_uint> length;
    public BigEndian<double> level;
    public Words words;
}

[CArray(typeof(BigEndian<ushort>), 3)]
public partial struct Words;

/// <summary>The same as properties of a value.</summary>
[CStruct(Size = 24)]
public partial struct ValueHeader
{
    public partial byte kind { get; set; }

    public partial BigEndian<ushort> port { get; set; }

    public partial LittleEndian<c_uint> length { get; set; }

    public partial ref BigEndian<double> level { get; }

    [CField(Count = 3)]
    public partial Span<BigEndian<ushort>> words { get; }
}

/// <summary>The same as an object.</summary>
[CStruct(Size = 24)]
public partial class ObjectHeader
{
    public partial byte kind { get; set; }

    public partial BigEndian<ushort> port { get; set; }

    public partial LittleEndian<c_uint> length { get; set; }

    public partial BigEndian<double> level { get; set; }

    [CField(Count = 3)]
    public partial Span<BigEndian<ushort>> words { get; }
}

/// <summary>A record of one order with members that state theirs.</summary>
[CStruct(ByteOrder = CByteOrder.BigEndian)]
public partial struct MixedOrder
{
    public partial uint big { get; set; }

    public partial BigEndian<uint> stated { get; set; }

    public partial LittleEndian<uint> little { get; set; }
}

/// <summary>An array whose elements state the order of the record.</summary>
[CStruct(ByteOrder = CByteOrder.BigEndian)]
public partial struct OrderedWords
{
    public partial ushort count { get; set; }

    public partial ref Words words { get; }
}

[CLibrary("data")]
public static partial class HeaderLibrary
{
    [CFunction("describe_header", ArgTypes = [typeof(POINTER<PlainHeader>), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int Describe(in PlainHeader header, StringBuffer text, nuint size);

    [CFunction("describe_header", ArgTypes = [typeof(POINTER<ValueHeader>), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int Describe(in ValueHeader header, StringBuffer text, nuint size);

    [CFunction("describe_header", ArgTypes = [typeof(POINTER<ObjectHeader>), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int Describe(ObjectHeader header, StringBuffer text, nuint size);

    [CFunction("count_big_endian", ArgTypes = [typeof(POINTER<BigEndian<c_ushort>>), typeof(c_int)], RestType = typeof(void)), ParamLength(1, nameof(words))]
    public static partial void Count(CArray<BigEndian<c_ushort>> words);

    [CFunction("count_big_endian", ArgTypes = [typeof(POINTER<BigEndian<ushort>>), typeof(c_int)], RestType = typeof(void)), ParamLength(1, nameof(words))]
    public static partial void Count(Span<BigEndian<ushort>> words);
}

/// <summary>Each type of number that C has, as the machine has it.</summary>
[CStruct]
public sealed partial class NativeNumbers
{
    public partial c_bool truth { get; set; }

    public partial c_char letter { get; set; }

    public partial c_char16_t unit16 { get; set; }

    public partial c_char32_t unit32 { get; set; }

    public partial c_short small { get; set; }

    public partial c_ushort unsignedSmall { get; set; }

    public partial c_int plain { get; set; }

    public partial c_uint unsignedPlain { get; set; }

    public partial c_long word { get; set; }

    public partial c_ulong unsignedWord { get; set; }

    public partial c_longlong large { get; set; }

    public partial c_ulonglong unsignedLarge { get; set; }

    public partial c_ssize_t difference { get; set; }

    public partial c_size_t size { get; set; }

    public partial c_time_t time { get; set; }

    public partial c_float single { get; set; }

    public partial c_double real { get; set; }
}

/// <summary>The same with the bytes turned around.</summary>
[CStruct(ByteOrder = CByteOrder.BigEndian)]
public sealed partial class SwappedNumbers
{
    public partial c_bool truth { get; set; }

    public partial c_char letter { get; set; }

    public partial c_char16_t unit16 { get; set; }

    public partial c_char32_t unit32 { get; set; }

    public partial c_short small { get; set; }

    public partial c_ushort unsignedSmall { get; set; }

    public partial c_int plain { get; set; }

    public partial c_uint unsignedPlain { get; set; }

    public partial c_long word { get; set; }

    public partial c_ulong unsignedWord { get; set; }

    public partial c_longlong large { get; set; }

    public partial c_ulonglong unsignedLarge { get; set; }

    public partial c_ssize_t difference { get; set; }

    public partial c_size_t size { get; set; }

    public partial c_time_t time { get; set; }

    public partial c_float single { get; set; }

    public partial c_double real { get; set; }
}
