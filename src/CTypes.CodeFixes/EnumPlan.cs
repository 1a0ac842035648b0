using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>All that changes when an enum takes the place of a number and its constants.</summary>
internal sealed class EnumPlan
{
    private readonly List<(DocumentId Document, ExpressionSyntax Node, string Text)> _replacements = [];
    private readonly Solution _solution;
    private readonly ConstantGroup _group;
    private readonly INamedTypeSymbol _library;
    private readonly ClassDeclarationSyntax _declared;
    private bool _isFlags;

    private EnumPlan(Solution solution, ConstantGroup group, INamedTypeSymbol library, ClassDeclarationSyntax declared)
    {
        (_solution, _group, _library, _declared) = (solution, group, library, declared);
        Name = group.EnumName;
        INamespaceOrTypeSymbol around = (INamespaceOrTypeSymbol?)library.ContainingType ?? library.ContainingNamespace;
        for (int i = 2; around.GetMembers(Name).Length > 0; i++) Name = $"{group.EnumName}{i}";
    }

    /// <summary>The enum's name.</summary>
    public string Name { get; }

    /// <summary>The constants that the enum takes the place of: their project, class, and the beginning of their names.</summary>
    public string Constants => $"{_solution.GetDocumentId(_group.Constants[0].DeclaringSyntaxReferences[0].SyntaxTree)?.ProjectId.Id} {_group.Constants[0].ContainingType.ToDisplayString()}.{_group.Prefix}";

