namespace CTypes.Records.Tests;

/// <summary>A record that ends in as many elements as the memory behind it holds.</summary>
[CStruct]
public partial struct Packet
{
    public partial c_uint kind { get; set; }

    public partial byte length { get; set; }

    [CField(Count = CField.Flexible)]
    public static partial Span<ushort> Words(POINTER<Packet> packet, int count);
}

[CLibrary("special_records")]
internal static partial class Packets
{
    [CFunction("size_of_packet", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int SizeInC(int count);

    [CFunction("make_packet", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<Packet>))]
    public static partial POINTER<Packet> Make(int count);

    [CFunction("sum_packet", ArgTypes = [typeof(POINTER<Packet>)], RestType = typeof(c_int))]
    public static partial int Sum(POINTER<Packet> packet);

    [CFunction("free_packet", ArgTypes = [typeof(POINTER<Packet>)], RestType = typeof(void))]
    public static partial void Free(POINTER<Packet> packet);
}
