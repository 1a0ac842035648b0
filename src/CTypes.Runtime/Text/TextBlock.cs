using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What <see cref="StringBuffer"/> and <see cref="WideStringBuffer"/> share: a block of memory that C can write text to. It never moves, and lives as long as the object or a span of it.</summary>
[DebuggerTypeProxy(typeof(TextDebugView))]
public abstract class TextBlock
{
    private readonly byte[] _bytes;

    private protected TextBlock(int sizeBytes) => _bytes = GC.AllocateArray<byte>(sizeBytes, pinned: true);

    /// <summary>The address of the first byte. It is good as long as the object lives.</summary>
    public nint Address => Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0);

    /// <summary>All bytes, those after the NUL too.</summary>
    public Span<byte> Raw => _bytes;

    /// <summary>All bytes as memory, not copied.</summary>
    public Memory<byte> AsMemory() => _bytes;

    /// <summary>For <c>fixed</c> and generated code: the first byte.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ref byte GetPinnableReference() => ref MemoryMarshal.GetArrayDataReference(_bytes);

    private protected static int BytesOf(int length, int unitBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        long sizeBytes = (long)length * unitBytes;
        if (sizeBytes > Array.MaxLength) throw new ArgumentOutOfRangeException(nameof(length), length, $"A buffer of {length} units takes {sizeBytes} bytes; a buffer has {Array.MaxLength} at most.");
        return (int)sizeBytes;
    }

    private protected void Write(string value, TextCoder coder, [CallerMemberName] string property = "")
    {
        ArgumentNullException.ThrowIfNull(value);
        string what = GetType().Name + "." + property;
        int textBytes = coder.SizeOf(value, "value", what) - coder.UnitBytes;
        if (textBytes > _bytes.Length) throw new ArgumentException($"{what}: the text takes {textBytes / coder.UnitBytes} units, the buffer has {_bytes.Length / coder.UnitBytes}.", nameof(value));
        coder.WriteFitting(value, _bytes);
    }
}
