using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: a text argument in another encoding than strict UTF-8, in a local of the stub when it fits, else in native memory for the duration of the call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref struct EncodedArgument
{
    private readonly byte* _owned;

    /// <summary>Encodes text; null is NULL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or what the encoding cannot express.</exception>
    public EncodedArgument(string? text, out TextRoom room, CEncoding encoding, CEncodingErrors errors, string parameter, string function)
    {
        byte* buffer = TextRoom.Of(out room);
        if (text is not null) Pointer = TextCoder.Of(encoding, errors).Encode(text, buffer, out _owned, parameter, function);
    }

    /// <summary>The text for C.</summary>
    public byte* Pointer { get; }

    /// <summary>Frees native memory, if any was needed.</summary>
    public void Dispose() => NativeText.Free(_owned);
}
