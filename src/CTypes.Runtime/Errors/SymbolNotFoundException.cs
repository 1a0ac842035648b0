namespace CTypes;

/// <summary>A loaded library does not export a symbol.</summary>
public sealed class SymbolNotFoundException : EntryPointNotFoundException
{
    internal SymbolNotFoundException(string library, string symbol)
        : base($"{library} does not export the symbol '{symbol}'.")
    {
        Library = library;
        Symbol = symbol;
    }

    /// <summary>The file that was searched.</summary>
    public string Library { get; }

    /// <summary>The symbol that is missing.</summary>
    public string Symbol { get; }
}
