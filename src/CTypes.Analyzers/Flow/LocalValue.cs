using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>What a local variable holds for as long as it lives.</summary>
internal static class LocalValue
{
    /// <summary>What a variable was declared with; null where it is given anything else, or gets no value there.</summary>
    /// <param name="local">The variable.</param>
    /// <param name="root">The member that declares it.</param>
    public static IOperation? Of(ILocalSymbol local, IOperation root)
    {
        IOperation? initial = null;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Symbol: var declared, Initializer.Value: { } value } && SymbolEqualityComparer.Default.Equals(declared, local)) initial = value;
            else if (operation is ILocalReferenceOperation { Local: var named } reference && SymbolEqualityComparer.Default.Equals(named, local) && IsWritten(reference)) return null;
        }

        return initial;
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or IIncrementOrDecrementOperation or IAddressOfOperation or ITupleOperation => true,
        _ => false,
    };
}
