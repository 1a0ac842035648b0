using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds calls whose result is dropped although the function keeps an error that the result would tell of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorIgnoredAnalyzer() : RuleAnalyzer(Rules.ErrorIgnored)
{
    /// <summary>Functions whose number is dropped everywhere, as C's own manuals do, or is no error.</summary>
    private static readonly HashSet<string> s_harmless = new(StringComparer.Ordinal)
    {
        "printf", "fprintf", "vprintf", "vfprintf", "dprintf", "sprintf", "snprintf", "vsnprintf", "puts", "putchar", "fputs", "fputc", "putc", "umask", "alarm", "sleep", "usleep", "sched_yield", "toupper", "tolower",
    };

    private protected override void Register(AnalysisContext context) => context.RegisterOperationAction(Check, OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context)
    {
        if (((IExpressionStatementOperation)context.Operation).Operation is not IInvocationOperation { TargetMethod: var method } call) return;
        if (KeptError.Of(method) is not { } kept || KeptError.IsChecked(method) || !MayTellOfError(method.ReturnType)) return;
        if (Declared.SymbolOf(method.PartialDefinitionPart ?? method) is { } symbol && s_harmless.Contains(symbol)) return;
        if (FunctionGraphs.RootOf(call).Descendants().OfType<IInvocationOperation>().Any(IsRead)) return;
        string check = kept == KeptError.LastError ? "ZeroIsLastError" : "NegativeIsErrno";
        context.ReportDiagnostic(Diagnostic.Create(Rules.ErrorIgnored, call.Syntax.GetLocation(), $"{method.ContainingType.Name}.{method.Name}", $"ErrCheck = nameof(Errors.{check})"));
    }

    // What is unsigned or an address counts something, or is what was passed in.
    private static bool MayTellOfError(ITypeSymbol type) => type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean;

    // Who reads the error looks at it without the result.
    private static bool IsRead(IInvocationOperation call) => KeptError.IsRead(call) || KnownMethods.ReadsLastError(call.TargetMethod);
}
