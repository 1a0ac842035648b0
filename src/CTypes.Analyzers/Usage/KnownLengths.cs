using CTypes.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>How many elements a piece of memory has, where the method that uses it says so.</summary>
internal sealed class KnownLengths(IOperation root)
{
    /// <summary>What a conversion, or a view of the whole memory, is made of.</summary>
    public static IOperation Unconverted(IOperation value) => value switch
    {
        IConversionOperation conversion => Unconverted(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "AsSpan" or "AsMemory", Arguments: [{ Value: { } memory }], Instance: null } => Unconverted(memory),
        _ => value,
    };

    /// <summary>The most elements that it can have; null where that is not known.</summary>
    public int? Of(IOperation source) => source switch
    {
        IArrayCreationOperation { DimensionSizes: [{ } size] } => Number(size),
        IObjectCreationOperation { Type.Name: "CArray", Arguments: [{ Value: { } size }] } => Number(size),
        IInvocationOperation { TargetMethod.Name: "CreateStringBuffer", Arguments: [{ Value: { } size }, ..] } => Number(size),
        IInvocationOperation { TargetMethod.Name: "AsSpan" or "AsMemory", Instance: null, Arguments: [{ Value: { } memory }, { Value: { } start }, ..] arguments } => Part(memory, start, arguments.Skip(2)),
        IInvocationOperation { TargetMethod: { Name: "Slice", ContainingType.Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" }, Instance: { } memory, Arguments: [{ Value: { } start }, ..] arguments } => Part(memory, start, arguments.Skip(1)),
        ICollectionExpressionOperation { Elements: var elements } when elements.All(element => element is not ISpreadOperation) => elements.Length,
        IConditionalOperation { WhenTrue: { } one, WhenFalse: { } other } => Of(Unconverted(one)) is { } first && Of(Unconverted(other)) is { } second ? Math.Max(first, second) : null,
        ILocalReferenceOperation { Local: var local } when LocalValue.Of(local, root) is { } initializer => Of(Unconverted(initializer)),
        { Syntax: StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [{ } size] }] } } } => source.SemanticModel?.GetConstantValue(size) is { HasValue: true, Value: int length } ? length : null,
        _ => null,
    };

    /// <summary>A constant, or that of a variable which holds no other; null for anything else.</summary>
    public object? ConstantOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => constant,
        IConversionOperation conversion => ConstantOf(conversion.Operand),
        ILocalReferenceOperation { Local: var local } when LocalValue.Of(local, root) is { } initializer => ConstantOf(initializer),
        _ => null,
    };

    private int? Number(IOperation value) => ConstantOf(value) is int number ? number : null;

    private int? Part(IOperation memory, IOperation start, IEnumerable<IArgumentOperation> rest) =>
        rest.FirstOrDefault() is { } length ? Number(length.Value)
        : Of(Unconverted(memory)) is { } whole && Number(start) is { } skipped && skipped <= whole ? whole - skipped
        : null;
}
