using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

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
    /// <summary>
    /// The calls of a method; null when something else than a call names it. A file that several projects compile, such as one of a project with
    /// several target frameworks, is changed once; null also when one of those projects has a call that the method's own project leaves out.
    /// </summary>
    public static async Task<List<Call>?> Method(IMethodSymbol method, Solution solution, CancellationToken cancellation)
    {
        ProjectId? own = solution.GetProject(method.ContainingAssembly, cancellation)?.Id;
        List<Call> calls = [];
        HashSet<(string?, TextSpan)> seen = [];
        List<ReferenceLocation> copies = [];
        foreach (ReferencedSymbol found in await SymbolFinder.FindReferencesAsync(method, solution, cancellation).ConfigureAwait(false))
        {
            bool isOwn = solution.GetProject(found.Definition.ContainingAssembly, cancellation)?.Id == own;
            if (!isOwn) copies.AddRange(found.Locations.Where(IsWritten));
            foreach (ReferenceLocation place in isOwn ? found.Locations.Where(IsWritten) : [])
            {
                if (await At(place, cancellation).ConfigureAwait(false) is not { } call) return null;
                calls.Add(call);
                seen.Add((place.Document.FilePath, place.Location.SourceSpan));
            }
        }

        return copies.All(place => seen.Contains((place.Document.FilePath, place.Location.SourceSpan))) ? calls : null;
    }

    /// <summary>The names that stand for a local variable, apart from its declaration.</summary>
    public static IEnumerable<IdentifierNameSyntax> Local(ILocalSymbol local, SemanticModel model)
    {
        SyntaxNode body = local.DeclaringSyntaxReferences[0].GetSyntax().Ancestors().First(node => node is MemberDeclarationSyntax or CompilationUnitSyntax);
        return body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local));
    }

    private static async Task<Call?> At(ReferenceLocation place, CancellationToken cancellation)
    {
        SyntaxNode? root = await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await place.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        ExpressionSyntax? name = root?.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
        if (name?.Parent is MemberAccessExpressionSyntax member && member.Name == name) name = member;
        return model is not null && name?.Parent is InvocationExpressionSyntax call && call.Expression == name ? new Call(place.Document, model, call) : null;
    }

    // The generated half is made anew.
    private static bool IsWritten(ReferenceLocation place) => !place.IsImplicit && place.Document is not SourceGeneratedDocument && !GeneratedHalf.IsPath(place.Document.FilePath);
}
