using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Which members can be bit-fields.</summary>
internal static class BitFieldTypes
{
    public const string Allowed = "C has bit-fields of integers, bool and enums only";

    /// <summary>Reports a bit-field that is an object, an array or a reference in C#, or whose sign is for each platform to choose.</summary>
    public static void Check(INamedTypeSymbol type, RecordMember member, Findings findings)
    {
        if (!MemberReader.HasBits(member.Attribute)) return;
        string kind = member.Form switch
        {
            MemberForm.Reference => $"ref {member.TypeName}",
            MemberForm.Kept => TypeNames.Short(member.Type),
            _ => member.TypeName,
        };
        string? problem = member.Form == MemberForm.BitField ? OfCharacters(member) : Allowed;
        if (problem is not null) findings.Add(Rules.BitFieldNotInteger, () => member.Attribute!.Location("Bits"), $"{type.Name}.{member.Symbol.Name}", kind, problem);
    }

    /// <summary>What a member that could not be read is, if it is an array or text with a width; null otherwise.</summary>
    public static string? ArrayOf(AttributeData? attribute, ITypeSymbol type)
    {
        if (!MemberReader.HasBits(attribute)) return null;
        if (type.SpecialType == SpecialType.System_String || Strategies.MemoryType.Read(type) is not null) return TypeNames.Short(type);
        return attribute!.Named("Count") is { Value: int count } ? $"{TypeNames.Short(type)}[{count}]" : null;
    }

    private static string? OfCharacters(RecordMember member) => member.Declaration.Type switch
    {
        ScalarType { Scalar: Scalar.Char } => "whether C's char is signed differs between platforms: write c_byte where it is, c_ubyte where it is not",
        ScalarType { Scalar: Scalar.WChar } => "the size of C's wchar_t and whether it is signed differ between platforms: write c_int, c_uint or c_ushort, as it is on yours",
        _ => null,
    };
}
