using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>All that changes when a handle class takes the place of a number.</summary>
internal sealed class HandlePlan
{
    private readonly List<(DocumentId Document, Action<DocumentEditor> Edit)> _edits = [];
    private readonly HashSet<ILocalSymbol> _holders = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Solution _solution;
    private readonly string _name;
    private readonly CancellationToken _cancellation;

    private HandlePlan(Solution solution, string name, CancellationToken cancellation) => (_solution, _name, _cancellation) = (solution, name, cancellation);

    /// <summary>The plan; null where a variable that holds the number does something that only a number can.</summary>
    public static async Task<HandlePlan?> Of(Document document, Location[] opened, Location freed, string name, CancellationToken cancellation)
    {
        HandlePlan plan = new(document.Project.Solution, name, cancellation);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (model is null || Method(root, freed, model) is not { } free) return null;
        IMethodSymbol[] opens = [.. opened.Select(place => Method(root, place, model)).OfType<IMethodSymbol>()];
        if (opens.Length != opened.Length) return null;
        foreach (IMethodSymbol open in opens)
        {
            if (!await plan.Opens(open).ConfigureAwait(false) || !plan.HandsOut(open)) return null;
        }

        return await plan.Takes(free, CommonPrefix(SymbolOf(opens[0]), SymbolOf(free))).ConfigureAwait(false) && await plan.Frees(free).ConfigureAwait(false) && plan.Declares(free) ? plan : null;
    }

    public async Task Apply(SolutionEditor editor, CancellationToken cancellation)
    {
        foreach ((DocumentId document, Action<DocumentEditor> edit) in _edits) edit(await editor.GetDocumentEditorAsync(document, cancellation).ConfigureAwait(false));
    }

    private static IMethodSymbol? Method(SyntaxNode? root, Location place, SemanticModel model) =>
        place.SourceTree == root?.SyntaxTree && root?.FindNode(place.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } syntax ? model.GetDeclaredSymbol(syntax) : null;

