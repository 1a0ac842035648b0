using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: a text argument in another encoding than strict UTF-8, on the caller's stack when it fits, else in native memory for the duration of the call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref struct EncodedArgument
{
    private readonly byte* _owned;

    /// <summary>Encodes text; null is NULL.</summary>
    /// <remarks>The buffer is memory that does not move: the stub's <c>stackalloc</c>.</remarks>
    /// <exception cref="ArgumentException">The text contains a NUL or what the encoding cannot express.</exception>
    public EncodedArgument(string? text, byte* buffer, CEncoding encoding, CEncodingErrors errors, string parameter, string function)
    {
        if (text is not null) Pointer = TextCoder.Of(encoding, errors).Encode(text, buffer, Utf8Argument.StackBytes, out _owned, parameter, function);
    }

    /// <summary>The text for C.</summary>
    public byte* Pointer { get; }

    /// <summary>Frees native memory, if any was needed.</summary>
    public void Dispose() => NativeText.Free(_owned);
}
