using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What is wrong with a file that the loader refused, where the loader's own words do not say it.</summary>
internal static class FileObjection
{
    /// <summary>The objection; null when the file is not there, or nothing is wrong with it that can be seen.</summary>
    public static string? To(string file)
    {
        if (!Path.IsPathRooted(file)) return null;    // the loader looks elsewhere
        if (Directory.Exists(file)) return "it is a directory";
        if (!OperatingSystem.IsLinux() || !File.Exists(file)) return null;
        if (SystemFiles.Current.Read(file, ElfFile.HeaderBytes) is not { } content) return "it cannot be read";
        if (content.Length == 0) return "it is empty";
        if (!ElfFile.TryRead(content, out ElfFile? elf)) return "it is no library, but some other file (the linker's scripts have such names)";
        return elf.IsFor(RuntimeInformation.ProcessArchitecture) ? null : $"it is a library for {elf.MachineName}, and this process is {RuntimeInformation.ProcessArchitecture}";
    }
}
