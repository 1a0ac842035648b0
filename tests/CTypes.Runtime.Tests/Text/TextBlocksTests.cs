using System.Text;

namespace CTypes.Runtime.Tests;

/// <summary>The copying in one pass, at all lengths: blocks, the words and the part of a word behind them, and what is shorter than a word.</summary>
public sealed class TextBlocksTests
{
    private const int Longest = 130;
    private static readonly int Room = BlocksOf(Longest);

    [Fact]
    public void Ascii_of_each_length_is_copied_with_its_NUL_and_nothing_behind_its_last_block_is_touched()
    {
        for (int length = 0; length <= Longest; length++)
        {
            string text = TextOf(length);
            byte[] target = [.. Enumerable.Repeat((byte)0xEE, Room + 40)];
            Assert.True(TextBlocks.TryCopy(text, ref target[0]));
            Assert.Equal(Encoding.ASCII.GetBytes(text), target[..length]);
            Assert.Equal(0, target[length]);
            Assert.All(target[BlocksOf(length)..], value => Assert.Equal(0xEE, value));
        }
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0080')]
    [InlineData('\u0141')]
    [InlineData('\u8041')]
    [InlineData('\uFFFF')]
    public void A_NUL_or_a_character_beyond_ASCII_is_seen_at_each_place(char strange)
    {
        byte[] target = new byte[Room];
        for (int length = 1; length <= Longest; length++)
        {
            for (int at = 0; at < length; at++)
            {
                string text = TextOf(at) + strange + TextOf(length - at - 1);
                if (TextBlocks.TryCopy(text, ref target[0])) Assert.Fail($"U+{(int)strange:X4} at {at} of {length}");
            }
        }
    }

    [Fact]
    public void The_first_and_the_last_of_ASCII_are_no_strangers()
    {
        byte[] target = new byte[Room];
        for (int length = 1; length <= Longest; length++) Assert.True(TextBlocks.TryCopy(new string('\u0001', length - 1) + '\u007F', ref target[0]));
    }

    [Fact]
    public void Bytes_of_each_length_are_copied_with_a_NUL_and_nothing_behind_their_last_block_is_touched()
    {
        for (int length = 0; length <= Longest; length++)
        {
            byte[] text = BytesOf(length), target = [.. Enumerable.Repeat((byte)0xEE, Room + 40)];
            Assert.True(TextBlocks.TryCopy(text, ref target[0]));
            Assert.Equal(text, target[..length]);
            Assert.Equal(0, target[length]);
            Assert.All(target[BlocksOf(length)..], value => Assert.Equal(0xEE, value));
        }
    }

    [Fact]
    public void A_NUL_among_bytes_is_seen_at_each_place()
    {
        byte[] target = new byte[Room];
        for (int length = 1; length <= Longest; length++)
        {
            for (int at = 0; at < length; at++)
            {
                byte[] text = BytesOf(length);
                text[at] = 0;
                if (TextBlocks.TryCopy(text, ref target[0])) Assert.Fail($"NUL at {at} of {length}");
            }
        }
    }

    [Fact]
    public unsafe void Nothing_beside_the_bytes_is_read()
    {
        using GuardedPage page = new();
        byte[] target = new byte[Room];
        for (int length = 0; length <= Longest; length++)
        {
            foreach (nint at in new[] { page.FirstBytes, page.LastBytes(length) })
            {
                Span<byte> text = new((void*)at, length);
                text.Fill((byte)'a');
                Assert.True(TextBlocks.TryCopy(text, ref target[0]));
            }
        }
    }

    // All but NUL, each bit set somewhere.
    private static byte[] BytesOf(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(1 + i * 7 % 255))];

    private static int BlocksOf(int length) => (length / TextBlocks.BlockBytes + 1) * TextBlocks.BlockBytes;

    private static string TextOf(int length) => string.Create(length, 0, (characters, _) =>
    {
        for (int i = 0; i < characters.Length; i++) characters[i] = (char)(1 + i % 127);
    });
}
