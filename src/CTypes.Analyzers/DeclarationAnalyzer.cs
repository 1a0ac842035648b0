using System.Collections.Immutable;
using CTypes.Analyzers.Usage;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers;

/// <summary>Runs the generator's own parsers over each declaration and reports what they find, where the user typed it; and what only a use shows of one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.OfDeclarations;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);    // declarations that a tool wrote are wrong all the same
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(AnalyzeNested, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
        context.RegisterCompilationAction(AnalyzeAssembly);
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeReference.IsIn(start.Compilation)) start.RegisterOperationAction(new UserDataNotGiven(start.Compilation).Check, OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);
        });
    }

    private static void AnalyzeAssembly(CompilationAnalysisContext context)
    {
        Findings findings = new(wantsLocations: true);
        TargetsReader.Check(context.Compilation, findings);
        Report(findings, _ => false, context.ReportDiagnostic);
    }

    private static void AnalyzeNested(SyntaxNodeAnalysisContext context)
    {
        if (context.Node is not (LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } or LambdaExpressionSyntax { AttributeLists.Count: > 0 })) return;
        if ((context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken) ?? context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol) is not IMethodSymbol function) return;
        Findings findings = new(wantsLocations: true);
        NestedFunctionAttributes.Check(function, findings);
        Report(findings, _ => false, context.ReportDiagnostic);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        Findings findings = new(wantsLocations: true);
        if (ExtensionBlocks.Is(type)) ExtensionBlocks.Check(type, findings);
        else Analyze(type, context, findings);
        UnboundAttributes unbound = new(type);
        Report(findings, finding => unbound.SpeakFor(finding.Location), context.ReportDiagnostic);
    }

    private static void Analyze(INamedTypeSymbol type, SymbolAnalysisContext context, Findings findings)
    {
        ParseAs(FirstAttribute.NameOn(type), type, context, findings);

        // Not an action of their own: the compiler calls one for the generated half of a partial method, which we do not analyze.
        TypeAttributes.Check(type, findings);
        AttributeValues.Check(type, type.GetAttributes(), findings);
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(method => !ExtensionBlocks.IsOfBlock(method)))
        {
            AttributeValues.Check(method, method.GetAttributes(), findings);
            AttributeValues.Check(method, method.GetReturnTypeAttributes(), findings);
            foreach (IParameterSymbol parameter in method.Parameters) AttributeValues.Check(method, parameter.GetAttributes(), findings);
            IdleAttributes.Check(method, findings);
            StrayFunctionParser.Parse(method, findings);
            StaticCallbackParser.Parse(method, context.Compilation, findings);
        }

        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>()) AttributeValues.Check(field, field.GetAttributes(), findings);
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            AttributeValues.Check(property, property.GetAttributes(), findings);
            VariableParser.ParseStray(property, findings);
        }
    }

    // A type is one thing in C; that it cannot be another as well is a finding of its own.
    private static void ParseAs(string? attribute, INamedTypeSymbol type, SymbolAnalysisContext context, Findings findings)
    {
        switch (attribute)
        {
            case KnownNames.CLibraryAttribute:
                LibraryParser.Parse(type, context.Compilation, findings, context.CancellationToken);
                break;
            case KnownNames.CStructAttribute or KnownNames.CUnionAttribute when CTypeReader.IsRecord(type) || CTypeReader.IsClassRecord(type):
                RecordParser.Parse(type, context.Compilation, findings);
                break;
            case KnownNames.CArrayAttribute:
                ArrayParser.Parse(type, context.Compilation, findings);
                break;
            case KnownNames.CallbackAttribute:
                CallbackParser.Parse(type, context.Compilation, findings);
                break;
            case KnownNames.CInterfaceAttribute:
                InterfaceParser.Parse(type, context.Compilation, findings, context.CancellationToken);
                break;
            case KnownNames.CHandleAttribute:
                HandleParser.Parse(type, context.Compilation, findings);
                break;
            case KnownNames.CTypedefAttribute:
                TypedefParser.Parse(type, findings);
                break;
        }
    }

    private static void Report(Findings findings, Func<Finding, bool> isLeftOut, Action<Diagnostic> report)
    {
        foreach (Finding finding in findings.Items.Where(finding => !GeneratedHalf.IsPath(finding.Location?.SourceTree?.FilePath) && !isLeftOut(finding))) report(Diagnostic.Create(finding.Rule, finding.Location, finding.Properties, [.. finding.Arguments]));
    }
}
