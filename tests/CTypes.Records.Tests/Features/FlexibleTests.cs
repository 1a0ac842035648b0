namespace CTypes.Records.Tests;

public sealed class FlexibleTests
{
    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(100)]
    public void A_record_with_elements_has_C_s_size(int count) => Assert.Equal(Packets.SizeInC(count), Packet.SizeOf(count));

    [Fact]
    public void The_elements_lie_behind_the_record()
    {
        POINTER<Packet> packet = Packets.Make(3);
        try
        {
            Assert.Equal((77u, 3), ((uint)packet.Contents.kind, packet.Contents.length));
            Assert.Equal([1000, 1001, 1002], Packet.Words(packet, 3).ToArray());
            Packet.Words(packet, 3)[2] = 7;
            Assert.Equal(2008, Packets.Sum(packet));
        }
        finally
        {
            Packets.Free(packet);
        }
    }

    [Fact]
    public void NULL_has_no_elements() => Assert.Throws<NullPointerException>(() => Packet.Words(default, 1).Length);

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Packet.Words(new(16), -1).Length);

    [Fact]
    public void There_is_no_size_of_less_than_no_elements() => Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Packet.SizeOf(-1)).ParamName);

    [Fact]
    public void A_size_beyond_int_is_refused() => Assert.Throws<OverflowException>(() => Packet.SizeOf(int.MaxValue));
}
