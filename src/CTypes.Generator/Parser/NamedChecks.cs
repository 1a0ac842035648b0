using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The methods of one name that check results. Each of thousands of functions may have an overload of its own, which takes its arguments: it is found without a look at the others.</summary>
/// <param name="methods">In the order of their declaration.</param>
internal sealed class NamedChecks(IMethodSymbol[] methods)
{
    private const int WithArguments = 3;

    private readonly ILookup<string, int> _byTypes = Enumerable.Range(0, methods.Length)
        .Where(index => methods[index].Parameters.Length >= WithArguments)
        .SelectMany(index => methods[index].Parameters.Select(parameter => (parameter.Type.Name, Index: index)).Distinct())
        .ToLookup(found => found.Name, found => found.Index, StringComparer.Ordinal);

    private readonly int[] _ofAll = [.. Enumerable.Range(0, methods.Length).Where(index => methods[index].Parameters.Length < WithArguments)];

    public bool IsNone => methods.Length == 0;

    /// <summary>Those that a function may mean whose arguments have a type of this name.</summary>
    public IMethodSymbol[] For(string argumentsName) => [.. _ofAll.Concat(_byTypes[argumentsName]).OrderBy(index => index).Select(index => methods[index])];
}
