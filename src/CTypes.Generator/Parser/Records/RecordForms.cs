using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser.Records;

/// <summary>A record is of plain fields or of partial properties, in one part, and its layout is computed.</summary>
internal static class RecordForms
{
    private const string SizeOf = "SizeOf";

    // What users write of a record of the class form, and what the generated half overrides.
    private static readonly string[] s_ofClass =
    [
        "FromBuffer", "FromBufferCopy", "FromAddress", "At", "InLibrary", "Address", "Owner", "OwnsMemory", "IsDisposed", "AsBytes", "AsMemory",
        "Clone", "Resize", "KeepAlive", "Dispose", "LayoutOfThis", "DescribeFields",
    ];

    public static void Check(INamedTypeSymbol type, RecordMember[] members, RecordOptions options, Findings findings)
    {
        if (StructLayoutByHand(type) is { } byHand) findings.Add(Rules.StructLayoutByHand, byHand.Location, type.Name);

        if (type.TypeKind == TypeKind.Struct && members.Any(m => m.IsPlainField) && members.FirstOrDefault(m => !m.IsPlainField) is { } property)
            findings.Add(Rules.MembersNotInOrder, () => property.Place, type.Name, "has plain fields and partial properties; use one of the two");
        if (members.FirstOrDefault(m => m.Form != MemberForm.Base && PartOf(m) != PartOf(members.First(first => first.Form != MemberForm.Base))) is { } elsewhere)
            findings.Add(Rules.MembersNotInOrder, () => elsewhere.Place, type.Name, "has members in more than one part, so their order is not defined; put them into one");

        foreach (RecordMember member in members)
        {
            if (member is { IsPlainField: true, Attribute: { } attribute } && attribute.Named("Count") is not null) findings.Add(Rules.RecordNeedsProperties, () => member.Place, type.Name);
        }

        foreach (RecordMember member in members.Where(m => m is { IsAnonymous: true, IsPlainField: false, Form: MemberForm.Value }))
            findings.Add(Rules.FieldTypeNotAllowed, () => member.Place, member.Symbol.Name, $"a copy of {member.TypeName}", $"write 'public partial ref {member.TypeName} {member.Symbol.Name} {{ get; }}', through which its members can be set");
        foreach (RecordMember member in members.Where(m => m is { IsDeclaredAnonymous: true, IsAnonymous: false }))
            findings.Add(Rules.FieldTypeNotAllowed, () => member.Place, member.Symbol.Name, $"an anonymous {member.TypeName}", "only a struct or union that lies in this one has members that can be its own; remove Anonymous = true");
        if (PromotionParser.Duplicate(members) is { } twice) findings.Add(Rules.FieldNameDuplicate, () => twice.Member.Place, type.Name, twice.Name);

        IEnumerable<string> generated = type.TypeKind == TypeKind.Class ? Generated(members).Concat(s_ofClass) : Generated(members);
        foreach (ISymbol own in generated.SelectMany(name => type.GetMembers(name)).Where(m => OwnMembers.IsOwn(m) && m is not IMethodSymbol { Name: SizeOf }))
            findings.Add(Rules.MemberNameTaken, () => own.Locations.FirstOrDefault(), own.Name, Renamed(own));
        foreach ((RecordMember taken, string reason) in ReservedNames.Find(type, members))
            findings.Add(Rules.MemberNameTaken, () => taken.Place, taken.Symbol.Name, $"{Renamed(taken.Symbol)}: {reason}");
    }

    private static string Renamed(ISymbol member) => $" and keep C's with [CField(\"{member.Name}\")]";

    private static TypeDeclarationSyntax? PartOf(RecordMember member) =>
        member.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>();

    /// <summary>The names that the generated half cannot do without; those of storage give way, and so does Layout.</summary>
    private static IEnumerable<string> Generated(RecordMember[] members)
    {
        yield return "s_layout";
        yield return "DescribeLayout";
        if (members.Any(m => m.Form == MemberForm.BitField)) yield return "ByteAt";
        if (members.Any(m => m.Form == MemberForm.Flexible)) yield return SizeOf;
    }

    /// <summary>The user's own StructLayout.</summary>
    public static AttributeData? StructLayoutByHand(INamedTypeSymbol type) => AttributeReading.FindAny(type, "StructLayoutAttribute");

    /// <summary>A field's own offset.</summary>
    public static AttributeData? OffsetOf(ISymbol member) => AttributeReading.FindAny(member, "FieldOffsetAttribute");
}
