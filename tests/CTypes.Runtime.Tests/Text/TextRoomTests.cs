using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>Where a stub writes short text.</summary>
public sealed unsafe class TextRoomTests
{
    [Fact]
    public void Text_begins_with_a_block_and_what_fits_lies_within_the_local_wherever_that_is()
    {
        byte[] memory = GC.AllocateArray<byte>(sizeof(TextRoom) + TextBlocks.BlockBytes, pinned: true);
        for (int at = 0; at < TextBlocks.BlockBytes; at++)
        {
            fixed (byte* local = &memory[at])
            {
                byte* text = TextRoom.Of(out Unsafe.AsRef<TextRoom>(local));

                Assert.Equal(0, (nint)text % TextBlocks.BlockBytes);
                Assert.InRange((nint)text, (nint)local, (nint)local + sizeof(TextRoom) - TextRoom.TextBytes);
            }
        }
    }

    [Fact]
    public void The_longest_text_that_fits_is_written_to_whole_blocks_of_it()
    {
        Assert.Equal(0, TextRoom.TextBytes % TextBlocks.BlockBytes);
    }

    [Theory]
    [InlineData(TextRoom.TextBytes - 1)]
    [InlineData(TextRoom.TextBytes)]
    [InlineData(TextRoom.TextBytes + 1)]
    public void Nothing_is_written_behind_the_local_wherever_that_is(int length)
    {
        const byte Untouched = 0xEE;
        byte[] text = new byte[length];
        text.AsSpan().Fill((byte)'x');
        byte[] memory = GC.AllocateArray<byte>(sizeof(TextRoom) + 3 * TextBlocks.BlockBytes, pinned: true);
        for (int at = 0; at < TextBlocks.BlockBytes; at++)
        {
            memory.AsSpan().Fill(Untouched);
            fixed (byte* local = &memory[at])
            {
                using Utf8Argument bytes = new(text, out Unsafe.AsRef<TextRoom>(local), "text", "Test");
                using Utf8Argument chars = new(new string('x', length), out Unsafe.AsRef<TextRoom>(local), "text", "Test");
            }

            Assert.True(memory.AsSpan(at + sizeof(TextRoom)).IndexOfAnyExcept(Untouched) < 0);
        }
    }
}
