using System.IO.Compression;

namespace CTypes.Package.Tests.Contents;

/// <summary>The files of a package.</summary>
internal static class Archive
{
    /// <summary>Name and bytes of each file, without what every pack names anew.</summary>
    public static SortedDictionary<string, byte[]> Files(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using MemoryStream bytes = new();
            using Stream content = entry.Open();
            content.CopyTo(bytes);
            files.Add(entry.FullName, bytes.ToArray());
        }

        return files;
    }
}
