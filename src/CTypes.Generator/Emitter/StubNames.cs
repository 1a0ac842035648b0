using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Names for a stub's locals that none of its parameters has.</summary>
internal sealed class StubNames(FunctionModel function)
{
    private readonly HashSet<string> _taken = new(function.ReservedNames, StringComparer.Ordinal);

    /// <summary>The wish itself, or the wish with underscores.</summary>
    public string Take(string wish)
    {
        string name = wish.TrimStart('@');
        while (!_taken.Add(name)) name += "_";
        return name;
    }
}
