using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Names for private members of a generated half that nothing in the user's half has.</summary>
internal sealed class MemberNames(INamedTypeSymbol type)
{
    private readonly HashSet<string> _taken = new(
        type.GetMembers().SelectMany(member => member is IMethodSymbol method ? method.Parameters.Select(p => p.Name).Append(method.Name) : [member.Name]).Append(type.Name),
        StringComparer.Ordinal);

    /// <summary>The wish itself, or the wish with a number.</summary>
    public string Take(string wish)
    {
        string name = wish;
        for (int n = 2; !_taken.Add(name); n++) name = wish + n;
        return name;
    }
}