    // Each call must give the number to a variable of its own.
    private async Task<bool> Opens(IMethodSymbol open)
    {
        if (await CallsOf.Method(open, _solution, _cancellation).ConfigureAwait(false) is not { } calls) return false;
        foreach (Call call in calls)
        {
            SyntaxNode? declared = open.Parameters.FirstOrDefault(p => p.RefKind == RefKind.Out) is { } stored && !IsWord(open.ReturnType)
                ? call.Argument(stored)?.Expression is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax } declaration ? declaration : null
                : call.Syntax.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } list } } ? list : null;
            SyntaxNode? variable = declared switch { DeclarationExpressionSyntax d => d.Designation, VariableDeclarationSyntax v => v.Variables[0], _ => null };
            if (variable is null || call.Model.GetDeclaredSymbol(variable, _cancellation) is not ILocalSymbol local) return false;
            TypeSyntax type = declared is DeclarationExpressionSyntax { Type: { } first } ? first : ((VariableDeclarationSyntax)declared!).Type;
            if (!type.IsVar) Replace(call.Document.Id, type, "var");
            _holders.Add(local);
        }

        return true;
    }

    // The functions that get the number, each by calls that pass such a variable.
    private async Task<bool> Takes(IMethodSymbol free, string prefix)
    {
        ITypeSymbol type = (ITypeSymbol)Function(free).Named("ArgTypes").Items()[0].Value!;
        int left = await Uses(free).ConfigureAwait(false);
        foreach (IMethodSymbol method in free.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(m => AttributeReading.Find(m, KnownNames.CFunctionAttribute) is not null && !SymbolEqualityComparer.Default.Equals(m, free)))
        {
            System.Collections.Immutable.ImmutableArray<TypedConstant> types = Function(method).Named("ArgTypes").Items();
            foreach (IParameterSymbol parameter in method.Parameters.Where(p => p.RefKind == RefKind.None && IsWord(p.Type) && types.Length == method.Parameters.Length && SymbolEqualityComparer.Default.Equals(types[p.Ordinal].Value as ISymbol, type)))
            {
                bool isNamedSo = type.Name != "c_void_p" || (parameter.Name == free.Parameters[0].Name && prefix.Length > 2 && SymbolOf(method).StartsWith(prefix, StringComparison.Ordinal));
                if (!isNamedSo && !_given.Contains(method.Name)) continue;    // before its calls are looked for, in the whole solution
                if (await CallsOf.Method(method, _solution, _cancellation).ConfigureAwait(false) is not { } calls) continue;
                int passed = calls.Count(call => call.Argument(parameter) is { } argument && IsHolder(argument.Expression, call.Model));
                if (passed != calls.Count || (passed == 0 && !isNamedSo)) continue;
                left -= passed;
                ChangeParameter(parameter, $"typeof({_name})");
            }
        }

        return left == 0;
    }

    /// <summary>How often the variables are used otherwise than to close them; what is called with them is noted.</summary>
    private async Task<int> Uses(IMethodSymbol free)
    {
        int uses = 0;
        foreach (ILocalSymbol local in _holders)
        {
            Document document = _solution.GetDocument(local.DeclaringSyntaxReferences[0].SyntaxTree)!;
            SemanticModel model = (await document.GetSemanticModelAsync(_cancellation).ConfigureAwait(false))!;
            foreach (SyntaxNode name in CallsOf.Local(local, model))
            {
                ISymbol? called = name.Parent?.Parent?.Parent is InvocationExpressionSyntax call ? model.GetSymbolInfo(call).Symbol : null;
                if (called is not null) _given.Add(called.Name);
                if (!SymbolEqualityComparer.Default.Equals(called, free)) uses++;
            }
        }

        return uses;
    }

    // The handle frees itself: a call that did so as well would free twice.
    private async Task<bool> Frees(IMethodSymbol free)
    {
        if (Function(free).Named("ErrCheck") is not null || await CallsOf.Method(free, _solution, _cancellation).ConfigureAwait(false) is not { } calls) return false;
        foreach (Call call in calls)
        {
            if (call.Syntax.Parent is not ExpressionStatementSyntax || call.Argument(free.Parameters[0])?.Expression is not IdentifierNameSyntax name || !IsHolder(name, call.Model)) return false;
            Replace(call.Document.Id, call.Syntax, $"{name}.Dispose()");
        }

        return true;
    }

    private bool HandsOut(IMethodSymbol open)
    {
        if (Syntax(open) is not { } declared || Document(declared) is not { } document) return false;
        if (open.Parameters.FirstOrDefault(p => p.RefKind == RefKind.Out) is { } stored && !IsWord(open.ReturnType))
        {
            ChangeParameter(stored, $"typeof(POINTER<{_name}>)");
        }
        else
        {
            Replace(document, declared.ReturnType, _name);
            if (Argument(open, "RestType") is not { } result) return false;
            Replace(document, result, $"typeof({_name})");
        }

        return true;
    }

    private bool Declares(IMethodSymbol free)
    {
        if (Syntax(free) is not { Parent: ClassDeclarationSyntax library } removed || Document(removed) is not { } document) return false;
        string accessibility = string.Concat(library.Modifiers.Where(m => SyntaxFacts.IsAccessibilityModifier(m.Kind())).Select(m => m.ValueText + " "));
        string options = Function(free).NamedFlag("UseErrno") ? ", UseErrno = true" : "";
        MemberDeclarationSyntax handle = SyntaxFactory.ParseMemberDeclaration($"[CHandle(Free = \"{SymbolOf(free)}\", Library = typeof({free.ContainingType.Name}){options})]\n{accessibility}sealed partial class {_name};")!;
        _edits.Add((document, editor =>
        {
            MemberRemoval.Remove(removed, editor);
            editor.InsertAfter(library, handle.WithLeadingTrivia(SyntaxFactory.ElasticLineFeed).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation));
        }));
        return true;
    }

    private void ChangeParameter(IParameterSymbol parameter, string argType)
    {
        if (parameter.DeclaringSyntaxReferences[0].GetSyntax() is not ParameterSyntax { Type: { } type } || Document(type) is not { } document) return;
        Replace(document, type, _name);
        if (Argument((IMethodSymbol)parameter.ContainingSymbol, "ArgTypes") is CollectionExpressionSyntax list) Replace(document, ((ExpressionElementSyntax)list.Elements[parameter.Ordinal]).Expression, argType);
    }

    private void Replace(DocumentId document, ExpressionSyntax node, string text) =>
        _edits.Add((document, editor => editor.ReplaceNode(node, (_, _) => (node is TypeSyntax ? SyntaxFactory.ParseTypeName(text) : SyntaxFactory.ParseExpression(text)).WithTriviaFrom(node))));

    private bool IsHolder(ExpressionSyntax expression, SemanticModel model) => expression is IdentifierNameSyntax name && model.GetSymbolInfo(name, _cancellation).Symbol is ILocalSymbol local && _holders.Contains(local);

    private DocumentId? Document(SyntaxNode node) => _solution.GetDocumentId(node.SyntaxTree);

    private static MethodDeclarationSyntax? Syntax(IMethodSymbol method) => method.DeclaringSyntaxReferences[0].GetSyntax() as MethodDeclarationSyntax;

    private static ExpressionSyntax? Argument(IMethodSymbol method, string name) =>
        (Function(method).ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    private static AttributeData Function(IMethodSymbol method) => AttributeReading.Find(method, KnownNames.CFunctionAttribute)!;

    private static string SymbolOf(IMethodSymbol method) => Function(method).FirstText() ?? method.Name;

    private static string CommonPrefix(string left, string right) => left.Substring(0, left.Zip(right, (l, r) => l == r).TakeWhile(same => same).Count());

    private static bool IsWord(ITypeSymbol type) => type.SpecialType == SpecialType.System_IntPtr;
}