    /// <summary>The plan; null where a call passes something else than the constants.</summary>
    public static async Task<EnumPlan?> Of(Solution solution, Location taken, Location constant, string prefix, CancellationToken cancellation)
    {
        if (await Declared<ParameterSyntax>(solution, taken, cancellation).ConfigureAwait(false) is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter) return null;
        if (await Declared<VariableDeclaratorSyntax>(solution, constant, cancellation).ConfigureAwait(false) is not IFieldSymbol one) return null;
        if (method.DeclaringSyntaxReferences[0].GetSyntax(cancellation).FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } library) return null;
        EnumPlan plan = new(solution, new ConstantGroup(one, prefix), method.ContainingType, library);
        if (!await plan.Changes(parameter, cancellation).ConfigureAwait(false)) return null;
        foreach (IParameterSymbol other in await plan.Others(parameter, cancellation).ConfigureAwait(false)) await plan.Changes(other, cancellation).ConfigureAwait(false);
        return await plan.KeepsConstants(cancellation).ConfigureAwait(false) ? plan : null;
    }

    public async Task Apply(SolutionEditor editor, CancellationToken cancellation)
    {
        foreach ((DocumentId document, ExpressionSyntax node, string text) in _replacements)
        {
            DocumentEditor edited = await editor.GetDocumentEditorAsync(document, cancellation).ConfigureAwait(false);
            edited.ReplaceNode(node, (node is TypeSyntax ? SyntaxFactory.ParseTypeName(text) : SyntaxFactory.ParseExpression(text)).WithTriviaFrom(node));
        }

        DocumentEditor declaring = await editor.GetDocumentEditorAsync(_solution.GetDocumentId(_declared.SyntaxTree)!, cancellation).ConfigureAwait(false);
        declaring.InsertAfter(_declared, Declaration().WithLeadingTrivia(SyntaxFactory.ElasticLineFeed).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private MemberDeclarationSyntax Declaration()
    {
        string accessibility = string.Concat(_declared.Modifiers.Where(m => SyntaxFacts.IsAccessibilityModifier(m.Kind())).Select(m => m.ValueText + " "));
        string keyword = ScalarTable.Keyword(_group.Constants[0].Type.SpecialType)!;
        string members = string.Concat(_group.Constants.Select(constant => $"    {_group.MemberOf(constant)} = {ConstantGroup.ValueOf(constant)},\n"));
        return SyntaxFactory.ParseMemberDeclaration($"{(_isFlags ? "[System.Flags]\n" : "")}{accessibility}enum {Name}{(keyword == "int" ? "" : " : " + keyword)}\n{{\n{members}}}")!;
    }

    /// <summary>Gives a parameter the enum as its type, and each call a member of it; false where a call passes something else, and nothing is changed.</summary>
    private async Task<bool> Changes(IParameterSymbol parameter, CancellationToken cancellation)
    {
        IMethodSymbol method = (IMethodSymbol)parameter.ContainingSymbol;
        bool isSeen = AttributeReading.Find(method, KnownNames.CFunctionAttribute)?.NamedText("ErrCheck") is { } check && method.ContainingType.GetMembers(check).OfType<IMethodSymbol>().Any(m => m.Parameters.Length > 2);
        if (isSeen || parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not ParameterSyntax { Type: { } type, Default: null }) return false;
        if (await CallsOf.Method(method, _solution, cancellation).ConfigureAwait(false) is not { } calls) return false;
        List<(DocumentId Document, ExpressionSyntax Node, string Text)> replacements = [(_solution.GetDocumentId(type.SyntaxTree)!, type, Name)];
        bool isFlags = false;
        foreach (Call call in calls)
        {
            if (call.Argument(parameter)?.Expression is not { } given || Written(given, call.Model, ref isFlags) is not { } text) return false;
            replacements.Add((call.Document.Id, given, text));
        }

        _replacements.AddRange(replacements);
        _isFlags |= isFlags;
        return true;
    }

    private string? Written(ExpressionSyntax given, SemanticModel model, ref bool isFlags)
    {
        switch (given)
        {
            case ParenthesizedExpressionSyntax inner:
                return Written(inner.Expression, model, ref isFlags) is { } inside ? $"({inside})" : null;
            case BinaryExpressionSyntax combined when combined.IsKind(SyntaxKind.BitwiseOrExpression):
                isFlags = true;
                return Written(combined.Left, model, ref isFlags) is { } left && Written(combined.Right, model, ref isFlags) is { } right ? $"{left} | {right}" : null;
            case LiteralExpressionSyntax { Token.ValueText: "0" }:
                return "0";
            default:
                return model.GetSymbolInfo(given).Symbol is { } symbol && _group.Contains(symbol) && Seen(model, given.SpanStart) is { } name ? $"{name}.{_group.MemberOf(symbol)}" : null;
        }
    }

    /// <summary>The enum's name as code at a place must write it; null where the name means something else there.</summary>
    private string? Seen(SemanticModel model, int position)
    {
        bool isBeside = model.LookupNamespacesAndTypes(position, name: _library.Name).Contains(_library, SymbolEqualityComparer.Default);
        if (isBeside) return model.LookupSymbols(position, name: Name).IsEmpty ? Name : null;
        string full = _library.ToDisplayString();
        return full.Substring(0, full.Length - _library.Name.Length) + Name;
    }

    /// <summary>Other parameters of the library that get the constants.</summary>
    private async Task<IEnumerable<IParameterSymbol>> Others(IParameterSymbol parameter, CancellationToken cancellation)
    {
        HashSet<IParameterSymbol> others = new(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol method in _library.GetMembers().OfType<IMethodSymbol>().Where(m => AttributeReading.Find(m, KnownNames.CFunctionAttribute) is { } f && f.Named("ArgTypes").Items().Length == m.Parameters.Length))
        {
            if (await CallsOf.Method(method, _solution, cancellation).ConfigureAwait(false) is not { Count: > 0 } calls) continue;
            foreach (IParameterSymbol other in method.Parameters.Where(p => p.RefKind == RefKind.None && !SymbolEqualityComparer.Default.Equals(p, parameter) && SymbolEqualityComparer.Default.Equals(p.Type, parameter.Type)))
            {
                if (calls.Any(call => call.Argument(other)?.Expression is { } given && given.DescendantNodesAndSelf().Any(node => _group.Contains(call.Model.GetSymbolInfo(node).Symbol)))) others.Add(other);
            }
        }

        return others;
    }

    // All other code goes on with the constants.
    private async Task<bool> KeepsConstants(CancellationToken cancellation)
    {
        foreach (IFieldSymbol constant in _group.Constants)
        {
            if (constant.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } || _solution.GetDocument(value.SyntaxTree) is not { } document) return false;
            SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
            if (model is null || Seen(model, value.SpanStart) is not { } name) return false;
            _replacements.Add((document.Id, value, $"({ScalarTable.Keyword(constant.Type.SpecialType)}){name}.{_group.MemberOf(constant)}"));
        }

        return true;
    }

    private static async Task<ISymbol?> Declared<T>(Solution solution, Location place, CancellationToken cancellation) where T : SyntaxNode
    {
        if (solution.GetDocument(place.SourceTree) is not { } document || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        return (SyntaxNode?)root.FindNode(place.SourceSpan).FirstAncestorOrSelf<T>() is { } syntax ? model.GetDeclaredSymbol(syntax, cancellation) : null;
    }
}
