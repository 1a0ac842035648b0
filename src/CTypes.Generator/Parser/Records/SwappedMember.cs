using CTypes.Abi;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Whether a member of a big-endian record shows its numbers in that order.</summary>
internal static class SwappedMember
{
    /// <summary>Why it does not, and what to write; null when it does.</summary>
    public static string? Problem(RecordMember member)
    {
        if (member.Form == MemberForm.BitField) return null;
        CType lies = member.Declaration.Type.Innermost();
        if (lies is PointerType) return "a pointer has the machine's byte order";
        ITypeSymbol shown = Innermost(member.Type);
        if (lies is not ScalarType { Scalar: var scalar } || IsByte(scalar) || StatedOrder.IsStated(shown)) return null;
        if (scalar == Scalar.LongDouble) return "a long double has no other byte order than the machine's; declare its bytes as a Span<byte>";
        if (ArrayAround(member.Type) is { } array) return $"its elements would show their bytes in the wrong order; write [CArray(typeof(BigEndian<{Number(DefaultCTypes.Of(shown), scalar)}>), {array.Count})] on {array.Name}";
        if (member.IsPlainField) return "a plain field cannot turn its bytes around; declare a partial property, or a BigEndian<T>";
        string name = Number(member.CType, scalar);
        return member.Form switch
        {
            MemberForm.Span or MemberForm.Flexible => $"a span would show the bytes in the wrong order; declare {Article.Before(member.Type.Name)}<BigEndian<{name}>>",
            MemberForm.Array => $"an array would show the bytes in the wrong order; declare {Article.Before(member.Type.Name)}<BigEndian<{name}>>",
            MemberForm.Reference => "a reference would show the bytes in the wrong order; declare it as a value",
            _ => null,
        };
    }

    // What can state an order: no type with a name of its own, and no wchar_t, whose size differs.
    private static string Number(CTypeReference? c, Scalar scalar) =>
        scalar == Scalar.WChar ? "c_uint" : c is { IsTypedef: false } ? c.Name : ScalarTable.NameOf(scalar);

    private static bool IsByte(Scalar scalar) => ScalarTable.NativeOf(scalar) is "byte" or "sbyte";

    private static ITypeSymbol Innermost(ITypeSymbol type) => Element(type) is { } element ? Innermost(element) : type;

    private static ITypeSymbol? Element(ITypeSymbol type) => ArrayTypes.Read(type)?.Element ?? Strategies.MemoryType.Read(type)?.Element;

    // The [CArray] whose elements are the numbers themselves.
    private static (string Name, int Count)? ArrayAround(ITypeSymbol type) =>
        Element(type) is not { } element ? null
        : ArrayAround(element) ?? (ArrayTypes.Read(type) is { } array ? (TypeNames.Short(type), array.Count) : null);
}
