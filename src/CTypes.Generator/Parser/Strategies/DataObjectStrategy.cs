using CTypes.Generator.Model;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>An object that lies in C's memory: a record of the class form, where C has a pointer to it.</summary>
internal sealed class DataObjectStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None) return null;
        bool fits = c.CType.Form switch
        {
            CForm.Pointer => IsRecord(c.Type, c.CType.PointeeSymbol),
            CForm.Address when !c.CType.IsTypedef => CTypeReader.IsClassRecord(c.Type),
            _ => false,
        };
        return fits ? new DataObjectArgument(c.Name, c.NullAllowed) : null;
    }

    // A record that derives from another begins with it.
    private static bool IsRecord(ITypeSymbol type, ITypeSymbol? wanted)
    {
        for (INamedTypeSymbol? record = type as INamedTypeSymbol; CTypeReader.IsClassRecord(record); record = ClassRecordBase.Of(record!))
        {
            if (SymbolEqualityComparer.Default.Equals(record, wanted)) return true;
        }

        return false;
    }
}
