using System.Runtime.CompilerServices;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Finds <c>POINTER&lt;T&gt;</c> fields that make the runtime refuse to load a record: T's own fields lead back to the record
/// through further <c>POINTER</c> fields. A pointer to the record itself is fine, and so is a raw <c>T*</c>.
/// </summary>
internal static class PointerCycles
{
    // All records of a project ask, and what they point to is mostly the same.
    private static readonly ConditionalWeakTable<IAssemblySymbol, RecordComponents> s_components = new();

    /// <summary>The pointee through which a field leads back to its record; null when it does not.</summary>
    public static INamedTypeSymbol? Closes(INamedTypeSymbol record, IFieldSymbol field) =>
        Pointee(field.Type) is { } pointee && !SymbolEqualityComparer.Default.Equals(pointee, record)
        && s_components.GetValue(record.ContainingAssembly, static _ => new(NamedBy)).AreOne(record, pointee) ? pointee : null;

    // The records that a record points to or holds.
    private static IEnumerable<INamedTypeSymbol> NamedBy(INamedTypeSymbol record) =>
        MemberSymbols.Of(record).OfType<IFieldSymbol>()
            .Select(field => Pointee(field.Type) ?? (CTypeReader.IsRecord(field.Type) ? field.Type as INamedTypeSymbol : null))
            .OfType<INamedTypeSymbol>();

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
