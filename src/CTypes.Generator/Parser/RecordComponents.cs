using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Which records lead to each other and back. Each record is looked at once, by the path-based algorithm for strongly connected components,
/// without recursion: a header may have thousands of records, and each may point to the next.
/// </summary>
/// <param name="next">The records that one leads to.</param>
internal sealed class RecordComponents(Func<INamedTypeSymbol, IEnumerable<INamedTypeSymbol>> next)
{
    private readonly Dictionary<ISymbol, int> _order = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _components = new(SymbolEqualityComparer.Default);

    /// <summary>Whether each of two records leads to the other.</summary>
    public bool AreOne(INamedTypeSymbol record, INamedTypeSymbol other)
    {
        lock (_components) return Of(record.OriginalDefinition) == Of(other.OriginalDefinition);
    }

    private int Of(INamedTypeSymbol record)
    {
        if (!_components.ContainsKey(record)) Walk(record);
        return _components[record];
    }

    private void Walk(INamedTypeSymbol start)
    {
        Stack<(INamedTypeSymbol Record, IEnumerator<INamedTypeSymbol> Next)> way = new();
        Stack<INamedTypeSymbol> open = new();
        Stack<int> firsts = new();    // of what may be components, by their place in the order
        Enter(start);
        while (way.Count > 0)
        {
            (INamedTypeSymbol record, IEnumerator<INamedTypeSymbol> rest) = way.Peek();
            if (!rest.MoveNext()) Leave(record);
            else if (!_order.TryGetValue(rest.Current.OriginalDefinition, out int known)) Enter(rest.Current.OriginalDefinition);
            else if (!_components.ContainsKey(rest.Current.OriginalDefinition)) Join(known);
        }

        void Enter(INamedTypeSymbol record)
        {
            firsts.Push(_order[record] = _order.Count);
            open.Push(record);
            way.Push((record, next(record).GetEnumerator()));
        }

        void Join(int known)
        {
            while (firsts.Peek() > known) firsts.Pop();
        }

        void Leave(INamedTypeSymbol record)
        {
            way.Pop();
            int place = _order[record];
            if (firsts.Peek() != place) return;
            firsts.Pop();
            INamedTypeSymbol member;
            do _components[member = open.Pop()] = place;
            while (!SymbolEqualityComparer.Default.Equals(member, record));
        }
    }
}
