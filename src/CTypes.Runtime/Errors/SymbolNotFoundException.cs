namespace CTypes;

/// <summary>A loaded library does not export a symbol.</summary>
public sealed class SymbolNotFoundException : EntryPointNotFoundException
{
    private SymbolNotFoundException(string library, string symbol, string message)
        : base(message)
    {
        Library = library;
        Symbol = symbol;
    }

    /// <param name="library">The file that was searched.</param>
    /// <param name="symbol">What was looked for.</param>
    /// <param name="similar">Names that the library does export, and that may be meant.</param>
    /// <param name="resolver">Who was asked as well.</param>
    internal static SymbolNotFoundException For(string library, string symbol, string[] similar, SymbolResolver? resolver) =>
        new(library, symbol, $"{library} does not export the symbol '{symbol}'{But(similar)}{OfResolver(resolver, "it")}.");

    internal static SymbolNotFoundException ForNone(string library, string[] symbols, string[] similar, SymbolResolver? resolver) =>
        new(library, symbols[0], $"{library} exports none of the symbols {Quoted(symbols)}{But(similar)}{OfResolver(resolver, "them")}.");

    internal static SymbolNotFoundException OfAnotherKind(string library, string symbol, string problem) =>
        new(library, symbol, $"{library} exports '{symbol}', but {problem}.");

    /// <summary>The problem with an absolute symbol, which has a value where others have an address.</summary>
    internal static string OfNumber(nint value) => $"it is the number 0x{value:x} and no address; NativeModule.GetSymbol returns it";

    /// <summary>The file that was searched.</summary>
    public string Library { get; }

    /// <summary>The symbol that is missing; the first of several.</summary>
    public string Symbol { get; }

    private static string But(string[] similar) => similar.Length == 0 ? "" : $", but {Quoted(similar)}";

    private static string Quoted(string[] names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private static string OfResolver(SymbolResolver? resolver, string what) =>
        resolver is null ? ""
        : resolver.IsUnderWay ? ", and the library's SymbolResolver is not asked for what it calls itself"
        : $", and the library's SymbolResolver returned no address for {what}";
}
