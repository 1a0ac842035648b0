using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Names for private members of a generated half that nothing in the user's half has.</summary>
internal sealed class MemberNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public MemberNames(INamedTypeSymbol type)
    {
        _taken.Add(type.Name);
        foreach (ISymbol member in type.GetMembers())
        {
            _taken.Add(member.Name);
            if (member is not IMethodSymbol method) continue;
            foreach (IParameterSymbol parameter in method.Parameters) _taken.Add(parameter.Name);
        }
    }

    /// <summary>The wish itself, or the wish with a number.</summary>
    public string Take(string wish)
    {
        string name = wish;
        for (int n = 2; !_taken.Add(name); n++) name = wish + n;
        return name;
    }
}
