using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows a value upwards to where C gets it: an argument of a C function, a member of a record, a variable of a library.</summary>
/// <param name="graphs">Where the bodies of helper methods are found.</param>
internal sealed class WayToC(FunctionGraphs graphs)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the value, or a variable that holds it, goes to C.</summary>
    public bool Leads(IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation { Type: not null } => Leads(value.Parent),
        IArgumentOperation { Parent: IObjectCreationOperation made } => IsRecord(made.Type) || (IsOurs(made.Type) && Leads(made)),
        IArgumentOperation { Parent: IInvocationOperation call } argument => Declared.IsFunction(call.TargetMethod) || LeadsThrough(call.TargetMethod, argument.Parameter),
        IAssignmentOperation assignment when assignment.Value == value => IsOfC(assignment.Target) || (assignment.Target is ILocalReferenceOperation target && LeadsFrom(target.Local, FunctionGraphs.RootOf(value))),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => LeadsFrom(local, FunctionGraphs.RootOf(value)),
        _ => false,
    };

    private bool LeadsThrough(IMethodSymbol method, IParameterSymbol? parameter) =>
        parameter is not null && HelperMethods.IsKnown(method) && graphs.BodyOf(method) is { } body && LeadsFrom(parameter.OriginalDefinition, body);

    private bool LeadsFrom(ISymbol variable, IOperation body) => _seen.Add(variable) && body.Descendants().Any(use => IsUse(use, variable) && Leads(use));

    private static bool IsUse(IOperation use, ISymbol variable) => use switch
    {
        ILocalReferenceOperation { Local: var local } => SymbolEqualityComparer.Default.Equals(local, variable),
        IParameterReferenceOperation { Parameter: var parameter } => parameter.Ordinal == (variable as IParameterSymbol)?.Ordinal && parameter.Name == variable.Name,
        _ => false,
    };

    private static bool IsOfC(IOperation target) => target switch
    {
        IFieldReferenceOperation { Field: var field } => IsRecord(field.ContainingType),
        IPropertyReferenceOperation { Property: var property } => IsRecord(property.ContainingType) || AttributeReading.Find(property, KnownNames.CVariableAttribute) is not null,
        _ => false,
    };

    private static bool IsRecord(ITypeSymbol? type) => type is not null && (CTypeReader.IsRecord(type) || CTypeReader.IsClassRecord(type));

    private static bool IsOurs(ITypeSymbol? type) => type is not null && AttributeReading.IsOurs(type);
}
