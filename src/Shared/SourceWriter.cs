using System.Text;

namespace CTypes.Shared;

/// <summary>Writes indented source text with <c>\n</c> line ends.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes each line of <paramref name="lines"/> at the current indentation; an empty line stays empty.</summary>
    public SourceWriter Line(string lines = "")
    {
        for (int start = 0, end; start <= lines.Length; start = end + 1)
        {
            end = lines.IndexOf('\n', start);
            if (end < 0) end = lines.Length;
            int length = end - start;
            while (length > 0 && lines[start + length - 1] is '\r' or ' ') length--;
            if (length > 0) _text.Append(' ', _level * SpacesPerLevel).Append(lines, start, length);
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Opens a block: the optional head line, then a brace.</summary>
    public SourceWriter Open(string? head = null)
    {
        if (head is not null) Line(head);
        Line("{");
        _level++;
        return this;
    }

    /// <summary>Closes the innermost block.</summary>
    public SourceWriter Close(string after = "")
    {
        _level--;
        return Line("}" + after);
    }

    public override string ToString() => _text.ToString();
}
