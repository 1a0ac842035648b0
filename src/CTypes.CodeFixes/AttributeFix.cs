using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>A way to mend a finding by writing something else in the attribute that is marked.</summary>
/// <param name="Title">As the editor's menu shows it.</param>
/// <param name="Write">Gives the attribute as it should be.</param>
internal sealed record AttributeFix(string Title, Func<AttributeSyntax, AttributeSyntax> Write);
