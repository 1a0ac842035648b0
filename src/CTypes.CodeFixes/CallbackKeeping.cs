using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Gives a callback object a place where it lives long enough.</summary>
internal static class CallbackKeeping
{
    /// <summary>The declaration of the local variable that an expression makes; null when it is no declaration of one variable.</summary>
    public static LocalDeclarationStatementSyntax? DeclarationOf(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax local } } } ? local : null;

    /// <summary>The declaration of the local variable that an expression names.</summary>
    public static LocalDeclarationStatementSyntax? DeclarationOf(IdentifierNameSyntax name) => name.Ancestors().OfType<BlockSyntax>()
        .SelectMany(block => block.Statements.OfType<LocalDeclarationStatementSyntax>())
        .FirstOrDefault(local => local.SpanStart < name.SpanStart && local.Declaration.Variables is [{ Identifier.ValueText: var declared }] && declared == name.Identifier.ValueText);

    /// <summary>The statement beside a variable's declaration whose call names the variable and a handle; null for none.</summary>
    public static StatementSyntax? CallOf(LocalDeclarationStatementSyntax local, string owner) => (local.Parent as BlockSyntax)?.Statements
        .FirstOrDefault(statement => statement.SpanStart > local.SpanStart && statement is ExpressionStatementSyntax && Names(statement, owner) && Names(statement, local.Declaration.Variables[0].Identifier.ValueText));

    /// <summary>Whether a variable is given its value once, as one with <c>using</c> must be.</summary>
    public static bool CanBeUsing(LocalDeclarationStatementSyntax local, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(local.Declaration.Variables[0]) is not { } variable) return false;
        IEnumerable<StatementSyntax> others = local.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax file } => file.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
            _ => [],
        };
        return others.All(other => other == local || (model.AnalyzeDataFlow(other) is { Succeeded: true } flow && !flow.WrittenInside.Contains(variable, SymbolEqualityComparer.Default)));
    }

    /// <summary>Whether a new object can be kept in a field: that of a class with objects, or a static one. What a struct keeps, only one of its copies does.</summary>
    public static bool HasField(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { Parent: TypeDeclarationSyntax type } member || member is TypeDeclarationSyntax) return false;
        if (member.Modifiers.Any(SyntaxKind.StaticKeyword)) return type.Keyword.Kind() is SyntaxKind.ClassKeyword or SyntaxKind.StructKeyword or SyntaxKind.RecordKeyword;
        return type is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword }
            && !creation.Ancestors().TakeWhile(node => node != member).Any(node => node is ConstructorInitializerSyntax || IsStatic(node))
            && !(member is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });
    }

    private static bool IsStatic(SyntaxNode function) => function switch
    {
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax anonymous => anonymous.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    public static LocalDeclarationStatementSyntax WithUsing(LocalDeclarationStatementSyntax local)
    {
        SyntaxTriviaList leading = local.GetLeadingTrivia();
        return local.WithoutLeadingTrivia().WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(leading);
    }

    public static LocalDeclarationStatementSyntax WithoutUsing(LocalDeclarationStatementSyntax local)
    {
        SyntaxTriviaList leading = local.GetLeadingTrivia();
        return local.WithUsingKeyword(default).WithLeadingTrivia(leading);
    }

    /// <summary>The statement by which a handle becomes responsible.</summary>
    public static StatementSyntax KeepAlive(string owner, string callback) =>
        SyntaxFactory.ParseStatement($"{owner}.KeepAlive({callback});").WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>A variable before the statement, named after its type, in place of a new object.</summary>
    /// <returns>The variable's name; null when the object's type is not known.</returns>
    public static string? Extract(BaseObjectCreationExpressionSyntax creation, StatementSyntax statement, DocumentEditor editor, bool isUsing)
    {
        if (editor.SemanticModel.GetTypeInfo(creation).Type is not { } type) return null;
        SyntaxNode scope = statement.Parent is GlobalStatementSyntax ? editor.OriginalRoot : statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? editor.OriginalRoot;
        string name = FreeNames.Take(Camel(type.Name), scope, editor);
        LocalDeclarationStatementSyntax declaration = (LocalDeclarationStatementSyntax)editor.Generator.LocalDeclarationStatement(editor.Generator.TypeExpression(type, addImport: true), name, Untyped(creation));
        if (isUsing) declaration = declaration.WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword));
        editor.ReplaceNode(creation, SyntaxFactory.IdentifierName(name).WithTriviaFrom(creation));
        SyntaxNode inserted = declaration.WithAdditionalAnnotations(Formatter.Annotation);
        if (statement.Parent is GlobalStatementSyntax global) editor.InsertBefore(global, SyntaxFactory.GlobalStatement((StatementSyntax)inserted));
        else editor.InsertBefore(statement, inserted);
        return name;
    }

    /// <summary>A field in place of a local variable, or of no variable at all.</summary>
    public static void MoveToField(BaseObjectCreationExpressionSyntax creation, DocumentEditor editor)
    {
        if (creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } container || creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member) return;
        if (editor.SemanticModel.GetTypeInfo(creation).Type is not { } type) return;

        LocalDeclarationStatementSyntax? local = DeclarationOf(creation);
        string wish = local?.Declaration.Variables[0].Identifier.ValueText ?? Camel(type.Name);
        bool isStatic = member.Modifiers.Any(SyntaxKind.StaticKeyword);
        string name = FreeNames.Take((isStatic ? "s_" : "_") + wish, container, editor);
        AssignmentExpressionSyntax assignment = SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(name), Untyped(creation)).WithAdditionalAnnotations(Formatter.Annotation);
        if (local is null)
        {
            ExpressionSyntax inPlace = creation.Parent is MemberAccessExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(assignment) : assignment;
            editor.ReplaceNode(creation, inPlace.WithTriviaFrom(creation));
        }
        else
        {
            foreach (IdentifierNameSyntax use in UsesOf(local, member, editor.SemanticModel)) editor.ReplaceNode(use, SyntaxFactory.IdentifierName(name).WithTriviaFrom(use));
            editor.ReplaceNode(local, (_, _) => SyntaxFactory.ExpressionStatement(assignment).WithTriviaFrom(local));
        }

        SyntaxNode fieldType = editor.Generator.NullableTypeExpression(editor.Generator.TypeExpression(type, addImport: true));
        editor.InsertMembers(container, 0, [editor.Generator.FieldDeclaration(name, fieldType, Accessibility.Private, isStatic ? DeclarationModifiers.Static : DeclarationModifiers.None).WithAdditionalAnnotations(Formatter.Annotation)]);
    }

    private static IEnumerable<IdentifierNameSyntax> UsesOf(LocalDeclarationStatementSyntax local, SyntaxNode scope, SemanticModel model)
    {
        ISymbol? symbol = model.GetDeclaredSymbol(local.Declaration.Variables[0]);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol?.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, symbol));
    }

    private static bool Names(SyntaxNode node, string variable) => node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable);

    private static ExpressionSyntax Untyped(BaseObjectCreationExpressionSyntax creation) => creation is ImplicitObjectCreationExpressionSyntax
        ? creation.WithoutTrivia()
        : SyntaxFactory.ImplicitObjectCreationExpression(creation.ArgumentList ?? SyntaxFactory.ArgumentList(), creation.Initializer).WithoutTrivia();

    private static string Camel(string type)
    {
        string name = char.ToLowerInvariant(type[0]) + type.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : name + "Callback";
    }
}
