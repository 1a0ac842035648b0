using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Names for what a fix declares.</summary>
internal static class FreeNames
{
    private static readonly ConditionalWeakTable<SyntaxEditor, HashSet<string>> s_given = new();

    /// <summary>A name that nothing in a scope has, and that no other fix of the same document has been given.</summary>
    public static string Take(string wish, SyntaxNode scope, SyntaxEditor editor)
    {
        HashSet<string> taken = s_given.GetOrCreateValue(editor);
        taken.UnionWith(scope.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        string name = wish;
        for (int n = 2; !taken.Add(name); n++) name = wish + n;
        return name;
    }
}
