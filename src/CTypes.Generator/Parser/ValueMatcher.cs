using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

internal enum Direction
{
    /// <summary>The value goes to C.</summary>
    ToC,

    /// <summary>The value comes from C.</summary>
    FromC,
}

/// <summary>The rows of the type table that pass a value by itself: scalars, addresses, text that C returns, records.</summary>
internal static class ValueMatcher
{
    /// <summary>The conversion between a C type and a C# type; null when the table has no such pair.</summary>
    public static ValueModel? Match(CTypeReference c, ITypeSymbol managed, Direction direction) => c.Form switch
    {
        CForm.Scalar => MatchScalar(c, managed, direction),
        CForm.Text or CForm.WideText => TextMatcher.Match(c, managed, direction),
        CForm.Address => MatchAddress(c, managed),
        CForm.Pointer => TextMatcher.FromC(c, managed, direction) ?? MatchRecord(c, managed, direction) ?? MatchPointer(c, managed),
        CForm.Record when SymbolEqualityComparer.Default.Equals(c.Symbol, managed) => new(ValueForm.Same, c.Name, TypeNames.Full(managed), TypeNames.Full(managed)),
        CForm.Callback => MatchFunctionPointer(c, managed),
        _ => null,
    };

    private static ValueModel? MatchScalar(CTypeReference c, ITypeSymbol managed, Direction direction)
    {
        string native = ScalarTable.NativeOf(c.Scalar!.Value);
        ValueModel Value(ValueForm form) => new(form, c.Name, native, TypeNames.Full(managed), True: c.True);

        if (c.Scalar == Abi.Scalar.WChar) return CharacterMatcher.Match(c, managed, native);    // where C has 16 bits, no number is passed as it is
        if (TypeNames.Is(managed, native)) return Value(ValueForm.Same);
        if (SymbolEqualityComparer.Default.Equals(c.Symbol, managed)) return Value(ValueForm.Cast);
        if (c.Scalar == Abi.Scalar.LongDouble) return managed.SpecialType == SpecialType.System_Double ? Value(ValueForm.Cast) : null;
        if (c.Scalar is Abi.Scalar.Char16 or Abi.Scalar.Char32) return CharacterMatcher.Match(c, managed, native);
        if (managed.TypeKind == TypeKind.Enum) return MatchEnum(native, (INamedTypeSymbol)managed) ? Value(ValueForm.Cast) : null;
        if (CharacterMatcher.Match(c, managed, native) is { } character) return character;
        if (managed.SpecialType == SpecialType.System_Boolean) return c.True != 0 ? Value(ValueForm.Bool) : null;
        if (c.Scalar == Abi.Scalar.Bool) return null;
        if (c.Scalar == Abi.Scalar.FloatComplex) return TypeNames.Is(managed, "global::System.Numerics.Complex") ? Value(ValueForm.Cast) : null;
        if (ScalarTable.Keyword(managed.SpecialType) is not string keyword || !IntegerRange.IsInteger(keyword)) return null;

        if (!IntegerRange.IsInteger(native)) return IsWord(keyword) && NativeType.IsLong(native) ? Value(ValueForm.CheckedLong) : null;
        if (c.Scalar == Abi.Scalar.Char) return null;
        if (!IsPlatformSized(c.Scalar.Value) && IntegerRange.Bits(keyword) <= IntegerRange.Bits(native)) return null;
        if (IsPlatformSized(c.Scalar.Value) && !IsWord(keyword)) return null;
        return Value(direction == Direction.FromC && IntegerRange.Holds(keyword, native) ? ValueForm.Same : ValueForm.Checked);
    }

    private static bool MatchEnum(string native, INamedTypeSymbol managed) =>
        managed.EnumUnderlyingType is { } underlying && ScalarTable.Keyword(underlying.SpecialType) == native;

    private static bool IsPlatformSized(Abi.Scalar scalar) => scalar is Abi.Scalar.SizeT or Abi.Scalar.SSizeT or Abi.Scalar.TimeT;

    private static bool IsWord(string keyword) => keyword is "int" or "uint" or "long" or "ulong" or "nint" or "nuint";

    private static ValueModel? MatchAddress(CTypeReference c, ITypeSymbol managed)
    {
        if (managed.SpecialType == SpecialType.System_IntPtr) return new(ValueForm.Same, c.Name, "nint", "nint");
        if (SymbolEqualityComparer.Default.Equals(c.Symbol, managed)) return new(ValueForm.Cast, c.Name, "nint", TypeNames.Full(managed));
        if (c.IsTypedef) return null;    // a type of its own, so that one kind of address is not taken for another
        if (managed is IPointerTypeSymbol) return new(ValueForm.Cast, c.Name, "void*", TypeNames.Full(managed));
        return IsOurs(managed, "c_void_p") || IsOurs(managed, "POINTER") ? new(ValueForm.Cast, c.Name, "nint", TypeNames.Full(managed)) : null;
    }

    private static ValueModel? MatchPointer(CTypeReference c, ITypeSymbol managed)
    {
        if (managed.SpecialType == SpecialType.System_IntPtr) return new(ValueForm.Same, c.Name, "nint", "nint");
        if (SymbolEqualityComparer.Default.Equals(c.Symbol, managed)) return new(ValueForm.Cast, c.Name, "nint", TypeNames.Full(managed));
        if (managed is INamedTypeSymbol { TypeArguments: [{ } pointee] } && !c.IsTypedef && IsOurs(managed, "POINTER")) return ElementMatcher.Matches(c, pointee) ? new(ValueForm.Cast, c.Name, "nint", TypeNames.Full(managed)) : null;
        if (managed is not IPointerTypeSymbol pointer) return null;
        bool fits = pointer.PointedAtType.SpecialType == SpecialType.System_Void || ElementMatcher.Matches(c, pointer.PointedAtType);
        return fits ? new(ValueForm.Same, c.Name, TypeNames.Full(managed), TypeNames.Full(managed)) : null;
    }

    // The other way nobody would keep the object while C has its address.
    private static ValueModel? MatchRecord(CTypeReference c, ITypeSymbol managed, Direction direction)
    {
        if (direction != Direction.FromC || !CTypeReader.IsClassRecord(managed) || !SymbolEqualityComparer.Default.Equals(c.PointeeSymbol, managed)) return null;
        NullableAnnotation annotation = managed.NullableAnnotation;
        return new(ValueForm.Record, c.Name, "nint", TypeNames.FullNotNull(managed), NullAllowed: annotation != NullableAnnotation.NotAnnotated, IsOblivious: annotation == NullableAnnotation.None);
    }

    private static ValueModel? MatchFunctionPointer(CTypeReference c, ITypeSymbol managed)
    {
        if (managed.SpecialType == SpecialType.System_IntPtr) return new(ValueForm.Same, c.Name, "nint", "nint");
        bool fits = IsOurs(managed, "CFunctionPointer") && SymbolEqualityComparer.Default.Equals(((INamedTypeSymbol)managed).TypeArguments[0], c.Symbol);
        return fits ? new(ValueForm.Cast, c.Name, "nint", TypeNames.Full(managed)) : null;
    }

    private static bool IsOurs(ITypeSymbol type, string name) => type.Name == name && AttributeReading.IsOurs(type);
}
