using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What to write in place of a field that C cannot have.</summary>
internal static class FieldAdvice
{
    public static string For(IFieldSymbol field)
    {
        if (field.AssociatedSymbol is not null) return "declare plain fields only";
        if (field.IsFixedSizeBuffer) return "use fixed byte for chars of one byte or for flags, fixed ushort for UTF-16 units";
        return field.Type.SpecialType switch
        {
            SpecialType.System_Boolean => "use c_bool",
            SpecialType.System_Char => "use c_char for a byte, ushort for a UTF-16 unit",
            SpecialType.System_String => "use c_char_p",
            _ when field.Type is IArrayTypeSymbol => "use a fixed buffer for an array in the record, POINTER<T> for a pointer to one",
            _ when field.Type.TypeKind == TypeKind.Delegate => "use a CFunctionPointer<T> of a [Callback] class, or nint",
            _ when field.Type.IsReferenceType => "use c_void_p",
            _ => $"put [CStruct] on {field.Type.Name} or use a c_ type",
        };
    }

    /// <summary>The types that can replace the field's own without a second thought.</summary>
    public static ImmutableDictionary<string, string?> Properties(IFieldSymbol field)
    {
        string? types = field.AssociatedSymbol is not null || field.IsFixedSizeBuffer ? null : field.Type.SpecialType switch
        {
            SpecialType.System_Boolean => "c_bool",
            SpecialType.System_Char => "c_char, ushort",
            SpecialType.System_String => "c_char_p",
            _ => null,
        };
        return types is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(ArgTypesParser.Suggestion, types);
    }
}
