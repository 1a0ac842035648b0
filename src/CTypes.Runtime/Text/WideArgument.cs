using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: wide text as an argument, UTF-16 on Windows and UTF-32 elsewhere, in a local of the stub when it fits, else in native memory for the duration of the call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref struct WideArgument
{
    private readonly byte* _owned;
    private readonly byte* _text;

    /// <summary>Encodes text; null is NULL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public WideArgument(string? text, out TextRoom room, CEncodingErrors errors, string parameter, string function)
    {
        byte* buffer = TextRoom.Of(out room);
        if (text is not null) _text = TextCoder.Wide(errors).Encode(text, buffer, out _owned, parameter, function);
    }

    /// <summary>Encodes text; a default span is NULL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public WideArgument(ReadOnlySpan<char> text, out TextRoom room, CEncodingErrors errors, string parameter, string function)
    {
        byte* buffer = TextRoom.Of(out room);
        if (!Unsafe.IsNullRef(ref MemoryMarshal.GetReference(text))) _text = TextCoder.Wide(errors).Encode(text, buffer, out _owned, parameter, function);
    }

    /// <summary>The text for C.</summary>
    public nint Pointer => (nint)_text;

    /// <summary>Frees native memory, if any was needed.</summary>
    public void Dispose() => NativeText.Free(_owned);
}
