using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// A string in the user's array may be null or not: both fit a type that does not speak about it.
#nullable disable annotations

namespace CTypes;

/// <summary>For generated code: texts as C's <c>argv</c>, a NULL-terminated table of pointers, in one block of native memory for the duration of the call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe ref struct TextArrayArgument
{
    private readonly byte* _owned;

    /// <summary>Encodes texts as <c>char**</c>; a default span is NULL, a null text a NULL in the table.</summary>
    /// <exception cref="ArgumentException">A text contains a NUL or what the encoding cannot express.</exception>
    public TextArrayArgument(ReadOnlySpan<string> texts, CEncoding encoding, CEncodingErrors errors, string parameter, string function) =>
        _owned = Encode(texts, TextCoder.Of(encoding, errors), parameter, function);

    /// <summary>Encodes texts as <c>wchar_t**</c>; a default span is NULL, a null text a NULL in the table.</summary>
    /// <exception cref="ArgumentException">A text contains a NUL or an unpaired surrogate.</exception>
    public TextArrayArgument(ReadOnlySpan<string> texts, CEncodingErrors errors, string parameter, string function) =>
        _owned = Encode(texts, TextCoder.Wide(errors), parameter, function);

    /// <summary>The table for C.</summary>
    public nint Pointer => (nint)_owned;

    /// <summary>Frees the block.</summary>
    public void Dispose() => NativeText.Free(_owned);

    private static byte* Encode(ReadOnlySpan<string> texts, TextCoder coder, string parameter, string function)
    {
        if (Unsafe.IsNullRef(ref MemoryMarshal.GetReference(texts))) return null;
        long tableBytes = ((long)texts.Length + 1) * sizeof(byte*);
        long sizeBytes = tableBytes;
        foreach (string text in texts)
        {
            if (text is not null) sizeBytes += coder.SizeOf(text, parameter, function);
        }

        byte* owned = NativeText.Allocate((nuint)sizeBytes);
        try
        {
            Fill(texts, coder, owned, tableBytes, sizeBytes, parameter, function);
            return owned;
        }
        catch
        {
            NativeText.Free(owned);    // another thread changed the array meanwhile
            throw;
        }
    }

    private static void Fill(ReadOnlySpan<string> texts, TextCoder coder, byte* block, long tableBytes, long sizeBytes, string parameter, string function)
    {
        byte** table = (byte**)block;
        long offsetBytes = tableBytes;
        for (int i = 0; i < texts.Length; i++)
        {
            table[i] = null;
            if (texts[i] is not { } text) continue;
            int textBytes = coder.SizeOf(text, parameter, function);
            if (textBytes > sizeBytes - offsetBytes) throw new InvalidOperationException($"{function}: '{parameter}' was changed by another thread during the call.");
            coder.Write(text, block + offsetBytes, textBytes);
            table[i] = block + offsetBytes;
            offsetBytes += textBytes;
        }

        table[texts.Length] = null;
    }
}
