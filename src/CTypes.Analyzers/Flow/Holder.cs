using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>A variable in which a callback object is found again.</summary>
/// <param name="Variable">The local variable, parameter, field or property.</param>
/// <param name="Of">The variable whose member it is; null for a member of this object or its class, and for what is no member.</param>
internal readonly record struct Holder(ISymbol Variable, ISymbol? Of)
{
    /// <summary>The variable that an expression names; null when it names none.</summary>
    public static Holder? Read(IOperation expression) => Variables.Unwrap(expression) switch
    {
        ILocalReferenceOperation local => new(local.Local, null),
        IParameterReferenceOperation parameter => new(parameter.Parameter, null),
        IFieldReferenceOperation field => OfMember(field.Field, field.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => OfMember(property.Property, property.Instance),
        IInvocationOperation { TargetMethod: var method, Arguments: [var exchanged, ..] } when KnownMethods.IsExchange(method) => Read(exchanged),
        _ => null,
    };

    /// <summary>Whether it names the same object in every method, whatever object that is called on.</summary>
    public bool IsStatic => Of is null && Variable.IsStatic;

    private static Holder? OfMember(ISymbol member, IOperation? instance)
    {
        if (instance is null or IInstanceReferenceOperation) return new(member, null);
        return Read(instance) is { Of: null, Variable: var owner } ? new(member, owner) : null;
    }
}
