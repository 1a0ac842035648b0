using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CTypes;

/// <summary>What is wrong with a file that the loader refused, where the loader's own words do not say it.</summary>
internal static class FileObjection
{
    /// <summary>The objection; null when the file is not there, or nothing is wrong with it that can be seen.</summary>
    public static string? To(string file)
    {
        if (!Path.IsPathRooted(file)) return null;    // the loader looks elsewhere
        if (Directory.Exists(file)) return "it is a directory";
        if (OperatingSystem.IsWindows() && File.Exists(file)) return WindowsObjection.OfProcess().To(file);
        if (!OperatingSystem.IsLinux() || !File.Exists(file)) return null;
        if (new FileInfo(file) is { LinkTarget: { } target } && !LeadsToFile(file)) return $"it is a link to '{target}', where no file is";
        if (SystemFiles.Current.Read(file, ElfFile.HeaderBytes) is not { } content) return "it cannot be read";
        if (content.Length == 0) return "it is empty";
        if (!ElfFile.TryRead(content, out ElfFile? elf)) return "it is no library, but some other file (the linker's scripts have such names)";
        return elf.IsFor(RuntimeInformation.ProcessArchitecture) ? null : $"it is a library for {elf.MachineName}, and this process is {RuntimeInformation.ProcessArchitecture}";
    }

    /// <summary>The objection to what the loader was asked for, which need not be a file: the loader of Windows does not say so.</summary>
    public static string? ToCandidate(string candidate)
    {
        if (!OperatingSystem.IsWindows() || !Path.IsPathRooted(candidate) || Directory.Exists(candidate)) return To(candidate);
        WindowsObjection objection = WindowsObjection.OfProcess();
        return objection.ToPath(candidate) ?? objection.To(WindowsObjection.WithSuffix(candidate));
    }

    // File.Exists is true of the link itself.
    private static bool LeadsToFile(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) is { Exists: true };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;    // the link leads to itself
        }
    }

    /// <summary>
    /// The objection to a file that is there and that the loader of Linux would map although the process ends when that is used: one that
    /// was copied or downloaded in part, and, with musl, one for another processor. Null for any other.
    /// </summary>
    public static string? ToMapping(string file)
    {
        if (CLibrary.IsOnMusl && To(file) is { } objection) return objection;
        if (StartOf(file, out long length) is not { } content || !ElfFile.TryRead(content, out ElfFile? elf)) return null;
        if (!elf.IsFor(RuntimeInformation.ProcessArchitecture) || elf.EndOfSegments is not { } end || end <= (ulong)length) return null;
        return ToLengthOf(length, end);
    }

    /// <summary>The objection to a file that ends before what the loader maps of it.</summary>
    public static string ToLengthOf(long bytes, IFormattable end) =>
        string.Create(CultureInfo.InvariantCulture, $"it is not whole: it has {bytes} bytes, and what the loader maps of it ends at {end}; copy it again");

    private static byte[]? StartOf(string file, out long length)
    {
        length = 0;
        try
        {
            using SafeFileHandle handle = File.OpenHandle(file);
            length = RandomAccess.GetLength(handle);    // of the file itself, where the name is a link to it
            byte[] content = new byte[Math.Min(length, ElfFile.SegmentTableBytes)];
            return content.AsSpan(0, RandomAccess.Read(handle, content, fileOffset: 0)).ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
