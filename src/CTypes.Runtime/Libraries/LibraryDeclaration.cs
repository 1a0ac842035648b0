using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace CTypes;

/// <summary>What a <see cref="CLibraryAttribute"/> class says of its library.</summary>
/// <param name="Assembly">The assembly that declares it; its native folders are searched.</param>
/// <param name="VerifyLayouts">Compares the layouts of the records that the library's functions use; null when they use none.</param>
/// <param name="Name">The declared name.</param>
/// <param name="Names">Names to try first.</param>
/// <param name="SearchPath">Folders to look in first.</param>
/// <param name="Flags">How it is loaded.</param>
/// <param name="Resolver">Who is asked for the symbols that the file does not export; null for nobody.</param>
internal sealed record LibraryDeclaration(Assembly Assembly, Action? VerifyLayouts, string Name, string[] Names, string[] SearchPath, LoadFlags Flags, SymbolResolver? Resolver = null)
{
    /// <summary>The folder that relative paths start from.</summary>
    public string Folder => FolderOf(Assembly);

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "An assembly in a single file has no location, and then the application's folder is its folder.")]
    private static string FolderOf(Assembly assembly) =>
        assembly.Location is { Length: > 0 } location && Path.GetDirectoryName(location) is { } folder ? folder : AppContext.BaseDirectory;
}
