using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Members whose size another assembly decides. A program may run with another version of it than the record was laid out for.</summary>
internal static class MembersElsewhere
{
    private static readonly SymbolAnswers<bool> s_holdElsewhere = new();

    public static IEnumerable<MemberElsewhere> Of(INamedTypeSymbol record, RecordMember[] members)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (Stored(members[i]) is not { } stored || !IsSizedElsewhere(stored, record.ContainingAssembly, new(SymbolEqualityComparer.Default))) continue;
            long count = members[i] is { Form: MemberForm.Span or MemberForm.Array, Declaration.Type: ArrayType array } ? array.Count : 1;
            yield return new MemberElsewhere(i, TypeNames.FullNotNull(stored), count);
        }
    }

    /// <summary>The type of the bytes as generated code reads them; null where that is a primitive, or an object that checks its own record.</summary>
    private static ITypeSymbol? Stored(RecordMember member) => member switch
    {
        { IsPlainField: true } => member.Type,
        { Form: MemberForm.Span } => Strategies.BufferType.Read(member.Type)!.Element,
        { Form: MemberForm.Array } => ((INamedTypeSymbol)member.Type).TypeArguments[0],
        { Form: MemberForm.Reference } or { Form: MemberForm.Value, CType.Form: not CForm.Scalar } or { Form: MemberForm.Value, CType: null } => member.Type,
        _ => null,
    };

    private static bool IsSizedElsewhere(ITypeSymbol type, IAssemblySymbol home, HashSet<ISymbol> around)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct or TypeKind.Enum } named || !around.Add(named)) return false;
        if (StatedOrder.IsStated(named)) return IsSizedElsewhere(named.TypeArguments[0], home, around);
        if (named.SpecialType != SpecialType.None || AttributeReading.IsOurs(named)) return false;
        if (!SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, home)) return !IsOfSystem(named);
        if (ArrayTypes.Read(named) is { } array) return IsSizedElsewhere(array.Element, home, around);
        return named.TypeKind == TypeKind.Struct && s_holdElsewhere.Of(named, () => MemberSymbols.Of(named).Any(member => TypeIn(member) is { } inner && IsSizedElsewhere(inner, home, around)));
    }

    private static ITypeSymbol? TypeIn(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => Strategies.BufferType.Read(property.Type) is { IsArray: false } buffer ? buffer.Element : property.Type,
        _ => null,
    };

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        INamespaceSymbol outermost = type.ContainingNamespace;
        while (outermost.ContainingNamespace is { IsGlobalNamespace: false } around) outermost = around;
        return outermost is { Name: "System", IsGlobalNamespace: false };
    }
}
