using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds functions whose ErrCheck, and handles whose FreeErrCheck, asks for <c>errno</c> or the last error, which they do not keep, and code that asks for it where their result says that they failed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorNotKeptAnalyzer() : FunctionAnalyzer(Rules.ErrorNotKept)
{
    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = method.ContainingType;
        if (function.NamedText("ErrCheck") is not string check) return;
        if (function.NamedType("ErrCheckType") is not null || AttributeReading.Find(type, KnownNames.CLibraryAttribute)?.NamedType("ErrCheckType") is not null) return;
        if (OptionOf(check) is not { } option || type.GetMembers(check).Length > 0 || Uses(method, function, option)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ErrorNotKept, function.Location("ErrCheck"), FindingProperties.Of(FindingProperties.Option, option), $"{type.Name}.{method.Name}", $"checked by {check}", option));
    }

    private protected override void RegisterMore(AnalysisContext context)
    {
        context.RegisterSymbolAction(CheckHandle, SymbolKind.NamedType);
        PathAnalyzer.Follow(context, KeptError.IsRead, CheckReads);
    }

    private static void CheckHandle(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (AttributeReading.Find(type, KnownNames.CHandleAttribute) is not { } handle || FreeMethodParser.IsNamed(handle) || handle.NamedText("FreeErrCheck") is not { } check) return;
        if (type.GetMembers(check).Length > 0 || handle.NamedType("Library")?.GetMembers(check).Length > 0) return;
        if (OptionOf(check) is not { } option || HandleTypes.Keeps(handle, option)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ErrorNotKept, handle.Location("FreeErrCheck"), FindingProperties.Of(FindingProperties.Option, option), $"{type.Name}.Dispose", $"checked by {check}", option));
    }

    /// <summary>The option without which a ready-made check reads the error of another call.</summary>
    private static string? OptionOf(string check) => check switch
    {
        "NegativeIsErrno" or "NullIsErrno" or "NonZeroIsErrno" => "UseErrno",
        "ZeroIsLastError" => "UseLastError",
        _ => null,
    };

    private static void CheckReads(ControlFlowGraph graph, ISymbol owner, OperationBlockAnalysisContext context)
    {
        IInvocationOperation[] calls = [.. NestedFunctions.Operations(graph).OfType<IInvocationOperation>()];
        if (!calls.Any(KeptError.IsRead) || calls.Any(call => KeptError.Of(call) is not null)) return;    // what is read may be of one that keeps it
        Variables variables = new(graph, owner);
        HashSet<IInvocationOperation> reported = [];
        foreach (IInvocationOperation call in calls)
        {
            if (AttributeOf(call.TargetMethod) is not { } function || KeptError.IsChecked(call.TargetMethod)) continue;
            foreach (string kept in (string[])[KeptError.Errno, KeptError.LastError])
            {
                ErrorWalk walk = new(graph, variables, call, kept);
                if (!calls.Any(read => KeptError.Is(read, kept, "Get")) || !walk.Run(ErrorState.None)) continue;
                foreach (IInvocationOperation read in walk.Reads.Where(read => !calls.Any(other => IsBetween(call, other, read) && MayKeep(other))))
                {
                    if (reported.Add(read)) Report(read, call.TargetMethod, function, kept, context);
                }
            }
        }
    }

    private static void Report(IInvocationOperation read, IMethodSymbol method, AttributeData function, string kept, OperationBlockAnalysisContext context)
    {
        string option = "Use" + kept;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ErrorNotKept, read.Syntax.GetLocation(), [function.Location()!], FindingProperties.Of(FindingProperties.Option, option),
            $"{method.ContainingType.Name}.{method.Name}", $"followed by {kept}.Get()", option));
    }

    /// <summary>The attribute of a function that is declared in this compilation.</summary>
    private static AttributeData? AttributeOf(IMethodSymbol method) =>
        AttributeReading.Find(method.PartialDefinitionPart ?? method, KnownNames.CFunctionAttribute) is { ApplicationSyntaxReference: not null } function ? function : null;

    private static bool IsBetween(IInvocationOperation call, IInvocationOperation other, IInvocationOperation read) =>
        other.Syntax.SpanStart > call.Syntax.SpanStart && other.Syntax.Span.End <= read.Syntax.SpanStart;

    // A method of one's own, or a delegate, may call a function that keeps it.
    private static bool MayKeep(IInvocationOperation call) =>
        AttributeReading.FindFunction(call.TargetMethod) is null && (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke || !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty);
}
