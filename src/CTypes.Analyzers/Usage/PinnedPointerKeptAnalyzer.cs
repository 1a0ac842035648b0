using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds pointers of a <c>fixed</c> statement and to the stack that are returned or stored where they live longer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PinnedPointerKeptAnalyzer() : RuleAnalyzer(Rules.PinnedPointerKept)
{
    private const string WhilePinned = "inside its 'fixed' statement", WhileCalled = "until the method returns";

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction(CheckFixed, SyntaxKind.FixedStatement);
        context.RegisterSyntaxNodeAction(CheckStack, SyntaxKind.StackAllocArrayCreationExpression);
    }

    private static void CheckFixed(SyntaxNodeAnalysisContext context)
    {
        FixedStatementSyntax statement = (FixedStatementSyntax)context.Node;
        foreach (VariableDeclaratorSyntax variable in statement.Declaration.Variables) Check(variable, statement.Statement, WhilePinned, context);
    }

    private static void CheckStack(SyntaxNodeAnalysisContext context)
    {
        if (context.Node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } } } variable }
            && context.SemanticModel.GetDeclaredSymbol(variable, context.CancellationToken) is ILocalSymbol { Type: IPointerTypeSymbol })
            Check(variable, block, WhileCalled, context);
    }

    private static void Check(VariableDeclaratorSyntax variable, SyntaxNode scope, string lifetime, SyntaxNodeAnalysisContext context)
    {
        ISymbol? pointer = context.SemanticModel.GetDeclaredSymbol(variable, context.CancellationToken);
        foreach (IdentifierNameSyntax name in scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText))
        {
            ExpressionSyntax value = Whole(name);
            if (!IsKept(value, context.SemanticModel) || !SymbolEqualityComparer.Default.Equals(context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol, pointer)) continue;
            context.ReportDiagnostic(Diagnostic.Create(Rules.PinnedPointerKept, value.GetLocation(), variable.Identifier.ValueText, lifetime));
        }
    }

    /// <summary>The address with what only changes its type or counts on from it: <c>(nint)p</c>, <c>p + 1</c>, <c>new POINTER&lt;T&gt;(p)</c>.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax pointer) => pointer.Parent switch
    {
        CastExpressionSyntax cast => Whole(cast),
        ParenthesizedExpressionSyntax inner => Whole(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression } sum when sum.Left == pointer => Whole(sum),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } creation } } => Whole(creation),
        _ => pointer,
    };

    private static bool IsKept(ExpressionSyntax value, SemanticModel model) => value.Parent switch
    {
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => IsAddress(value, model),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == value => IsAddress(value, model) && Outlives(model.GetSymbolInfo(assignment.Left).Symbol, assignment.Left, model),
        _ => false,
    };

    private static bool Outlives(ISymbol? target, ExpressionSyntax left, SemanticModel model) => target switch
    {
        IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } => true,
        IFieldSymbol or IPropertySymbol => left is not MemberAccessExpressionSyntax member || model.GetSymbolInfo(member.Expression).Symbol is not ILocalSymbol,
        IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };

    // A difference of pointers, or a bool, keeps nothing.
    private static bool IsAddress(ExpressionSyntax value, SemanticModel model) => PointerTypes.IsAddress(model.GetTypeInfo(value).Type);
}
