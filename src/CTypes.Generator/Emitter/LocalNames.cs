namespace CTypes.Generator.Emitter;

/// <summary>Names for locals that none of the parameters has, and none of the other names in use.</summary>
internal sealed class LocalNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The wish itself in camel case, or the wish with underscores.</summary>
    public string Take(string wish)
    {
        string name = wish.TrimStart('@');
        if (name.Length == 0) name = "value";    // a parameter whose name is still to be typed
        name = char.ToLowerInvariant(name[0]) + name.Substring(1);
        while (Keywords.Has(name) || !_taken.Add(name)) name += "_";
        return name;
    }
}
