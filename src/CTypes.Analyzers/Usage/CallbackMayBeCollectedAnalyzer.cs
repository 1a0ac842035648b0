using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a new callback object that nothing can dispose. What may be kept in a way that is not seen here is left alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackMayBeCollectedAnalyzer() : CallbackFlowAnalyzer(Rules.CallbackMayBeCollected)
{
    private protected override IEnumerable<CallbackFinding> Judge(IOperation made, CallbackOutcome outcome)
    {
        if (outcome.IsLost) yield return new CallbackFinding(made, outcome.Registrations.FirstOrDefault(), made.Type!.Name);
    }
}
