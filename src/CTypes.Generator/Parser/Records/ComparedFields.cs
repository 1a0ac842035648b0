using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>
/// The fields that a generated <c>Equals</c> compares, where .NET's own would be wrong: of a fixed buffer it sees the first element only,
/// and it reads fields by reflection, with instructions that end the process on many Arm64 processors where a field is not aligned.
/// </summary>
internal static class ComparedFields
{
    public static IEnumerable<ComparedField> Of(INamedTypeSymbol type, RecordMember[] members, RecordLayouts layouts, StorageField[] storage)
    {
        // A record struct has its equality from the compiler.
        if (type.IsRecord || OwnMembers.HasEquality(type)) return [];
        IFieldSymbol[] fields = [.. members.Select(m => m.Symbol).OfType<IFieldSymbol>()];
        if (fields.Any(Deprecations.IsForbidden)) return [];
        if (!fields.Any(f => f.IsFixedSizeBuffer) && !layouts.All.Any(l => HasUnalignedField(members, l.Layout, l.Target))) return [];
        return fields.Select(PlainField).Concat(storage.Select(Stored));
    }

    private static bool HasUnalignedField(RecordMember[] members, RecordLayout layout, Target target) =>
        members.Select((member, i) => (member, i)).Any(m =>
            m.member.Form == MemberForm.Value && m.member.Declaration.Type is not (RecordType or ArrayType)
            && layout.Fields[m.i].ByteOffset % Layout.AlignOf(m.member.Declaration.Type, target) != 0);

    private static ComparedField PlainField(IFieldSymbol field) => new(
        MethodSignature.Escape(field.Name), TypeNames.Full(field.Type), field.IsFixedSizeBuffer ? field.FixedSize : 0, field.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol);

    private static ComparedField Stored(StorageField field) => new(field.Name, field.ArrayName ?? field.Type, 0, false);
}
