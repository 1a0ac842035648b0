using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Makes the members of an anonymous nested record members of the record around it.</summary>
internal static class PromotionParser
{
    private static readonly string[] s_generated = ["Layout", "SizeOf", "s_layout", "DescribeLayout", "ByteAt"];

    /// <summary>The promoted members; one with a name that the record already uses stays where it is.</summary>
    public static IEnumerable<PropertyModel> Parse(INamedTypeSymbol type, RecordMember[] members)
    {
        HashSet<string> taken = new(type.GetMembers().Where(m => !GeneratedHalf.Has(m)).Select(m => m.Name).Concat(s_generated).Append(type.Name), StringComparer.Ordinal);
        return members.Where(m => m is { IsAnonymous: true, Form: not MemberForm.Base }).SelectMany(Members).Select(m => m.Property).Where(p => taken.Add(p.Name));
    }

    /// <summary>The first anonymous record that brings a name which the record, or one before it, has already; C has no such record.</summary>
    public static (RecordMember Member, string Name)? Duplicate(RecordMember[] members)
    {
        HashSet<string> names = new(members.Where(m => !m.IsAnonymous).Select(m => m.Symbol.Name), StringComparer.Ordinal);
        foreach (RecordMember anonymous in members.Where(m => m is { IsAnonymous: true, Form: not MemberForm.Base }))
        {
            foreach ((PropertyModel property, bool isAnonymous) in Members(anonymous))
            {
                if (!isAnonymous && !names.Add(property.Name)) return (anonymous, property.Name);
            }
        }

        return null;
    }

    private static IEnumerable<(PropertyModel Property, bool IsAnonymous)> Members(RecordMember anonymous) =>
        Members(anonymous.Type as INamedTypeSymbol, MethodSignature.Escape(anonymous.Symbol.Name));

    private static IEnumerable<(PropertyModel Property, bool IsAnonymous)> Members(INamedTypeSymbol? record, string path)
    {
        if (record is null) yield break;
        foreach (ISymbol member in MemberSymbols.Of(record))
        {
            if (member is INamedTypeSymbol around)
            {
                foreach ((PropertyModel, bool) inherited in Members(around, path)) yield return inherited;
                continue;
            }

            string inner = $"{path}.{MethodSignature.Escape(member.Name)}";
            if (member.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected) continue;
            string accessibility = Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetText(member.DeclaredAccessibility);
            bool isAnonymous = AttributeReading.Find(member, KnownNames.CFieldAttribute)?.NamedFlag("Anonymous") == true;
            if (Promote(member, accessibility, inner) is { } property) yield return (property, isAnonymous);
            if (!isAnonymous) continue;
            ITypeSymbol nested = member is IPropertySymbol p ? p.Type : ((IFieldSymbol)member).Type;
            foreach ((PropertyModel, bool) deeper in Members(nested as INamedTypeSymbol, inner)) yield return deeper;
        }
    }

    private static PropertyModel? Promote(ISymbol member, string accessibility, string path)
    {
        string name = MethodSignature.Escape(member.Name);
        switch (member)
        {
            case IFieldSymbol { IsFixedSizeBuffer: false } field:
                return Reference($"{accessibility} {Unsafe(field.Type)}ref {TypeNames.Full(field.Type)} {name}", member.Name, path);
            case IPropertySymbol { RefKind: not RefKind.None } property:
                return Reference($"{accessibility} ref {TypeNames.Full(property.Type)} {name}", member.Name, path);
            case IPropertySymbol property when property.Type.IsRefLikeType:
                return new PropertyModel(new($"{accessibility} {TypeNames.Full(property.Type)} {name}"), new("get"), null, member.Name, NeedsUnscopedRef: true, new PromotedAccess(path, IsReference: false));
            case IPropertySymbol property:
                MemberHead? setter = property.SetMethod is { DeclaredAccessibility: not Accessibility.Private, IsInitOnly: false } ? new("set") : null;
                return new PropertyModel(new($"{accessibility} {Unsafe(property.Type)}{TypeNames.Full(property.Type)} {name}"), property.GetMethod is null or { DeclaredAccessibility: Accessibility.Private } ? null : new("get"), setter, member.Name, NeedsUnscopedRef: false, new PromotedAccess(path, IsReference: false));
            default:
                return null;
        }
    }

    private static PropertyModel Reference(string head, string name, string path) => new(new(head), new("get"), null, name, NeedsUnscopedRef: true, new PromotedAccess(path, IsReference: true));

    private static string Unsafe(ITypeSymbol type) => type is IPointerTypeSymbol or IFunctionPointerTypeSymbol ? "unsafe " : "";
}
