using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a new callback object, or memory that C keeps, that nothing can dispose. What may be kept in a way that is not seen here is left alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackMayBeCollectedAnalyzer() : CallbackFlowAnalyzer(Rules.CallbackMayBeCollected)
{
    private protected override IEnumerable<CallbackFinding> Judge(IOperation made, CallbackOutcome outcome)
    {
        if (!outcome.IsLost) yield break;
        Registration? registration = outcome.Registrations.FirstOrDefault();
        string name = CallbackFinding.NameOf(made);
        (string effect, string otherwise) = Declared.IsData(made.Type)
            ? ("its memory, whose address C keeps, is never let go", $"uses it only during the call, remove [Lifetime] from the parameter '{registration?.Argument.Parameter!.Name}'")
            : ("its handler is never let go", $"calls back only during one call, let the parameter be [Lifetime(CallbackLifetime.Call)] {name}.Handler");
        yield return new CallbackFinding(made, registration, name, effect, otherwise);
    }
}
