using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace CTypes;

/// <summary>For generated code: a text argument as UTF-8 with its NUL, on the caller's stack when it fits, else in native memory for the duration of the call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref struct Utf8Argument
{
    /// <summary>What a stub reserves on its stack; longer text goes to native memory.</summary>
    public const int StackBytes = 256;

    private const int MaxUtf8BytesPerChar = 3;

    private readonly byte* _owned;

    /// <summary>Encodes text; null is NULL.</summary>
    /// <remarks>The buffer is memory that does not move: the stub's <c>stackalloc</c>.</remarks>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public Utf8Argument(string? text, Span<byte> buffer, string parameter, string function)
    {
        if (text is null) return;

        // Most text is ASCII, which is a vector copy.
        if (text.Length < buffer.Length && Ascii.FromUtf16(text, buffer, out int written) == OperationStatus.Done)
        {
            if (buffer[..written].Contains((byte)0)) ThrowNul(parameter, function);
            buffer[written] = 0;
            Pointer = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer));
            return;
        }

        if (text.Contains('\0')) ThrowNul(parameter, function);
        Pointer = Encode(text, buffer, ref _owned, parameter, function);
    }

    /// <summary>Copies text that is already encoded; a default span is NULL.</summary>
    /// <remarks>The buffer is memory that does not move: the stub's <c>stackalloc</c>.</remarks>
    /// <exception cref="ArgumentException">The text contains a NUL.</exception>
    public Utf8Argument(ReadOnlySpan<byte> text, Span<byte> buffer, string parameter, string function)
    {
        if (Unsafe.IsNullRef(ref MemoryMarshal.GetReference(text))) return;
        if (text.Contains((byte)0)) ThrowNul(parameter, function);

        Span<byte> target = text.Length < buffer.Length ? buffer : Own(out _owned, checked(text.Length + 1));
        text.CopyTo(target);
        target[text.Length] = 0;
        Pointer = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(target));
    }

    /// <summary>The text for C.</summary>
    public byte* Pointer { get; }

    /// <summary>Frees native memory, if any was needed.</summary>
    public void Dispose() => NativeMemory.Free(_owned);

    private static byte* Encode(string text, Span<byte> buffer, ref byte* owned, string parameter, string function)
    {
        Span<byte> target = buffer;
        OperationStatus status = Utf8.FromUtf16(text, target[..^1], out _, out int written, replaceInvalidSequences: false);
        if (status == OperationStatus.DestinationTooSmall)
        {
            target = Own(out owned, checked(text.Length * MaxUtf8BytesPerChar + 1));
            status = Utf8.FromUtf16(text, target, out _, out written, replaceInvalidSequences: false);
        }

        if (status != OperationStatus.Done)
        {
            NativeMemory.Free(owned);
            ThrowSurrogate(parameter, function);
        }

        target[written] = 0;
        return (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(target));
    }

    private static Span<byte> Own(out byte* owned, int sizeBytes)
    {
        owned = (byte*)NativeMemory.Alloc((nuint)sizeBytes);
        return new Span<byte>(owned, sizeBytes);
    }

    internal static void ThrowNul(string parameter, string function) =>
        throw new ArgumentException($"{function}: the text for '{parameter}' contains a NUL; C would stop reading there.", parameter);

    internal static void ThrowSurrogate(string parameter, string function) =>
        throw new ArgumentException($"{function}: the text for '{parameter}' contains an unpaired surrogate, which UTF-8 cannot express.", parameter);
}
