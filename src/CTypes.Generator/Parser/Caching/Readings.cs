using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Caching;

/// <summary>
/// What was read of the declarations of one kind. After an edit that a declaration cannot see, it need not be read again: to read
/// attributes is most of the generator's work, and the compiler makes them anew in each compilation.
/// </summary>
internal sealed class Readings<T> where T : class
{
    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<int, Reading>> _files = new();

    /// <summary>The model of a declaration, as it was read before or read now.</summary>
    public T? Of(SyntaxNode part, ISymbol symbol, Compilation compilation, Func<T?> read)
    {
        Surroundings now = Surroundings.Of(compilation);
        ConcurrentDictionary<int, Reading> file = _files.GetOrCreateValue(part.SyntaxTree);
        T? model = file.TryGetValue(part.SpanStart, out Reading? known) && IsValid(known, symbol, now) ? known.Model : read();
        file[part.SpanStart] = new Reading(model, now);
        return model;
    }

    // A type may have other parts in a file that was edited.
    private static bool IsValid(Reading reading, ISymbol symbol, Surroundings now) =>
        now.EditedSince(reading.Surroundings) is { } edited && !symbol.DeclaringSyntaxReferences.Any(part => edited.Contains(part.SyntaxTree));

    private sealed record Reading(T? Model, Surroundings Surroundings);
}
