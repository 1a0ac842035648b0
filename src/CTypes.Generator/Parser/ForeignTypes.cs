using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Types of .NET that look as if C had them: what to write in their place.</summary>
internal static class ForeignTypes
{
    /// <summary>The advice; null for any other type.</summary>
    public static string? Advice(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named) return null;
        if (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) return $"{TypeNames.Short(named.TypeArguments[0])} itself, or a POINTER<T> that may be NULL";
        if (named.IsTupleType) return "a [CStruct] that names these members";
        return type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None)) switch
        {
            "System.Int128" or "System.UInt128" => "a [CStruct] of two c_uint64 behind a POINTER<T>: .NET cannot pass 128-bit integers to C",
            "System.Half" => "c_float where C takes float, or c_uint16 for the bits behind a POINTER<T>: .NET cannot pass half-precision numbers to C",
            "decimal" => "c_double, or a [CStruct] with the layout of the library's own decimal",
            "System.DateTime" or "System.DateTimeOffset" => "c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has",
            "System.Numerics.Vector" or "System.Runtime.Intrinsics.Vector64" or "System.Runtime.Intrinsics.Vector128" or "System.Runtime.Intrinsics.Vector256" or "System.Runtime.Intrinsics.Vector512" =>
                "a POINTER<T> to the elements: .NET cannot pass vectors to C",
            _ => null,
        };
    }
}
