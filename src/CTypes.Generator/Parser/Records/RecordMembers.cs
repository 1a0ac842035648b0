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
        if (member.Symbol is IFieldSymbol field) CheckField(type, member, field, options, findings);
        CheckPair(type, member, findings);
        if (member.Form == MemberForm.Flexible && !(type.TypeKind == TypeKind.Class ? member.Symbol is IPropertySymbol : FlexibleParser.IsRight(member)))
            findings.Add(Rules.FlexibleMemberMisplaced, () => member.Place, $"{type.Name}.{name}", FlexibleParser.Advice(type, name));
        if (options.IsBigEndian && SwappedMember.Problem(member) is string problem) findings.Add(Rules.MemberCannotBeSwapped, () => member.Place, $"{type.Name}.{name}", problem);
    }

    private static void CheckField(INamedTypeSymbol type, RecordMember member, IFieldSymbol field, RecordOptions options, Findings findings)
    {
        if (options.IsUnion && !StartsAtZero(field)) findings.Add(Rules.UnionFieldWithoutOffset, () => member.Place, field.Name, type.Name);
        if (PointerCycles.Closes(type, field) is { } pointee) findings.Add(Rules.PointerCycle, () => member.Place, field.Name, pointee.Name);
    }

    // The type that C# sees and the one that C has.
    private static void CheckPair(INamedTypeSymbol type, RecordMember member, Findings findings)
    {
        ITypeSymbol? stated = member.Attribute?.NamedType("Type");
        Func<Location?> option = () => member.Attribute?.Location("Type");

        // A plain field is what .NET makes of its own type, so another C type must be of the same kind.
        if (member is { IsPlainField: true, CType.Scalar: { } own } && stated is not null && !IsSameInMemory(CTypeReader.Read(stated), own))
            Report(option, TypeNames.Short(stated), $"{TypeNames.Short(stated)} as the field's own type, or leave Type out");
        if (!member.IsPlainField && stated is not null && StatedMemberType.Problem(member, stated) is string offer)
            Report(() => member.Place, TypeNames.Short(stated), offer);
        if (member is { Form: MemberForm.Value or MemberForm.BitField, IsPlainField: false, CType: { Form: CForm.Scalar or CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer or CForm.Callback or CForm.Record or CForm.Handle } c }
            && !IsPointerOfItsOwn(member, c)
            && (ValueMatcher.Match(c, member.Type, Direction.FromC) is null || ValueMatcher.Match(c, member.Type, Direction.ToC) is null))
        {
            Report(() => member.Place, c.Name, AllowedTypes.ForMember(c) + AllowedTypes.OfTruth(c, member.Type));
        }

        if (member.Form == MemberForm.Kept && stated is not null && !KeptMember.Fits(member, stated))
            Report(option, TypeNames.Short(stated), CTypeReader.Read(stated) is { } stands ? AllowedTypes.For(stands) : "another C type");

        void Report(Func<Location?> place, string inC, string offered) =>
            findings.Add(Rules.TypePairNotAllowed, place, member.Symbol.Name, type.Name, TypeNames.Short(member.Type), inC, offered);
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
