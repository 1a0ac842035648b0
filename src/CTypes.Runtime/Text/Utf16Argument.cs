using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: text as a <c>char16_t*</c> argument, in a local of the stub when it fits, else in native memory for the duration of the call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref struct Utf16Argument
{
    private readonly byte* _owned;
    private readonly byte* _text;

    /// <summary>Copies text; null is NULL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public Utf16Argument(string? text, out TextRoom room, CEncodingErrors errors, string parameter, string function)
    {
        byte* buffer = TextRoom.Of(out room);
        if (text is not null) _text = TextCoder.Utf16(errors).Encode(text, buffer, out _owned, parameter, function);
    }

    /// <summary>The text for C.</summary>
    public nint Pointer => (nint)_text;

    /// <summary>Frees native memory, if any was needed.</summary>
    public void Dispose() => NativeText.Free(_owned);
}
