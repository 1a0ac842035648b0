using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// What was read of types that others hold or name, kept as long as the types. Records may share what lies in them: to read it again for each that
/// holds it takes twice as long with each level of two that hold two.
/// </summary>
/// <typeparam name="T">Something without symbols, which would keep their compilation.</typeparam>
internal sealed class SymbolAnswers<T>
{
    private readonly ConditionalWeakTable<ISymbol, StrongBox<T>> _known = new();

    /// <summary>Whether a type's answer was read before.</summary>
    public bool TryGet(INamedTypeSymbol type, out T? answer)
    {
        bool isKnown = _known.TryGetValue(type.OriginalDefinition, out StrongBox<T>? known);
        answer = isKnown ? known!.Value : default;
        return isKnown;
    }

    /// <summary>The answer for a type, as it was read before or is read now.</summary>
    public T Of(INamedTypeSymbol type, Func<T> read)
    {
        if (type.IsGenericType) return read();    // another one for each of its arguments
        ISymbol key = type.OriginalDefinition;    // with another nullability the compiler makes another object each time
        if (_known.TryGetValue(key, out StrongBox<T>? known)) return known.Value;
        T answer = read();
        return _known.GetValue(key, _ => new StrongBox<T>(answer)).Value;
    }
}
