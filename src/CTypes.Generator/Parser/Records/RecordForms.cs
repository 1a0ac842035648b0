using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>A record is of plain fields or of partial properties, in one part, and its layout is computed.</summary>
internal static class RecordForms
{
    public static void Check(INamedTypeSymbol type, RecordMember[] members, RecordOptions options, Findings findings)
    {
        if (StructLayoutByHand(type) is { } byHand) findings.Add(Rules.StructLayoutByHand, byHand.Location, type.Name);

        if (members.Any(m => m.IsPlainField) && members.FirstOrDefault(m => !m.IsPlainField) is { } property)
            findings.Add(Rules.MembersNotInOrder, () => property.Place, type.Name, "has plain fields and partial properties; use one of the two");
        if (members.Select(m => m.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().Ancestors().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>().FirstOrDefault()).Distinct().Count() > 1)
            findings.Add(Rules.MembersNotInOrder, () => members[members.Length - 1].Place, type.Name, "has members in more than one part, so their order is not defined; put them into one");

        foreach (RecordMember member in members)
        {
            if (IsTaken(member, members)) findings.Add(Rules.MemberNameTaken, () => member.Place, member.Symbol.Name);
        }
    }

    private static bool IsTaken(RecordMember member, RecordMember[] members) =>
        member.Symbol.Name == "SizeOf" && members.Any(m => m.Form == MemberForm.Flexible);

    /// <summary>The user's own StructLayout.</summary>
    public static AttributeData? StructLayoutByHand(INamedTypeSymbol type) => AttributeReading.FindAny(type, "StructLayoutAttribute");

    /// <summary>A field's own offset.</summary>
    public static AttributeData? OffsetOf(ISymbol member) => AttributeReading.FindAny(member, "FieldOffsetAttribute");
}
