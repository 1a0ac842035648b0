using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Makes the model of a record of the class form, whose layout is chosen when it runs and need not be the same on all targets.</summary>
internal static class ClassRecordParser
{
    /// <summary>Whether the class can be a record at all; why not is reported.</summary>
    public static bool Check(INamedTypeSymbol type, Findings findings)
    {
        bool derives = ClassRecordBase.Of(type) is not null;
        if (type.IsAbstract || type.IsStatic || !derives) BaseTypes.Check(type, ClassRecordBase.Name, findings);
        else BaseTypes.CheckForm(type, ClassRecordBase.Name, findings);
        return ClassRecordBase.IsObject(type);    // what is wrong with the record before it is said there
    }

    /// <summary>Reports plain fields, which a block of memory cannot have, and members that must be given a value, which a view cannot.</summary>
    public static void CheckMembers(INamedTypeSymbol type, RecordMember[] members, Findings findings)
    {
        foreach (RecordMember member in members.Where(m => m.Symbol is IPropertySymbol { IsRequired: true }))
            findings.Add(Rules.TypeDoesNotFitAttribute, () => member.Place, type.Name, $"'{member.Symbol.Name}' is required, but a view of C's memory has its members already; remove 'required'");
        foreach (RecordMember field in members.Where(m => m.IsPlainField)) findings.Add(Rules.RecordNeedsProperties, () => field.Place, type.Name);
    }

    public static ClassRecordModel Parse(INamedTypeSymbol type, ContainerModel container, RecordMember[] members, RecordLayouts layouts, RecordOptions options)
    {
        string[] storage = [.. members.Select(m => m.Symbol.Name)];
        ConstructorModel? constructor = ConstructorParser.Parse(type, members, options);
        return new ClassRecordModel(
            container,
            RecordModelBuilder.Table(type, members, layouts, options),
            new RecordClassModel(ClassRecordBase.Of(type) is not null, type.IsSealed, constructor is null && NeedsDefaultConstructor(type)),
            new ClassPlaces(Places(storage, layouts).ToEquatableArray(), new MemberNames(type).Take("Running"), layouts.WindowsGroup),
            Properties(type, members, storage, layouts, options).ToEquatableArray(),
            members.Select(Show).OfType<ShownMember>().ToEquatableArray(),
            constructor,
            NestedRecords(members).Distinct().ToEquatableArray());
    }

    /// <summary>Whether the user's half has no constructor that can be called without arguments.</summary>
    public static bool NeedsDefaultConstructor(INamedTypeSymbol type) => !OwnMembers.HasConstructor(type);

    /// <summary>The members of the records that a record derives from, as its constructor takes them.</summary>
    public static IEnumerable<RecordMember> Inherited(RecordMember[] members)
    {
        if (members.FirstOrDefault(m => m.Form == MemberForm.Base) is not { Symbol: INamedTypeSymbol around }) return [];
        HashSet<string> own = [.. members.Select(m => m.Symbol.Name)];
        return ClassRecordBase.Chain(around)
            .SelectMany(record => MemberSymbols.Of(record).OfType<IPropertySymbol>().Select(symbol => MemberReader.Read(symbol, [record])))
            .OfType<RecordMember>()
            .Where(m => m.Symbol.DeclaredAccessibility != Accessibility.Private && ((IPropertySymbol)m.Symbol).SetMethod?.DeclaredAccessibility != Accessibility.Private && own.Add(m.Symbol.Name));
    }

    // Of two members of one name, which the compiler reports, the first.
    private static IEnumerable<ClassPlace> Places(string[] storage, RecordLayouts layouts) =>
        storage.Select((name, i) => new ClassPlace(MethodSignature.Escape(name), layouts.Groups.Select(g => PropertyParser.Place(g.Key.Fields[i])).ToEquatableArray()))
            .GroupBy(place => place.Storage, (_, places) => places.First());

    private static IEnumerable<PropertyModel> Properties(INamedTypeSymbol type, RecordMember[] members, string[] storage, RecordLayouts layouts, RecordOptions options)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].Symbol is IPropertySymbol property) yield return PropertyParser.Parse(property, members[i], i, storage[i], layouts, options);
        }

        foreach (PropertyModel promoted in PromotionParser.Parse(type, members)) yield return promoted with { NeedsUnscopedRef = false };
    }

    private static ShownMember? Show(RecordMember member)
    {
        if (member.IsUnnamed || Deprecations.IsForbidden(member.Symbol) || Deprecations.Usable((member.Symbol as IPropertySymbol)?.GetMethod) is null) return null;
        bool isText = member.Form == MemberForm.Text;
        ShownAs shown = member switch
        {
            { Form: MemberForm.Span or MemberForm.Flexible } => ShownAs.Elements,
            _ when !isText && member.Declaration.Type is PointerType => ShownAs.Pointer,
            _ => ShownAs.Value,
        };
        return new ShownMember(MethodSignature.Escape(member.Symbol.Name), MethodSignature.Escape(member.Symbol.Name), shown);
    }

    private static IEnumerable<string> NestedRecords(RecordMember[] members) =>
        members.Where(m => m.Form != MemberForm.Base)
            .Select(m => Strategies.MemoryType.Read(m.Type)?.Element ?? m.Type)
            .Where(CTypeReader.IsRecord)
            .Select(TypeNames.FullNotNull);
}
