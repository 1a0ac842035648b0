using System.Globalization;

namespace CTypes;

/// <summary>What Linux says of the process's memory.</summary>
internal static class MemoryMap
{
    private const string File = "/proc/self/maps";

    /// <summary>Whether memory is known to be readable only; false where the system cannot be asked.</summary>
    public static bool IsReadOnly(nuint address) => Lines().FirstOrDefault(line => Contains(line, address)) is { } line && line[line.IndexOf(' ') + 2] != 'w';    // start-end rwxp …

    /// <summary>Whether nothing is known to be at an address; false where the system cannot be asked.</summary>
    public static bool IsFree(nuint address)
    {
        string[] lines = [.. Lines()];
        return lines.Length > 0 && !lines.Any(line => Contains(line, address));
    }

    private static IEnumerable<string> Lines() => OperatingSystem.IsLinux() && System.IO.File.Exists(File) ? System.IO.File.ReadLines(File) : [];

    private static bool Contains(string line, nuint address)
    {
        int dash = line.IndexOf('-'), space = line.IndexOf(' ');
        return address >= ulong.Parse(line.AsSpan(0, dash), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            && address < ulong.Parse(line.AsSpan(dash + 1, space - dash - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
