using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>What the rules share that look at one declared function after the other.</summary>
public abstract class FunctionAnalyzer : RuleAnalyzer
{
    private protected FunctionAnalyzer(params DiagnosticDescriptor[] rules) : base(rules)
    {
    }

    private protected sealed override void Register(AnalysisContext context)
    {
        // Of the type, because a method whose other half is generated counts as generated.
        context.RegisterSymbolAction(CheckType, SymbolKind.NamedType);
        RegisterMore(context);
    }

    /// <summary>Looks at a function; <paramref name="function"/> is its [CFunction].</summary>
    private protected abstract void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context);

    /// <summary>For a rule that looks at code as well.</summary>
    private protected virtual void RegisterMore(AnalysisContext context)
    {
    }

    /// <summary>Whether the function or its library has an option set, as the generator reads it.</summary>
    internal static bool Uses(IMethodSymbol method, AttributeData function, string option) =>
        function.NamedFlag(option) || (function.AttributeClass?.Name == KnownNames.CFunctionAttribute && AttributeReading.Find(method.ContainingType, KnownNames.CLibraryAttribute)?.NamedFlag(option) == true);

    private void CheckType(SymbolAnalysisContext context)
    {
        foreach (IMethodSymbol method in ((INamedTypeSymbol)context.Symbol).GetMembers().OfType<IMethodSymbol>())
        {
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is { AttributeConstructor: not null } function) Check(method, function, context);
        }
    }
}
