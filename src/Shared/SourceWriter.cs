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
        foreach (string line in lines.Split('\n'))
        {
            string content = line.TrimEnd('\r', ' ');
            if (content.Length > 0) _text.Append(' ', _level * SpacesPerLevel).Append(content);
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
