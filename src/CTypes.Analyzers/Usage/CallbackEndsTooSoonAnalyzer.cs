using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a callback, or memory that C keeps, that is disposed right after C was told to keep it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackEndsTooSoonAnalyzer() : CallbackFlowAnalyzer(Rules.CallbackEndsTooSoon)
{
    private protected override IEnumerable<CallbackFinding> Judge(IOperation made, CallbackOutcome outcome) =>
        outcome.IsLost ? [] : outcome.EndsTooSoon.Select(registration => Finding(made, registration, registration.Function.Name, registration.Argument.Parameter!.Name));

    private static CallbackFinding Finding(IOperation made, Registration registration, string function, string parameter)
    {
        (string effect, string otherwise) = Declared.IsData(made.Type)
            ? ("C uses memory that is gone", $"uses it only during {function}, remove [Lifetime] from the parameter '{parameter}'")
            : ("C's calls find no handler", $"calls back only during {function}, write [Lifetime(CallbackLifetime.Call)] on the parameter '{parameter}'");
        return new CallbackFinding(registration.Argument.Value, registration, CallbackFinding.NameOf(made), function, effect, otherwise);
    }
}
