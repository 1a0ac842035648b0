using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a callback, or memory that C keeps, that is disposed before the handle whose C object keeps it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackEndsBeforeHandleAnalyzer() : CallbackFlowAnalyzer(Rules.CallbackEndsBeforeHandle)
{
    private protected override IEnumerable<CallbackFinding> Judge(IOperation made, CallbackOutcome outcome) =>
        outcome.IsLost ? [] : outcome.EndsBeforeHandle.Select(registration => new CallbackFinding(registration.Argument.Value, registration, CallbackFinding.NameOf(made), registration.Owner!.Name, registration.Argument.Value.Syntax.ToString(), Declared.IsData(made.Type) ? "C uses memory that is gone" : "C's further calls find no handler"));
}
