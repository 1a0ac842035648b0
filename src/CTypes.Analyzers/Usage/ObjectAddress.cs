using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>The ways to the address of an object that lies in C's memory.</summary>
internal static class ObjectAddress
{
    /// <summary>The object whose address an operation takes; null when it takes none.</summary>
    public static IOperation? HolderOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Address" or "Pointer", Instance: { } instance } when IsObject(instance.Type) => instance,
        IInvocationOperation { TargetMethod: { Name: "AddressOf" or "ByRef" or "Cast", ContainingType: { Name: "C", TypeKind: TypeKind.Class } c }, Arguments: [{ Value: { } value }, ..] }
            when AttributeReading.IsOurs(c) && IsObject(Unconverted(value).Type) => Unconverted(value),
        _ => null,
    };

    /// <summary>Whether an object with memory of its own is made here and kept nowhere. Views of memory that is somebody else's do not count.</summary>
    public static bool IsTemporary(IOperation holder) => Unconverted(holder) switch
    {
        IObjectCreationOperation or ICollectionExpressionOperation => true,
        IInvocationOperation { TargetMethod.Name: "FromBuffer" or "FromBufferCopy" or "CreateStringBuffer" or "CreateUnicodeBuffer" or "Clone" } made => made.TargetMethod.ContainingType is { } type && (IsObject(type) || AttributeReading.IsOurs(type)),
        _ => false,
    };

    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Operand: { } operand }) operation = operand;
        return operation;
    }

    private static bool IsObject(ITypeSymbol? type)
    {
        for (ITypeSymbol? around = type; around is not null; around = around.BaseType)
        {
            if (around.Name is "CData" or "TextBlock" && AttributeReading.IsOurs(around)) return true;
            if (CTypeReader.IsClassRecord(around)) return true;    // its base is in the generated half
        }

        return false;
    }
}
