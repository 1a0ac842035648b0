using CTypes.Abi;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The alignment that C expects of what a pointer points to.</summary>
internal static class PointeeAlignment
{
    private const int ManagedAlignBytes = 8;

    /// <summary>The alignment in bytes where it is more than .NET's memory and locals have on each of the targets; else 0.</summary>
    public static int BeyondManaged(CTypeReference pointer, Target[] targets)
    {
        int alignBytes = pointer switch
        {
            { Pointee.Scalar: { } scalar } => targets.Max(target => ScalarSizes.AlignOf(scalar, target)),
            { PointeeSymbol: INamedTypeSymbol record } when CTypeReader.IsRecord(record) || CTypeReader.IsClassRecord(record) => AlignOf(record, targets),
            _ => 0,
        };
        return alignBytes > ManagedAlignBytes ? alignBytes : 0;
    }

    private static int AlignOf(INamedTypeSymbol record, Target[] targets) => RecordDeclarationReader.Read(record) is { } declaration
        ? targets.Where(target => Sound.Is(declaration, target)).Select(target => Layout.Of(declaration, target).AlignBytes).Append(0).Max()
        : 0;
}
