using System.ComponentModel;
using System.Text;

namespace CTypes;

/// <summary>For generated code: text that C hands over.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class Utf8Text
{
    /// <summary>A copy of NUL-terminated UTF-8 text; malformed bytes become U+FFFD. Null for NULL.</summary>
    public static string? Read(byte* text) =>
        text == null ? null : TerminatedText.Decode(TerminatedText.Bytes(text), Encoding.UTF8);
}
