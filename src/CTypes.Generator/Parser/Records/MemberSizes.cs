using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Types of which C# has one size and C another on some target: as elements, references and fields they would lie over their neighbours.</summary>
internal static class MemberSizes
{
    /// <summary>The size of <c>c_longdouble</c> in .NET.</summary>
    public const int LongDoubleBytes = 16;

    private const int WCharBytes = 4;

    /// <summary>What to write instead of a type, or an array of it; null where the C# type has C's size on all targets.</summary>
    public static string? WhyNotCs(CType type, Target[] targets) => type.Innermost() switch
    {
        ScalarType { Scalar: Scalar.WChar } when targets.Any(target => target.WCharBytes != WCharBytes) =>
            "write c_char16_t or c_char32_t, or narrow CTypesTargets to platforms where it has 4 bytes",
        ScalarType { Scalar: Scalar.LongDouble } when targets.Any(target => target.LongDoubleBytes != LongDoubleBytes) =>
            $"declare each as a partial property of double in a record of the class form, or narrow CTypesTargets to platforms where it has {LongDoubleBytes} bytes",
        _ => null,
    };

    /// <summary>What to write instead of a member; null where its C# type has C's size on all targets, or is not what stands in the record.</summary>
    public static string? WhyNotCs(RecordMember member, Target[] targets)
    {
        bool isReadByValue = member is { Form: MemberForm.Value, Symbol.ContainingType.TypeKind: TypeKind.Class, CType.Scalar: Scalar.LongDouble };
        bool isNarrowed = member is { Form: MemberForm.Value, CType.Scalar: Scalar.Double };
        return isReadByValue || isNarrowed ? null : WhyNotCs(member.Declaration.Type, targets);
    }

    /// <summary>Reports those members.</summary>
    public static void Check(RecordMember[] members, Target[] targets, Findings findings)
    {
        foreach (RecordMember member in members)
        {
            if (WhyNotCs(member, targets) is string reason) findings.Add(Rules.FieldTypeNotAllowed, () => member.Place, member.Symbol.Name, member.TypeName, reason);
        }
    }
}
