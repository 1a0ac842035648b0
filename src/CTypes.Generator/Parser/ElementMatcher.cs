using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Which C# types may lie in memory where a <c>POINTER&lt;T&gt;</c> points: T itself, or a type of the same size on all targets.</summary>
internal static class ElementMatcher
{
    public static bool Matches(CTypeReference pointer, ITypeSymbol element)
    {
        if (!element.IsUnmanagedType || element.SpecialType == SpecialType.System_Boolean) return false;
        if (element.SpecialType == SpecialType.System_Char) return pointer.Pointee is { Scalar: { } unit } && ScalarTable.NativeOf(unit) == "ushort";
        if (pointer.Pointee is { Scalar: { } sized } && !ScalarTable.HasOneSize(sized)) return false;
        if (SymbolEqualityComparer.Default.Equals(pointer.PointeeSymbol, element)) return true;
        if (pointer.Pointee is { Scalar: { } scalar })
        {
            string native = ScalarTable.NativeOf(scalar);
            ITypeSymbol number = element is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : element;
            return ScalarTable.Keyword(number.SpecialType) is string keyword
                ? ScalarTable.SameSize(keyword, native)
                : TypeNames.Is(number, native);
        }

        if (pointer.Pointee is { Form: CForm.Callback } callback && ValueMatcher.Match(callback, element, Direction.FromC) is not null) return true;
        return pointer.Pointee is { Form: CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer or CForm.Handle }
            && element.SpecialType == SpecialType.System_IntPtr;
    }
}
