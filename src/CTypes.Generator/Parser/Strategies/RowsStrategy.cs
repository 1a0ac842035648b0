using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A table of row pointers where C has <c>T **</c>: the rows of a jagged array, or of one with two dimensions.</summary>
internal sealed class RowsStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None || c.CType is not { Form: CForm.Pointer, Pointee: { Form: CForm.Pointer } row }) return null;
        return ElementOf(c.Type) is { } element && ElementMatcher.Matches(row, element) ? new RowsArgument(c.Name, TypeNames.Full(element), c.NullAllowed) : null;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true, ElementType: IArrayTypeSymbol { IsSZArray: true } row } => row.ElementType,
        IArrayTypeSymbol { Rank: 2 } block => block.ElementType,
        _ => null,
    };
}
