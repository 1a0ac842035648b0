using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Volatile fields that need not lie at a multiple of their size: Arm's processors refuse the instruction with which .NET reads one.</summary>
internal static class VolatileMembers
{
    private static readonly SymbolAnswers<bool> s_haveVolatile = new();

    /// <summary>Reports those fields; whether there is any.</summary>
    public static bool Check(RecordMember[] members, RecordLayouts layouts, Findings findings)
    {
        bool isFound = false;
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i] is not { IsPlainField: true } member || !IsVolatile(member.Symbol)) continue;
            int index = i;
            if (!layouts.All.Any(l => l.Target.Rid.Contains("-arm") && MayBeUnaligned(member, l.Layout, l.Layout.Fields[index].ByteOffset, l.Target))) continue;
            isFound = true;
            string what = member.Symbol is IFieldSymbol { IsVolatile: true } ? $"a volatile {member.TypeName}, which .NET reads at once and which is not aligned," : $"{member.TypeName}, which is not aligned and has a volatile member that .NET reads at once,";
            findings.Add(Rules.FieldTypeNotAllowed, () => member.Place, member.Symbol.Name, what, "remove 'volatile': on Arm64 the program would end with a DataMisalignedException where C reads bytes");
        }

        return isFound;
    }

    private static bool MayBeUnaligned(RecordMember member, RecordLayout layout, long byteOffset, Target target) =>
        Layout.AlignOf(member.Declaration.Type, target) is var needed && (byteOffset % needed != 0 || layout.AlignBytes < needed);

    private static bool IsVolatile(ISymbol member) => member is IFieldSymbol field && (field.IsVolatile || HasVolatile(field.Type));

    private static bool HasVolatile(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } record && s_haveVolatile.Of(record, () => HasVolatileMember(record));

    private static bool HasVolatileMember(INamedTypeSymbol record) => record.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false } && IsVolatile(member));
}
