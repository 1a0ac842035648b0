using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Parser;

/// <summary>What the functions of one library share while they are parsed.</summary>
/// <param name="name">The library's name, or that of the class where it is none.</param>
internal sealed class LibraryScope(INamedTypeSymbol type, string name, Compilation compilation, Findings findings)
{
    private readonly MemberNames _names = new(type);
    private readonly Dictionary<string, string> _slotsForFree = new(StringComparer.Ordinal);
    private readonly Dictionary<(ITypeSymbol? Elsewhere, string Name), NamedChecks> _checks = [];
    private PointeeAlignment? _alignment;

    public INamedTypeSymbol Type => type;

    public string Name => name;

    public Findings Findings => findings;

    public bool AllowsUnsafe { get; } = ((CSharpCompilation)compilation).Options.AllowUnsafe;

    /// <summary>The targets that a call must be right on.</summary>
    public Abi.Target[] Targets { get; } = TargetsReader.Read(compilation);

    /// <summary>How what the functions point to must be aligned on them.</summary>
    public PointeeAlignment Alignment => _alignment ??= new(Targets);

    /// <summary>The types whose generated halves the stubs need.</summary>
    public Dependencies Dependencies { get; } = new(compilation);

    /// <summary>The runtime's ready-made error checks.</summary>
    public INamedTypeSymbol? Errors { get; } = compilation.GetTypeByMetadataName(KnownNames.Errors);

    /// <summary>The encoding of text, where a function says no other.</summary>
    public TextCoding Coding { get; init; } = TextCoding.Default;

    /// <summary>Whether every call swaps <c>errno</c>.</summary>
    public bool UseErrno { get; init; }

    /// <summary>Whether every call swaps Windows' last error.</summary>
    public bool UseLastError { get; init; }

    /// <summary>Whether each call is an event for listeners.</summary>
    public bool TellsOfCalls { get; init; }

    /// <summary>Where error checks are looked for that the class does not have.</summary>
    public ITypeSymbol? ErrCheckType { get; init; }

    /// <summary>The table of functions, where the class is an interface; null for a library.</summary>
    public InterfaceTable? Table { get; init; }

    /// <summary>The rule that the class itself breaks.</summary>
    public string? BrokenRule { get; init; }

    /// <summary>The generated method that makes exceptions of the user's classes; null when no code has one.</summary>
    public string? ErrorClasses { get; set; }

    /// <summary>The method that compares the layouts of the library's records; null when it uses none.</summary>
    public string? Verifier { get; set; }

    /// <summary>Whether the class can use a member of another one.</summary>
    public bool Sees(ISymbol member) => compilation.IsSymbolAccessibleWithin(member, type);

    /// <summary>The methods that check under a name, as they were found before or are found now.</summary>
    public NamedChecks ChecksOf(ITypeSymbol? elsewhere, string checkName, Func<NamedChecks> find) =>
        _checks.TryGetValue((elsewhere, checkName), out NamedChecks? known) ? known : _checks[(elsewhere, checkName)] = find();

    /// <summary>A member name that nothing else in the class has.</summary>
    public string Take(string wish) => _names.Take(wish);

    /// <summary>A name for a field: static in a static class, of the object in one with objects.</summary>
    public string TakeField(string wish) => Take(type.IsStatic ? "s_" + wish : "_" + char.ToLowerInvariant(wish[0]) + wish.Substring(1));

    /// <summary>The slot that holds the address of a function that frees; one for each function.</summary>
    public string SlotForFree(string symbol, ITypeSymbol? library)
    {
        string key = $"{library?.ToDisplayString()} {symbol}";
        if (_slotsForFree.TryGetValue(key, out string? slot)) return slot;
        return _slotsForFree[key] = TakeField(Identifier(symbol));
    }

    private static string Identifier(string symbol) => new([.. symbol.Select(c => char.IsLetterOrDigit(c) ? c : '_')]);
}
