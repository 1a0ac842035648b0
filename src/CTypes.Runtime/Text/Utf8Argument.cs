using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace CTypes;

/// <summary>For generated code: a text argument as UTF-8 with its NUL, in a local of the stub when it fits, else in native memory for the duration of the call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref struct Utf8Argument
{
    private const int MaxUtf8BytesPerChar = 3;

    /// <summary>Text up to here gets room for whatever it may take.</summary>
    internal const int MostCharsUncounted = (int.MaxValue - 1) / MaxUtf8BytesPerChar;

    private readonly byte* _owned;

    /// <summary>Encodes text; null is NULL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Utf8Argument(string? text, out TextRoom room, string parameter, string function)
    {
        byte* buffer = TextRoom.Of(out room);
        if (text is null) return;
        Pointer = text.Length < TextRoom.TextBytes && TextBlocks.TryCopy(text, ref *buffer) ? buffer : Encode(text, buffer, ref _owned, parameter, function);
    }

    /// <summary>Copies text that is already encoded; a default span is NULL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Utf8Argument(ReadOnlySpan<byte> text, out TextRoom room, string parameter, string function)
    {
        byte* buffer = TextRoom.Of(out room);
        if (Unsafe.IsNullRef(ref MemoryMarshal.GetReference(text))) return;
        Pointer = text.Length < TextRoom.TextBytes && TextBlocks.TryCopy(text, ref *buffer) ? buffer : Copy(text, out _owned, parameter, function);
    }

    /// <summary>The text for C.</summary>
    public byte* Pointer { get; }

    /// <summary>Frees native memory, if any was needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Dispose()
    {
        if (_owned != null) NativeText.Free(_owned);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* Encode(string text, byte* buffer, ref byte* owned, string parameter, string function)
    {
        if (text.Contains('\0')) TextProblem.ThrowNul(parameter, function);
        Span<byte> target = new(buffer, TextRoom.TextBytes);
        OperationStatus status = Utf8.FromUtf16(text, target[..^1], out _, out int written, replaceInvalidSequences: false);
        if (status == OperationStatus.DestinationTooSmall)
        {
            int sizeBytes = text.Length <= MostCharsUncounted ? text.Length * MaxUtf8BytesPerChar + 1 : TextCoder.Utf8SizeOf(text, parameter, function);
            owned = NativeText.Allocate((nuint)sizeBytes);
            target = new Span<byte>(owned, sizeBytes);
            status = Utf8.FromUtf16(text, target, out _, out written, replaceInvalidSequences: false);
        }

        if (status != OperationStatus.Done)
        {
            NativeText.Free(owned);
            TextProblem.ThrowSurrogate("UTF-8", parameter, function);
        }

        target[written] = 0;
        return owned == null ? buffer : owned;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* Copy(ReadOnlySpan<byte> text, out byte* owned, string parameter, string function)
    {
        if (text.Contains((byte)0)) TextProblem.ThrowNulInBytes(parameter, function);
        owned = NativeText.Allocate((nuint)text.Length + 1);
        text.CopyTo(new Span<byte>(owned, text.Length));
        owned[text.Length] = 0;
        return owned;
    }
}
