namespace CTypes;

/// <summary>No candidate of a library could be loaded. The message lists each candidate with the loader's own words.</summary>
public sealed class LibraryNotFoundException : DllNotFoundException
{
    internal LibraryNotFoundException(string library, string message) : base(message) => Library = library;

    /// <summary>The library's name as declared.</summary>
    public string Library { get; }
}
