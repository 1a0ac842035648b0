using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of a stub.</summary>
internal static class StageLines
{
    public static void Lines(this SourceWriter writer, IEnumerable<string> lines)
    {
        foreach (string line in lines) writer.Line(line);
    }

    /// <summary>Writes a stage with its name; false when it is empty.</summary>
    public static bool Stage(this SourceWriter writer, string name, IEnumerable<string> lines, bool blankBefore = false)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return false;
        if (blankBefore) writer.Line();
        writer.Line($"// {name}").Lines(all);
        return true;
    }
}
