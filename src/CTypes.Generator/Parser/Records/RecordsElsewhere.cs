using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Records of other assemblies. What is in their metadata is how .NET stores them, which is C's declaration only where the user's own fields are the storage.</summary>
internal static class RecordsElsewhere
{
    private static readonly SymbolAnswers<bool> s_known = new();

    /// <summary>Whether a type is one of another assembly.</summary>
    public static bool Is(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>Whether the C declaration of a record of the struct form can be read. The fields that a generated half adds are private, and no record has them beside fields of the user's.</summary>
    public static bool IsKnown(INamedTypeSymbol record) => !Is(record) || s_known.Of(record, () => HasOnlyKnownFields(record));

    private static bool HasOnlyKnownFields(INamedTypeSymbol record)
    {
        IFieldSymbol[] fields = [.. MemberSymbols.Of(record).OfType<IFieldSymbol>()];
        return fields.Any(field => field.DeclaredAccessibility != Accessibility.Private) && fields.All(field => RecordIn(field.Type) is not { } nested || IsKnown(nested));
    }

    /// <summary>What to use in place of a member's type; null where the declaration of what lies in the record is at hand.</summary>
    public static string? Advice(ITypeSymbol type) =>
        RecordIn(type) is { DeclaringSyntaxReferences.IsEmpty: true } record && !(CTypeReader.IsRecord(record) && IsKnown(record))
            ? $"a record with the same members that is declared here: those of {record.Name} cannot be read in the assembly '{record.ContainingAssembly?.Name}'"
            : null;

    // The element of a span, of an object that views an array, and of an array type; at one that is declared here it is said there.
    private static INamedTypeSymbol? RecordIn(ITypeSymbol type)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        ITypeSymbol inner = type;
        while (seen.Add(inner) && ElementOf(inner) is { } element) inner = element;
        return CTypeReader.IsRecord(inner) || CTypeReader.IsClassRecord(inner) ? inner as INamedTypeSymbol : null;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) =>
        (type.DeclaringSyntaxReferences.IsEmpty ? ArrayTypes.Read(type)?.Element : null)
        ?? (Strategies.BufferType.Read(type) is { IsArray: false } buffer ? buffer.Element : null)
        ?? (ClassMember.IsMemory(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : null);
}
