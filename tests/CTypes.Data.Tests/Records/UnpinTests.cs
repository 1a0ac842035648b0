using System.Buffers;
using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

public sealed class UnpinTests
{
    [Fact]
    public void A_memory_manager_that_throws_when_it_is_unpinned_does_not_end_the_process_when_a_forgotten_view_is_collected()
    {
        int before = StubbornBlock.Unpinned;
        Forget();
        for (int i = 0; i < 20 && StubbornBlock.Unpinned == before; i++) Collection.Force();
        Assert.NotEqual(before, StubbornBlock.Unpinned);
    }

    [Fact]
    public void Disposing_the_view_hands_on_what_the_memory_manager_throws() =>
        Assert.Throws<InvalidOperationException>(() => CArray<int>.FromBuffer(new StubbornBlock().Memory, 2).Dispose());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget() => CArray<int>.FromBuffer(new StubbornBlock().Memory, 2)[1] = 1;

    private sealed class StubbornBlock : MemoryManager<byte>
    {
        private readonly byte[] _bytes = GC.AllocateArray<byte>(8, pinned: true);

        public static int Unpinned { get; private set; }

        public override Span<byte> GetSpan() => _bytes;

        public override unsafe MemoryHandle Pin(int elementIndex = 0) => new(Unsafe.AsPointer(ref _bytes[elementIndex]), default, this);

        public override void Unpin()
        {
            Unpinned++;
            throw new InvalidOperationException();
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
