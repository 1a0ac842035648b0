using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Reads all members of a record and says which have no C counterpart.</summary>
internal static class RecordMembers
{
    private const int CFieldFlexible = -1;

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
                if (symbol is not INamedTypeSymbol around) ReportUnreadable(type, symbol, findings);
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

    private static void ReportUnreadable(INamedTypeSymbol type, ISymbol symbol, Findings findings)
    {
        ISymbol shown = symbol is IFieldSymbol { AssociatedSymbol: { } owner } ? owner : symbol;
        Func<Location?> place = () => shown.Locations.FirstOrDefault();
        ITypeSymbol memberType = symbol switch { IFieldSymbol f => f.Type, IPropertySymbol p => p.Type, _ => ((IMethodSymbol)symbol).ReturnType };
        if (memberType.TypeKind == TypeKind.Error) return;    // the compiler says it
        if (Innermost(memberType) is INamedTypeSymbol nested && CTypeReader.IsRecord(nested) && Contains(nested, type, []))
        {
            findings.Add(Rules.RecordContainsItself, place, type.Name, shown.Name);
            return;
        }

        AttributeData? attribute = AttributeReading.Find(symbol, KnownNames.CFieldAttribute);
        if (BitFieldTypes.ArrayOf(attribute, memberType) is { } array)
        {
            findings.Add(Rules.BitFieldNotInteger, () => attribute!.Location("Bits"), $"{type.Name}.{shown.Name}", array, BitFieldTypes.Allowed);
            return;
        }

        if (symbol is IMethodSymbol || attribute?.NamedInt("Count", 0) == CFieldFlexible)
        {
            findings.Add(Rules.FlexibleMemberMisplaced, place, $"{type.Name}.{shown.Name}", FlexibleParser.Advice(type, shown.Name));
            return;
        }

        if (attribute?.Named("Count") is { Value: < 1 and int count })
        {
            string advice = AttributeReading.Find(type, KnownNames.CUnionAttribute) is not null && count == 0
                ? $"leave it out: it takes no bytes, and the memory behind it begins where '{type.Name}' does"
                : FlexibleParser.OfArrayThatGrows;
            findings.Add(Rules.ArrayLengthNotAllowed, () => attribute.Location("Count"), count, $"{type.Name}.{shown.Name}", advice);
            return;
        }

        if (RecordsElsewhere.Advice(attribute?.NamedType("Type") ?? memberType) is { } elsewhere)
        {
            findings.Add(Rules.FieldTypeNotAllowed, place, shown.Name, TypeNames.Short(memberType), "use " + elsewhere);
            return;
        }

        bool isText = memberType.SpecialType == SpecialType.System_String;
        if (attribute?.NamedType("Type") is { } stated && CTypeReader.Read(stated) is { } c && !(isText && MemberReader.HoldsBytes(attribute)))
        {
            if (isText) findings.Add(Rules.TypePairNotAllowed, () => attribute.Location("Type"), shown.Name, type.Name, TypeNames.Short(memberType), TypeNames.Short(stated), c.Scalar is null ? AllowedTypes.ForMember(c) : "Span<c_char16_t> or Span<c_char32_t>: text in a record is read as bytes only");
            else findings.Add(Rules.FieldTypeNotAllowed, () => attribute.Location("Type"), shown.Name, TypeNames.Short(stated), "name what C has in the record: c_void_p for an address");
            return;
        }

        bool isSaidThere = !memberType.DeclaringSyntaxReferences.IsEmpty && (ArrayTypes.Read(memberType) is not null || (memberType is INamedTypeSymbol wrong && (CTypeReader.IsRecord(wrong) || (CTypeReader.IsClassRecord(wrong) && (!ClassRecordBase.IsObject(wrong) || IsBroken(wrong, []))))));
        if (isSaidThere) return;

        findings.Add(Rules.FieldTypeNotAllowed, place, FieldAdvice.Properties(symbol), shown.Name, shown is IPropertySymbol && symbol is IFieldSymbol ? "the hidden storage of a property or event" : TypeNames.Short(memberType), FieldAdvice.For(symbol, memberType));
    }

    // Something else is wrong with it than that it lies in itself: its own findings say what.
    private static bool IsBroken(INamedTypeSymbol record, HashSet<string> seen) =>
        seen.Add(record.ToDisplayString())
        && MemberSymbols.Of(record).Any(m => MemberReader.Read(m, [record]) is null && (TypeOf(m) is not INamedTypeSymbol inner || !CTypeReader.IsClassRecord(inner) || IsBroken(inner, seen)));

    private static bool Contains(INamedTypeSymbol record, INamedTypeSymbol wanted, HashSet<string> seen) =>
        SymbolEqualityComparer.Default.Equals(record, wanted)
        || (seen.Add(record.ToDisplayString()) && MemberSymbols.Of(record).Any(m => TypeOf(m) is { } member && Innermost(member) is INamedTypeSymbol inner && CTypeReader.IsRecord(inner) && Contains(inner, wanted, seen)));

    // What lies in the record: the element of a [CArray] or of a span. An array type may be of itself; that is said there.
    private static ITypeSymbol Innermost(ITypeSymbol type)
    {
        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        ITypeSymbol inner = type;
        while (seen.Add(inner) && (ArrayTypes.Read(inner)?.Element ?? (Strategies.BufferType.Read(inner) is { IsArray: false } buffer ? buffer.Element : null)) is { } element) inner = element;
        return inner;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch { IFieldSymbol f => f.Type, IPropertySymbol p => p.Type, _ => null };
}
