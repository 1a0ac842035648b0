using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a callback that is disposed right after C was told to keep it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackEndsTooSoonAnalyzer() : CallbackFlowAnalyzer(Rules.CallbackEndsTooSoon)
{
    private protected override IEnumerable<CallbackFinding> Judge(IOperation made, CallbackOutcome outcome) =>
        outcome.IsLost ? [] : outcome.EndsTooSoon.Select(registration => new CallbackFinding(registration.Argument.Value, registration, made.Type!.Name, registration.Function.Name, registration.Argument.Parameter!.Name));
}
