using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Migration;

/// <summary>The C types that .NET's own marshalling gives to parameters and results; null where a <c>[CFunction]</c> would do something else.</summary>
internal static class ImportedTypes
{
    private const int Bool = 2, I1 = 3, U1 = 4, LPStr = 20, LPWStr = 21, VariantBool = 37, LPUtf8Str = 48;

    public static string? Of(IParameterSymbol parameter, Import import, bool marshalsByRuntime)
    {
        ITypeSymbol type = parameter.Type;
        if (HasMarshaller(parameter.GetAttributes())) return null;
        int? stated = MarshalAs(parameter.GetAttributes());
        if (parameter.RefKind != RefKind.None) return stated is null && IsPlain(type) && Named(type) is { } pointee ? $"POINTER<{pointee}>" : null;
        if (type is IArrayTypeSymbol { Rank: 1, ElementType: { } element }) return stated is null && IsPlain(element) && Named(element) is { } item ? $"POINTER<{item}>" : null;
        if (type.SpecialType == SpecialType.System_String) return Text(stated, import);
        if (IsSafeHandle(type)) return stated is null ? "c_void_p" : null;
        return Value(type, stated, import, marshalsByRuntime);
    }

    public static string? OfResult(IMethodSymbol method, Import import, bool marshalsByRuntime)
    {
        // The text that a DllImport returns is freed by .NET, which only C can answer for; a SafeHandle needs a class with [CHandle].
        if (method.ReturnsVoid) return "void";
        return HasMarshaller(method.GetReturnTypeAttributes()) ? null : Value(method.ReturnType, MarshalAs(method.GetReturnTypeAttributes()), import, marshalsByRuntime);
    }

    private static string? Text(int? stated, Import import) => stated switch
    {
        LPUtf8Str or LPStr => "c_char_p",
        LPWStr => Wide(import),
        not null => null,
        null when import.IsWide => Wide(import),
        null => import.IsLibraryImport && !import.IsUtf8 ? null : "c_char_p",
    };

    // .NET passes UTF-16 on every platform; what Windows itself takes is a wchar_t*.
    private static string Wide(Import import) => import.IsOfWindows ? "c_wchar_p" : "POINTER<c_char16_t>";

    private static string? Value(ITypeSymbol type, int? stated, Import import, bool marshalsByRuntime)
    {
        if (type.SpecialType == SpecialType.System_Boolean)
        {
            return stated switch
            {
                Bool => "CTypes.Windows.BOOL",
                I1 or U1 => "c_bool",
                VariantBool => "CTypes.Windows.VARIANT_BOOL",
                null when import.IsLibraryImport => null,
                null => marshalsByRuntime ? "CTypes.Windows.BOOL" : "c_bool",
                _ => null,
            };
        }

        return stated is null && IsPlain(type) ? Named(type) : null;
    }

    /// <summary>Whether .NET passes the bytes as they are.</summary>
    private static bool IsPlain(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Decimal } => false,
        { TypeKind: TypeKind.Enum } or IPointerTypeSymbol => true,
        { IsUnmanagedType: true } => DefaultCTypes.Of(type) is not null,
        _ => false,
    };

    // An nint is an address more often than a number, and passed alike.
    private static string? Named(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_IntPtr } => "c_void_p",
        INamedTypeSymbol { EnumUnderlyingType: { } underlying } => Named(underlying),
        _ => DefaultCTypes.Of(type)?.Name,
    };

    private static bool IsSafeHandle(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "SafeHandle", ContainingNamespace.Name: "InteropServices" }) return true;
        }

        return false;
    }

    private static bool HasMarshaller(IEnumerable<AttributeData> attributes) => attributes.Any(a => a.AttributeClass?.Name == "MarshalUsingAttribute");

    private static int? MarshalAs(IEnumerable<AttributeData> attributes) =>
        attributes.FirstOrDefault(a => a.AttributeClass?.Name == "MarshalAsAttribute") is { ConstructorArguments: [{ Value: { } value }] }
            ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
