using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>
/// Finds a library on Linux: in the loader's cache, which gives the soname; where there is none or it does not know the
/// library, in the loader's folders and at last in those of <c>LD_LIBRARY_PATH</c>. Files that are no libraries for this
/// architecture, such as the linker's scripts, are passed over. The loader of musl has no cache and folders of its own; where
/// both are installed, neither loads the other's libraries.
/// </summary>
internal sealed class LinuxRules(SystemFiles files, Architecture architecture, bool isMusl)
{
    private const string Cache = "/etc/ld.so.cache";

    // The loader of musl gives the C library for these names and looks for no file: often there is none.
    private static readonly string[] s_partsOfMusl = ["c", "pthread", "rt", "m", "dl", "util", "xnet"];

    public string? Find(string name)
    {
        string stem = $"lib{name}.so";
        if (isMusl && s_partsOfMusl.Contains(name)) return stem;
        return (isMusl ? null : InCache(stem)) ?? Folders().Select(folder => InFolder(folder, stem)).FirstOrDefault(found => found is not null);
    }

    private string? InCache(string stem) =>
        files.Read(Cache) is { } cache ? LoaderCache.SoNames(cache, architecture).Where(soName => IsVersionOf(stem, soName)).Max(LibraryVersion.Order) : null;

    // The soname, because that is what other libraries ask for: the loader then knows that it is the same one.
    private string? InFolder(string folder, string stem) =>
        files.NamesIn(folder).Where(file => IsVersionOf(stem, file)).OrderDescending(LibraryVersion.Order)
            .Select(file => SoNameOf(folder, file)).FirstOrDefault(soName => soName is not null);

    private string? SoNameOf(string folder, string file) =>
        files.Read($"{folder}/{file}") is { } content && ElfFile.TryRead(content, out ElfFile? elf) && elf.IsFor(architecture) ? elf.SoName ?? file : null;

    // libm.so and libm.so.6, but not libm.so-gdb.py.
    private static bool IsVersionOf(string stem, string file) =>
        file.StartsWith(stem, StringComparison.Ordinal) && file.AsSpan(stem.Length).TrimStart(".0123456789").IsEmpty;

    private IEnumerable<string> Folders() => [.. isMusl ? FoldersOfMusl() : FoldersOfGlibc(), .. files.FoldersOf("LD_LIBRARY_PATH", ':')];

    private string[] FoldersOfMusl() => files.Read($"/etc/ld-musl-{(architecture == Architecture.Arm ? "armhf" : Processor)}.path") is { } folders
        ? Encoding.UTF8.GetString(folders).Split([':', '\n'], StringSplitOptions.RemoveEmptyEntries)
        : ["/lib", "/usr/local/lib", "/usr/lib"];

    private string[] FoldersOfGlibc()
    {
        string triplet = $"{Processor}-{(architecture == Architecture.Arm ? "linux-gnueabihf" : "linux-gnu")}";
        return ["/lib", "/usr/local/lib", "/usr/lib", "/lib64", "/usr/lib64", $"/lib/{triplet}", $"/usr/lib/{triplet}"];
    }

    private string Processor => architecture switch
    {
        Architecture.X64 => "x86_64",
        Architecture.Arm64 => "aarch64",
        Architecture.X86 => "i386",
        Architecture.Arm => "arm",
        _ => architecture.ToString().ToLowerInvariant(),
    };
}
