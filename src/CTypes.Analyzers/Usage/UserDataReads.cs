using System.Runtime.CompilerServices;
using CTypes.Analyzers.Flow;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Analyzers.Usage;

/// <summary>
/// Where a project reads the <c>UserData</c> of callback objects. All files are looked through once, and after an edit only the edited one is:
/// each of a project's callback classes may ask.
/// </summary>
internal sealed class UserDataReads(Compilation compilation)
{
    public const string Name = "UserData";

    // What a file's text says, whatever it means.
    private static readonly ConditionalWeakTable<SyntaxTree, IdentifierNameSyntax[]> s_named = new();

    private Readers? _readers;

    /// <summary>Whether something may read that of a class.</summary>
    public bool MayBeOf(INamedTypeSymbol callback, CancellationToken cancellation)
    {
        _readers ??= Find(cancellation);    // by two threads at once the same is found twice
        return _readers.MayBeAny || _readers.Callbacks.Contains(callback);
    }

    private Readers Find(CancellationToken cancellation)
    {
        Readers found = new(false, new(SymbolEqualityComparer.Default));
        foreach (SyntaxTree file in compilation.SyntaxTrees.Where(file => !GeneratedHalf.IsPath(file.FilePath)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!s_named.TryGetValue(file, out IdentifierNameSyntax[]? names)) names = s_named.GetValue(file, f => [.. NamesIn(f, cancellation)]);
            if (names.Length == 0) continue;
            SemanticModel model = compilation.GetSemanticModel(file);
            foreach (IdentifierNameSyntax name in names)
            {
                if (model.GetSymbolInfo(name, cancellation).Symbol is { } read && read.ContainingType?.Name != "CallbackHandle") continue;

                // Of any class, unless it is known to be one.
                if (name.Parent is MemberAccessExpressionSyntax access && model.GetTypeInfo(access.Expression, cancellation).Type is { } owner && Declared.IsCallback(owner)) found.Callbacks.Add(owner);
                else return found with { MayBeAny = true };
            }
        }

        return found;
    }

    private static IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxTree file, CancellationToken cancellation) =>
        file.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == Name && name.Parent is not NameEqualsSyntax);

    private sealed record Readers(bool MayBeAny, HashSet<ISymbol> Callbacks);
}
