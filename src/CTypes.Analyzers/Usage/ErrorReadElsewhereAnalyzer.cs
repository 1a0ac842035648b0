using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds <c>Marshal.GetLastPInvokeError</c> and its like behind calls that leave their error in the private copy of <c>errno</c> or of the last error.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorReadElsewhereAnalyzer() : RuleAnalyzer(Rules.ErrorReadElsewhere)
{
    private protected override void Register(AnalysisContext context) => context.RegisterOperationBlockAction(Check);

    private static void Check(OperationBlockAnalysisContext context)
    {
        List<IInvocationOperation> reads = [];
        IMethodSymbol? left = null;
        foreach (IOperation block in context.OperationBlocks)
        {
            foreach (IInvocationOperation call in block.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                if (KnownMethods.ReadsLastError(call.TargetMethod)) reads.Add(call);
                else if (KeepsItForMarshal(call.TargetMethod)) return;      // the read may be of this one
                else if (KeptError.Of(call.TargetMethod) is not null) left ??= call.TargetMethod;
            }
        }

        if (left is null) return;
        foreach (IInvocationOperation read in reads)
        {
            string instead = $"{KeptError.Of(left)}.Get()";
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.ErrorReadElsewhere, read.Syntax.GetLocation(), FindingProperties.Of(FindingProperties.Instead, instead),
                $"Marshal.{read.TargetMethod.Name}", $"{left.ContainingType.Name}.{left.Name}", instead));
        }
    }

    private static bool KeepsItForMarshal(IMethodSymbol method) =>
        method.GetAttributes().Any(a => a.AttributeClass?.Name is "DllImportAttribute" or "LibraryImportAttribute" && a.NamedFlag("SetLastError"));
}
