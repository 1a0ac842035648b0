using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Reads all members of a record and says which have no C counterpart.</summary>
internal static class RecordMembers
{
    /// <summary>The members; null when one could not be read.</summary>
    public static RecordMember[]? Read(INamedTypeSymbol type, RecordOptions options, Findings findings)
    {
        List<RecordMember> members = [];
        bool complete = true;
        foreach (ISymbol symbol in MemberSymbols.Of(type))
        {
            if (MemberReader.Read(symbol, [type]) is { } member)
            {
                members.Add(member);
                CheckMember(type, member, options, findings);
            }
            else
            {
                complete = false;
                if (symbol is not INamedTypeSymbol around) UnreadableMember.Report(type, symbol, findings);
                else if (RecordsElsewhere.Advice(around) is { } instead) findings.Add(Rules.FieldTypeNotAllowed, () => ContainerParser.PlaceOf(type), around.Name, TypeNames.Short(around), "derive from " + instead);    // else what is wrong with it is said there
            }
        }

        return complete ? [.. members] : null;
    }

    private static void CheckMember(INamedTypeSymbol type, RecordMember member, RecordOptions options, Findings findings)
    {
        string name = member.Symbol.Name;
        if (member.Declaration.Type.Innermost() is RecordType { Declaration.Fields.Count: 0, Declaration: var empty })
            findings.Add(Rules.FieldTypeNotAllowed, () => member.Place, name, empty.Name, "leave it out: it takes no room in C and one byte in .NET");
        BitFieldTypes.Check(type, member, findings);
        if (member.Symbol is IFieldSymbol field)
        {
            if (options.IsUnion && !StartsAtZero(field)) findings.Add(Rules.UnionFieldWithoutOffset, () => member.Place, name, type.Name);
            if (PointerCycles.Closes(type, field) is { } pointee) findings.Add(Rules.PointerCycle, () => member.Place, name, pointee.Name);
        }

        // A plain field is what .NET makes of its own type, so another C type must be of the same kind.
        if (member is { IsPlainField: true, CType.Scalar: { } own } && member.Attribute?.NamedType("Type") is { } stated
            && !IsSameInMemory(CTypeReader.Read(stated), own))
        {
            findings.Add(Rules.TypePairNotAllowed, () => member.Attribute.Location("Type"), name, type.Name, TypeNames.Short(member.Type), TypeNames.Short(stated), $"{TypeNames.Short(stated)} as the field's own type, or leave Type out");
        }

        if (!member.IsPlainField && member.Attribute?.NamedType("Type") is { } shown && StatedMemberType.Problem(member, shown) is string offer)
            findings.Add(Rules.TypePairNotAllowed, () => member.Place, name, type.Name, TypeNames.Short(member.Type), TypeNames.Short(shown), offer);

        if (member is { Form: MemberForm.Value or MemberForm.BitField, IsPlainField: false, CType: { Form: CForm.Scalar or CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer or CForm.Callback or CForm.Record or CForm.Handle } c }
            && !IsPointerOfItsOwn(member, c)
            && (ValueMatcher.Match(c, member.Type, Direction.FromC) is null || ValueMatcher.Match(c, member.Type, Direction.ToC) is null))
        {
            findings.Add(Rules.TypePairNotAllowed, () => member.Place, name, type.Name, TypeNames.Short(member.Type), c.Name, AllowedTypes.ForMember(c));
        }

        if (member.Form == MemberForm.Kept && member.Attribute?.NamedType("Type") is { } pointer && !KeptMember.Fits(member, pointer))
            findings.Add(Rules.TypePairNotAllowed, () => member.Attribute.Location("Type"), name, type.Name, TypeNames.Short(member.Type), TypeNames.Short(pointer), CTypeReader.Read(pointer) is { } stands ? AllowedTypes.For(stands) : "another C type");

        if (member.Form == MemberForm.Flexible && !(type.TypeKind == TypeKind.Class ? member.Symbol is IPropertySymbol : FlexibleParser.IsRight(member)))
            findings.Add(Rules.FlexibleMemberMisplaced, () => member.Place, $"{type.Name}.{name}", FlexibleParser.Advice(type, name));
        if (options.IsBigEndian && SwappedMember.Problem(member) is string problem) findings.Add(Rules.MemberCannotBeSwapped, () => member.Place, $"{type.Name}.{name}", problem);
    }

    private static bool IsSameInMemory(CTypeReference? stated, Scalar own) => stated switch
    {
        { Scalar: { } scalar } => ScalarTable.NativeOf(scalar) == ScalarTable.NativeOf(own),
        { Form: CForm.Address } => ScalarTable.NativeOf(own) is "nint" or "nuint",
        _ => false,
    };

    // A pointer stands for itself unless the declaration says what C has there.
    private static bool IsPointerOfItsOwn(RecordMember member, CTypeReference c) =>
        (member.Type is IPointerTypeSymbol && member.Attribute?.NamedType("Type") is null)
        || (member.Type is IFunctionPointerTypeSymbol && c.Form is CForm.Callback or CForm.Address);

    private static bool StartsAtZero(IFieldSymbol field) => RecordForms.OffsetOf(field) is { ConstructorArguments: [{ Value: 0 }] };
}
