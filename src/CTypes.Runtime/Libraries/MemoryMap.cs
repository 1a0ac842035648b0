using System.Globalization;

namespace CTypes;

/// <summary>What Linux says of the process's memory.</summary>
internal static class MemoryMap
{
    private const string File = "/proc/self/maps";

    /// <summary>Whether memory is known to be readable only; false where the system cannot be asked.</summary>
    public static bool IsReadOnly(nuint address)
    {
        if (!OperatingSystem.IsLinux() || !System.IO.File.Exists(File)) return false;
        foreach (string line in System.IO.File.ReadLines(File))
        {
            // start-end rwxp …
            int dash = line.IndexOf('-'), space = line.IndexOf(' ');
            ulong start = ulong.Parse(line.AsSpan(0, dash), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            ulong end = ulong.Parse(line.AsSpan(dash + 1, space - dash - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (address >= start && address < end) return line[space + 2] != 'w';
        }

        return false;
    }
}
