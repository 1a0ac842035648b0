using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What to write in place of a field that C cannot have.</summary>
internal static class FieldAdvice
{
    public static string For(IFieldSymbol field)
    {
        if (field.AssociatedSymbol is not null) return "declare plain fields only";
        return field.Type.SpecialType switch
        {
            SpecialType.System_Boolean => "use c_bool",
            SpecialType.System_Char => "use c_char for a byte, ushort for a UTF-16 unit",
            SpecialType.System_String => "use c_char_p",
            _ when field.Type is IArrayTypeSymbol => "use a fixed buffer for an array in the record, POINTER<T> for a pointer to one",
            _ when field.Type.IsReferenceType => "use c_void_p",
            _ => $"put [CStruct] on {field.Type.Name} or use a c_ type",
        };
    }
}
