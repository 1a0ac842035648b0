using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how the <c>ref</c> handles of one class are judged together.</summary>
internal sealed class HandleExchangeEmitter(FunctionModel function, LocalNames names)
{
    private readonly List<Exchange> _exchanges = [];

    /// <summary>What happens to one of the handles after the call.</summary>
    public IEnumerable<string> Store(HandleReferenceArgument a, ExchangedLocals locals)
    {
        Exchange exchange = Of(a.Next.Type);
        exchange.Members.Add(locals);
        string store = $"{locals.Reference}.Store({locals.Left}, ref {a.Name}!, {exchange.Local}, {exchange.Members.Count - 1}{(a.NullAllowed ? ", nullAllowed: true" : "")});";

        // A handle that comes from another variable brings its library along, and may need the parents that are stated for this one.
        bool bringsAll = a.Next.Parents.Count == 0 || a.Next.Stored.CountsReferences;
        if (bringsAll) return [store, .. OutEmitter.Keeping(function, a.Next, locals.Next)];

        string stored = names.Take(a.Name + "Stored");
        return [$"{a.Next.Type} {stored} = {store}", .. OutEmitter.Keeping(function, a.Next, stored)];
    }

    /// <summary>Adds what is judged to the stages of the first argument, before any variable changes.</summary>
    public void Emit(ArgumentText[] texts) => texts.FirstOrDefault()?.Fill.InsertRange(0, _exchanges.Select(exchange => exchange.Declaration));

    private Exchange Of(string type)
    {
        if (_exchanges.Find(exchange => exchange.Type == type) is { } known) return known;
        Exchange added = new(type, names.Take("exchange"), []);
        _exchanges.Add(added);
        return added;
    }

    private sealed record Exchange(string Type, string Local, List<ExchangedLocals> Members)
    {
        public string Declaration => $"global::CTypes.HandleExchange<{Type}> {Local} = new({List(m => m.Reference + ".Former")}, {List(m => m.Next)}, {List(m => m.Left)});";

        private string List(Func<ExchangedLocals, string> part) => $"[{string.Join(", ", Members.Select(part))}]";
    }
}

/// <summary>The expressions for a handle that C may have exchanged.</summary>
/// <param name="Reference">What keeps it open.</param>
/// <param name="Next">The object for one that C made.</param>
/// <param name="Left">The native handle after the call.</param>
internal sealed record ExchangedLocals(string Reference, string Next, string Left);
