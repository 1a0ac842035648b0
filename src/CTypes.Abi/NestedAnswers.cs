using System.Runtime.CompilerServices;

namespace CTypes.Abi;

/// <summary>
/// What was found out of records that lie in others, on each target. Records may share what lies in them: to ask again for each that holds one
/// takes twice as long with each level of two that hold two.
/// </summary>
internal sealed class NestedAnswers<T>
{
    private readonly ConditionalWeakTable<RecordDeclaration, Dictionary<Target, T>> _known = new();

    /// <summary>The answer for a record, as it was found before or is found now. Equal declarations may be asked for twice, one declaration is not.</summary>
    public T Of(RecordDeclaration record, Target target, Func<RecordDeclaration, Target, T> find)
    {
        Dictionary<Target, T> known = _known.GetOrCreateValue(record);
        lock (known)
        {
            if (known.TryGetValue(target, out T? answer)) return answer;
        }

        T found = find(record, target);
        lock (known) known[target] = found;
        return found;
    }
}
