using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Which records pass by value the way C passes them. Proven: at least one member, all of them integers, floats, pointers,
/// fixed buffers or records of these. Everything else is refused.
/// </summary>
internal static class RecordShape
{
    /// <summary>Why a record cannot pass by value; null when it can.</summary>
    public static string? WhyNotByValue(INamedTypeSymbol record)
    {
        IFieldSymbol[] fields = [.. Fields(record)];
        if (fields.Length == 0) return "an empty struct has no size in C and one byte in .NET";
        foreach (IFieldSymbol field in fields)
        {
            if (FieldTypes.Read(field, [record]) is null) return $"its field '{field.Name}' is not known to pass as C passes it";
            if (field.Type is INamedTypeSymbol nested && CTypeReader.IsRecord(nested) && WhyNotByValue(nested) is string reason) return $"in its field '{field.Name}', {reason}";
        }

        return null;
    }

    public static IEnumerable<IFieldSymbol> Fields(INamedTypeSymbol record) =>
        record.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic && !f.IsConst);
}
