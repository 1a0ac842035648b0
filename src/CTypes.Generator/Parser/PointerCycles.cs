using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Finds <c>POINTER&lt;T&gt;</c> fields that make the runtime refuse to load a record: T's own fields lead back to the record
/// through further <c>POINTER</c> fields. A pointer to the record itself is fine, and so is a raw <c>T*</c>.
/// </summary>
internal static class PointerCycles
{
    /// <summary>The pointee through which a field leads back to its record; null when it does not.</summary>
    public static INamedTypeSymbol? Closes(INamedTypeSymbol record, IFieldSymbol field) =>
        Pointee(field.Type) is { } pointee && !SymbolEqualityComparer.Default.Equals(pointee, record)
        && Reaches(pointee, record, new HashSet<ISymbol>(SymbolEqualityComparer.Default)) ? pointee : null;

    private static bool Reaches(INamedTypeSymbol from, INamedTypeSymbol record, HashSet<ISymbol> seen)
    {
        if (!seen.Add(from)) return false;
        foreach (IFieldSymbol field in MemberSymbols.Of(from).OfType<IFieldSymbol>())
        {
            INamedTypeSymbol? next = Pointee(field.Type) ?? (CTypeReader.IsRecord(field.Type) ? field.Type as INamedTypeSymbol : null);
            if (next is not null && (SymbolEqualityComparer.Default.Equals(next, record) || Reaches(next, record, seen))) return true;
        }

        return false;
    }

    private static INamedTypeSymbol? Pointee(ITypeSymbol type)
    {
        ITypeSymbol t = type;
        bool isPointer = false;
        while (t is INamedTypeSymbol { Name: "POINTER", TypeArguments: [{ } pointee] } && AttributeReading.IsOurs(t))
        {
            t = pointee;
            isPointer = true;
        }

        return isPointer && CTypeReader.IsRecord(t) ? t as INamedTypeSymbol : null;
    }
}
