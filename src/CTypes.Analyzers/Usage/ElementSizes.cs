using System.Globalization;
using CTypes.Abi;
using CTypes.Generator;
using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using CTypes.Generator.Parser.Records;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>A size that C is told of the elements of a parameter, which have another one.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Has">The sizes that the elements have.</param>
/// <param name="Write">The size to write; null where no number is right on all targets.</param>
internal sealed record WrongElementSize(Location? Place, string Items, decimal Told, string Has, string? Write);

/// <summary>Compares the size of an element that a known function is told with that of the elements which it gets.</summary>
internal static class ElementSizes
{
    /// <summary>What is wrong with a size that the declaration states.</summary>
    public static WrongElementSize? InDeclaration(IMethodSymbol method, AttributeData function, Compilation compilation)
    {
        if (RowOf(function) is not { } row || PlanOf(method, function) is not { } plan || At(plan, row.Size) is not FromConstant { Attribute: { } attribute } size) return null;
        if (At(plan, row.Elements) is not FromParameter { Parameter: { } items }) return null;
        bool isCounted = At(plan, row.Count) is FromLength { Parameter: { } counted } && SymbolEqualityComparer.Default.Equals(counted, items);
        return Find(row, items, size.Value, isCounted, compilation, () => attribute.Location(1));
    }

    /// <summary>What is wrong with a size that a call passes.</summary>
    public static WrongElementSize? InCall(IInvocationOperation call, AttributeData function, KnownLengths known, Compilation compilation)
    {
        IMethodSymbol method = call.TargetMethod.PartialDefinitionPart ?? call.TargetMethod;
        if (RowOf(function) is not { } row || PlanOf(method, function) is not { } plan) return null;
        if (At(plan, row.Elements) is not FromParameter { Parameter: { } items } || Passed(call, items) is not { } memory) return null;
        if (At(plan, row.Size) is not FromParameter { Parameter: { } size } || Passed(call, size) is not { } told) return null;
        bool isCounted = At(plan, row.Count) switch
        {
            FromLength count => SymbolEqualityComparer.Default.Equals(count.Parameter, items),
            FromParameter count => Passed(call, count.Parameter) is { } number && IsLengthOf(number, memory),
            _ => false,
        };
        return Find(row, items, known.ConstantOf(told), isCounted, compilation, told.Syntax.GetLocation);
    }

    /// <param name="isCounted">Whether C gets the number of C#'s elements; a number that says something else may count groups of them.</param>
    private static WrongElementSize? Find(ElementSizeRow row, IParameterSymbol items, object? size, bool isCounted, Compilation compilation, Func<Location?> place)
    {
        if (size is not (sbyte or byte or short or ushort or int or uint or long or ulong) || ElementOf(items) is not { } element) return null;
        decimal told = Convert.ToDecimal(size, CultureInfo.InvariantCulture);
        if (told == 1 && row.CountsBytes && !isCounted) return null;
        long[] sizes = [.. TargetsReader.Read(compilation).Select(target => SizeOf(element, target)).OfType<long>().Distinct().OrderBy(bytes => bytes)];
        if (sizes.Length == 0 || sizes.Any(bytes => told == bytes || (!isCounted && told > bytes && told % bytes == 0))) return null;
        string has = string.Join(" or ", sizes);
        return new(place(), items.Name, told, has, sizes.Length > 1 ? null : ScalarTable.Keyword(element.SpecialType) is { } keyword and not ("nint" or "nuint") ? $"sizeof({keyword})" : has);
    }

    private static ITypeSymbol? ElementOf(IParameterSymbol items) =>
        items.RefKind != RefKind.None ? items.Type
        : items.Type is IPointerTypeSymbol pointer ? pointer.PointedAtType
        : MemoryType.Read(items.Type) is { } memory && (memory.Kind == BufferKind.RecordArray || !CTypeReader.IsClassRecord(memory.Element)) ? memory.Element
        : null;

    private static long? SizeOf(ITypeSymbol element, Target target)
    {
        if (element is INamedTypeSymbol record && (CTypeReader.IsRecord(element) || CTypeReader.IsClassRecord(element)))
            return RecordsElsewhere.IsKnown(record) && RecordDeclarationReader.Read(record) is { } declaration && Layout.IsSound(declaration, target) ? Layout.Of(declaration, target).SizeBytes : null;
        return DefaultCTypes.Of(element) is { Form: CForm.Scalar, Scalar: { } scalar } ? ScalarSizes.SizeOf(scalar, target) : null;
    }

    // What stands in an assembly instead does not say which argument is which.
    private static ElementSizeRow? RowOf(AttributeData function) =>
        function is { AttributeClass.Name: KnownNames.CFunctionAttribute } && function.FirstText() is { } symbol ? ElementSizeTable.Find(symbol) : null;

    private static ArgumentPlan? PlanOf(IMethodSymbol method, AttributeData function)
    {
        Findings findings = new(wantsLocations: false);
        ArgumentPlan plan = ArgumentPlanner.Plan(method, ArgTypesParser.Arguments(method, function, findings, method.Name), findings, method.Name);
        return findings.FirstErrorSince(0) is null ? plan : null;
    }

    private static ArgumentSource? At(ArgumentPlan plan, int index) => plan.Sources.FirstOrDefault(source => source.Index == index);

    private static IOperation? Passed(IInvocationOperation call, IParameterSymbol parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;

    private static bool IsLengthOf(IOperation number, IOperation memory) =>
        KnownLengths.Unconverted(number) is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } counted }
        && (KnownLengths.Unconverted(counted), KnownLengths.Unconverted(memory)) switch
        {
            (ILocalReferenceOperation one, ILocalReferenceOperation other) => SymbolEqualityComparer.Default.Equals(one.Local, other.Local),
            (IParameterReferenceOperation one, IParameterReferenceOperation other) => SymbolEqualityComparer.Default.Equals(one.Parameter, other.Parameter),
            _ => false,
        };
}
