using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Where an address that was taken is last used.</summary>
/// <param name="End">The place in the source behind that use.</param>
internal sealed record AddressUse(int End)
{
    private const int Forever = int.MaxValue;

    /// <summary>The use of an address by C, or through a variable; null for one that only looks at the number.</summary>
    public static AddressUse? Of(IOperation address)
    {
        IOperation value = WholeOf(address, out bool isFollowed);
        if (isFollowed) return new(value.Syntax.Span.End);
        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } when IsOfC(call.TargetMethod) => new(call.Syntax.Span.End),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => LastUseOf(local, value),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == value => LastUseOf(local, value),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: ILocalReferenceOperation } } assignment when assignment.Value == value => new(assignment.Syntax.Span.End),    // may end with the object
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation } assignment when assignment.Value == value => new(Forever),
            IReturnOperation => new(Forever),
            _ => null,
        };
    }

    // The address with what is made of it: converted, counted on, cast to another pointer.
    private static IOperation WholeOf(IOperation address, out bool isFollowed)
    {
        isFollowed = false;
        while (true)
        {
            switch (address.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IBinaryOperation { OperatorMethod.ContainingType.Name: "POINTER" }:
                case IInvocationOperation { TargetMethod.Name: "Cast", Instance: { } pointer } when pointer == address:
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Cast" or "Element", ContainingType: { Name: "C" } c } } } when AttributeReading.IsOurs(c):
                    address = address.Parent is IArgumentOperation { Parent: { } call } ? call : address.Parent;
                    break;
                case IPropertyReferenceOperation { Property: { Name: "Contents" } or { IsIndexer: true } } followed when followed.Instance == address:
                case IInvocationOperation { TargetMethod.Name: "AsSpan" or "Until" } span when span.Instance == address:
                    isFollowed = true;
                    address = address.Parent;
                    return address;
                default:
                    return address;
            }
        }
    }

    private static AddressUse? LastUseOf(ILocalSymbol local, IOperation declaration)
    {
        int[] uses = [.. LocalObject.References(local, declaration).Select(use => use.Syntax.Span.End).Where(end => end > declaration.Syntax.Span.End)];
        return uses.Length == 0 ? null : new(uses.Max());
    }

    private static bool IsOfC(IMethodSymbol method) => AttributeReading.FindFunction(method) is not null;
}
