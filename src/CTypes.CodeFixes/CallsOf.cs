using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace CTypes.CodeFixes;

/// <summary>A call of a method in some document.</summary>
internal sealed record Call(Document Document, SemanticModel Model, InvocationExpressionSyntax Syntax)
{
    /// <summary>The expression that a parameter gets; null when it is left out.</summary>
    public ArgumentSyntax? Argument(IParameterSymbol parameter)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = Syntax.ArgumentList.Arguments;
        return arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)
            ?? (parameter.Ordinal < arguments.Count && arguments[parameter.Ordinal].NameColon is null ? arguments[parameter.Ordinal] : null);
    }
}

/// <summary>Finds what uses a declaration, where all of it can be changed.</summary>
internal static class CallsOf
{
    private const string Generated = ".g.cs";

    /// <summary>The calls of a method; null when something else than a call names it.</summary>
    public static async Task<List<Call>?> Method(IMethodSymbol method, Solution solution, CancellationToken cancellation)
    {
        List<Call> calls = [];
        foreach (ReferencedSymbol found in await SymbolFinder.FindReferencesAsync(method, solution, cancellation).ConfigureAwait(false))
        {
            foreach (ReferenceLocation place in found.Locations.Where(IsWritten))
            {
                SyntaxNode? root = await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                SemanticModel? model = await place.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
                ExpressionSyntax? name = root?.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
                if (name?.Parent is MemberAccessExpressionSyntax member && member.Name == name) name = member;
                if (model is null || name?.Parent is not InvocationExpressionSyntax call || call.Expression != name) return null;
                calls.Add(new Call(place.Document, model, call));
            }
        }

        return calls;
    }

    /// <summary>The names that stand for a local variable, apart from its declaration.</summary>
    public static IEnumerable<IdentifierNameSyntax> Local(ILocalSymbol local, SemanticModel model)
    {
        SyntaxNode body = local.DeclaringSyntaxReferences[0].GetSyntax().Ancestors().First(node => node is MemberDeclarationSyntax or CompilationUnitSyntax);
        return body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local));
    }

    // The generated half is made anew.
    private static bool IsWritten(ReferenceLocation place) => !place.IsImplicit && place.Document is not SourceGeneratedDocument && !place.Document.Name.EndsWith(Generated, StringComparison.Ordinal);
}
