using CTypes.Abi;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Puts what was read and computed into a record's model.</summary>
internal sealed class RecordModelBuilder(ContainerModel container, INamedTypeSymbol type, RecordMember[] members, RecordLayouts layouts, RecordOptions options, StorageKind kind)
{
    private const int MostAlignBytes = 8;

    /// <summary>The compiler takes no larger number for Pack, and the runtime heeds none.</summary>
    private const int MostPackBytes = 128;

    private readonly MemberNames _names = new(type);

    public RecordModel Build()
    {
        bool hasStorage = kind is StorageKind.Explicit or StorageKind.Sequential;
        string[] storageNames = [.. members.Select(StorageName)];
        StorageField[] storage = hasStorage ? [.. new StorageFields(members, storageNames, layouts).All(_names)] : [];
        ComparedField[] compared = [.. ComparedFields.Of(type, members, layouts, storage)];
        bool needsSize = kind is StorageKind.Explicit or StorageKind.ExplicitFields;
        return new RecordModel(
            container,
            Table(type, members, layouts, options),
            new StorageModel(
                kind,
                Math.Min(MostPackBytes, Math.Max(1, layouts.MaxAlignBytes)),
                needsSize ? Math.Max(1, layouts.First.SizeBytes) : 0,
                kind == StorageKind.Explicit ? AlignField(storage) : null,
                storage.ToEquatableArray()),
            Verified(storageNames).ToEquatableArray(),
            hasStorage ? Properties(storageNames).ToEquatableArray() : [],
            ConstructorParser.Parse(type, members, options),
            members.Where(m => m.Form == MemberForm.Flexible).Select(m => FlexibleParser.Parse(m, layouts)).FirstOrDefault(),
            compared.ToEquatableArray(),
            compared.Length > 0 && OwnMembers.LeavesEquality(type));
    }

    private string StorageName(RecordMember member) => member.Form is MemberForm.BitField or MemberForm.Flexible || member.IsPlainField ? member.Symbol.Name : _names.Take("_" + member.Symbol.Name);

    private IEnumerable<PropertyModel> Properties(string[] storageNames)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].Symbol is IPropertySymbol property) yield return PropertyParser.Parse(property, members[i], i, storageNames[i], layouts, options);
        }

        foreach (PropertyModel promoted in PromotionParser.Parse(type, members)) yield return promoted;
    }

    private IEnumerable<VerifiedField> Verified(string[] storageNames)
    {
        for (int i = 0; i < members.Length; i++)
        {
            bool isBuffer = members[i].Symbol is IFieldSymbol { IsFixedSizeBuffer: true };
            bool isPointer = members[i] is { IsPlainField: true, Type: IPointerTypeSymbol or IFunctionPointerTypeSymbol };
            bool isVolatile = members[i].Symbol is IFieldSymbol { IsVolatile: true };
            string name = members[i].Form is MemberForm.BitField or MemberForm.Flexible || (members[i].IsPlainField && Deprecations.IsForbidden(members[i].Symbol)) ? "" : MethodSignature.Escape(storageNames[i]);
            yield return new VerifiedField(isBuffer ? name + "[0]" : name, isBuffer || isPointer, isVolatile);
        }
    }

    /// <summary>What a record of either form prints its layouts from: one for each group of targets that agree.</summary>
    public static LayoutTableModel Table(INamedTypeSymbol type, RecordMember[] members, RecordLayouts layouts, RecordOptions options) =>
        new(TypeNames.Own(type), options.IsUnion, layouts.Groups.Select(group => ToModel(members, group)).ToEquatableArray(), OwnMembers.LeavesProperty(type, "Layout"), MembersElsewhere.Of(type, members).ToEquatableArray());

    private static LayoutModel ToModel(RecordMember[] members, IGrouping<RecordLayout, Target> group) => new(
        group.Select(t => t.Rid).ToEquatableArray(),
        group.Select(t => t.RunsAs).Distinct().ToEquatableArray(),
        group.Key.SizeBytes,
        group.Key.AlignBytes,
        group.Key.Fields.Zip(members, (place, member) => new MemberPlace(place.Name, member.TypeName, place.ByteOffset, place.ByteSize, place.BitOffset, place.BitWidth, member.IsAnonymous)).ToEquatableArray());

    /// <summary>Bytes alone would let the runtime put the record at any address; a field of the right size in the same place does not.</summary>
    private string? AlignField(StorageField[] storage)
    {
        int wantedBytes = Math.Min(MostAlignBytes, layouts.First.AlignBytes);
        int storageBytes = storage.Select(f => StorageFields.AlignOf(f.Type)).Concat(members.Where(m => m.Form != MemberForm.BitField).Select(m => ClrLayout.AlignOf(m.Declaration.Type, layouts.All[0].Target))).Append(1).Max();
        if (storageBytes >= wantedBytes || layouts.First.SizeBytes == 0) return null;
        return wantedBytes switch { 2 => "ushort", 4 => "uint", _ => "ulong" };
    }
}
