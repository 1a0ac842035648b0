using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Whether a property that shows a member's own memory shows it as what <c>Type</c> says is there.</summary>
internal static class StatedMemberType
{
    /// <summary>What to write instead; null when the two go together.</summary>
    public static string? Problem(RecordMember member, ITypeSymbol stated)
    {
        if (member is { Form: MemberForm.Value, CType: null }) return SymbolEqualityComparer.Default.Equals(stated, member.Type) ? null : stated.Name;
        if (member.Form is not (MemberForm.Reference or MemberForm.Span or MemberForm.Flexible or MemberForm.Array)) return null;

        ITypeSymbol? element = MemoryType.Read(member.Type)?.Element;
        if (CTypeReader.IsClassRecord(element)) return SymbolEqualityComparer.Default.Equals(stated, element) ? null : $"CRecordArray<{stated.Name}>";
        CTypeReference pointer = new(CForm.Pointer, stated.Name, Pointee: member.CType, PointeeSymbol: stated);
        if (ElementMatcher.Matches(pointer, element ?? member.Type)) return null;
        string taken = ElementOffer.Of(pointer);
        return element is null ? $"ref {taken.Replace(" or of an", ", or an").Replace(" or of ", " or ref ")}" : $"{member.Type.Name} of {taken}";
    }
}
