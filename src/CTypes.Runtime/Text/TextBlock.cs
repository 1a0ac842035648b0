using System.ComponentModel;
using System.Diagnostics;
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

    /// <param name="text">The text.</param>
    /// <param name="coder">Its encoding.</param>
    /// <param name="parameter">What the user gave it as.</param>
    /// <param name="function">Where the user gave it.</param>
    private protected void Write(string text, TextCoder coder, string parameter, string function)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        int textBytes = coder.SizeOf(text, parameter, function) - coder.UnitBytes;
        if (textBytes > _bytes.Length) throw new ArgumentException($"{function}: the text takes {textBytes / coder.UnitBytes} units, the buffer has {_bytes.Length / coder.UnitBytes}.", parameter);
        coder.WriteFitting(text, _bytes);
    }
}
