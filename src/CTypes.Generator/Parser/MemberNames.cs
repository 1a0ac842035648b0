using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Names for private members of a generated half that nothing in the user's half has.</summary>
internal sealed class MemberNames
{
    // Thousands of methods of one class may each want a name.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, HashSet<string>> s_declared = new();

    private readonly HashSet<string> _declared;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);    // the last one of each wish: thousands may be the same

    public MemberNames(INamedTypeSymbol type) => _declared = s_declared.GetValue(type, Declared);

    /// <summary>The wish itself, or the wish with a number.</summary>
    public string Take(string wish)
    {
        if (!_numbers.TryGetValue(wish, out int number)) number = 1;
        string name = number == 1 ? wish : wish + number;
        while (_declared.Contains(name) || !_given.Add(name)) name = wish + ++number;
        _numbers[wish] = number;
        return name;
    }

    private static HashSet<string> Declared(INamedTypeSymbol type)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { type.Name };
        foreach (ISymbol member in type.GetMembers())
        {
            names.Add(member.Name);
            if (member is IMethodSymbol method) names.UnionWith(method.Parameters.Select(parameter => parameter.Name));
        }

        return names;
    }
}
