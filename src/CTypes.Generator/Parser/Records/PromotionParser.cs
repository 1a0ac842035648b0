using System.Collections.Immutable;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Makes the members of an anonymous nested record members of the record around it.</summary>
internal static class PromotionParser
{
    private static readonly string[] s_generated = ["Layout", .. ReservedNames.OfProperty("Layout"), "SizeOf", "s_layout", "DescribeLayout", "ByteAt"];

    /// <summary>The promoted members; one with a name that the record already uses stays where it is.</summary>
    public static IEnumerable<PropertyModel> Parse(INamedTypeSymbol type, RecordMember[] members)
    {
        HashSet<string> taken = new(type.GetMembers().Where(m => !GeneratedHalf.Has(m)).Select(m => m.Name).Concat(s_generated).Append(type.Name), StringComparer.Ordinal);
        return members.Where(m => m is { IsAnonymous: true, Form: not MemberForm.Base } && !Deprecations.IsForbidden(m.Symbol)).SelectMany(Members).Select(m => m.Property).Where(p => Take(p, taken));
    }

    private static bool Take(PropertyModel property, HashSet<string> taken)
    {
        string[] names = [property.Name, .. ReservedNames.OfProperty(property.Name)];
        if (names.Any(taken.Contains)) return false;
        taken.UnionWith(names);
        return true;
    }

    /// <summary>The first anonymous record that brings a name of C's which the record, or one before it, has already; C has no such record.</summary>
    public static (RecordMember Member, string Name)? Duplicate(RecordMember[] members)
    {
        HashSet<string> names = new(members.Where(m => m is { IsAnonymous: false, IsUnnamed: false }).Select(m => m.Declaration.Name), StringComparer.Ordinal);
        foreach (RecordMember anonymous in members.Where(m => m is { IsAnonymous: true, Form: not MemberForm.Base }))
        {
            foreach ((_, string name, bool isAnonymous) in Members(anonymous))
            {
                if (!isAnonymous && !names.Add(name)) return (anonymous, name);
            }
        }

        return null;
    }

    private static IEnumerable<(PropertyModel Property, string Name, bool IsAnonymous)> Members(RecordMember anonymous) =>
        Members((INamedTypeSymbol)anonymous.Type, MethodSignature.Escape(anonymous.Symbol.Name), [anonymous.Symbol.ContainingType]);

    private static IEnumerable<(PropertyModel Property, string Name, bool IsAnonymous)> Members(INamedTypeSymbol record, string path, ImmutableArray<INamedTypeSymbol> around)
    {
        ImmutableArray<INamedTypeSymbol> within = around.Add(record);
        foreach (ISymbol member in MemberSymbols.Of(record))
        {
            if (member is INamedTypeSymbol derivedFrom)
            {
                foreach ((PropertyModel, string, bool) inherited in Members(derivedFrom, path, within)) yield return inherited;
                continue;
            }

            string inner = $"{path}.{MethodSignature.Escape(member.Name)}";
            if (member.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected || Deprecations.IsForbidden(member)) continue;
            string accessibility = Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetText(member.DeclaredAccessibility);
            AttributeData? attribute = AttributeReading.Find(member, KnownNames.CFieldAttribute);
            if (attribute?.NamedFlag("Unnamed") == true) continue;    // takes room there, and is no member of anything
            RecordMember? anonymous = attribute?.NamedFlag("Anonymous") == true && MemberReader.Read(member, within) is { IsAnonymous: true } read ? read : null;
            if (Promote(member, accessibility, inner) is { } property) yield return (property, MemberReader.NameOf(member, attribute), anonymous is not null);
            if (anonymous?.Type is not INamedTypeSymbol nested) continue;
            foreach ((PropertyModel, string, bool) deeper in Members(nested, inner, within)) yield return deeper;
        }
    }

    private static PropertyModel? Promote(ISymbol member, string accessibility, string path)
    {
        string name = MethodSignature.Escape(member.Name);
        switch (member)
        {
            case IFieldSymbol { IsFixedSizeBuffer: false } field:
                return Reference($"{accessibility} {Unsafe(field.Type)}ref {TypeNames.Full(field.Type)} {name}", member.Name, path);
            case IPropertySymbol property when Accessors(property) is { Getter: null, Setter: null }:
                return null;
            case IPropertySymbol { RefKind: not RefKind.None } property:
                return Reference($"{accessibility} ref {TypeNames.Full(property.Type)} {name}", member.Name, path);
            case IPropertySymbol property when property.Type.IsRefLikeType:
                return new PropertyModel(ReadOnly($"{accessibility} {TypeNames.Full(property.Type)} {name}"), member.Name, NeedsUnscopedRef: true, new PromotedAccess(path, IsReference: false));
            case IPropertySymbol property:
                (MemberHead? getter, MemberHead? setter) = Accessors(property);
                return new PropertyModel(new(new($"{accessibility} {Unsafe(property.Type)}{TypeNames.Full(property.Type)} {name}"), getter, setter), member.Name, NeedsUnscopedRef: false, new PromotedAccess(path, IsReference: false));
            default:
                return null;
        }
    }

    private static (MemberHead? Getter, MemberHead? Setter) Accessors(IPropertySymbol property) => (
        Deprecations.Usable(property.GetMethod) is { DeclaredAccessibility: not Accessibility.Private } ? new("get") : null,
        Deprecations.Usable(property.SetMethod) is { DeclaredAccessibility: not Accessibility.Private, IsInitOnly: false } ? new("set") : null);

    private static PropertyModel Reference(string head, string name, string path) => new(ReadOnly(head), name, NeedsUnscopedRef: true, new PromotedAccess(path, IsReference: true));

    private static PropertyHead ReadOnly(string signature) => new(new(signature), new("get"), null);

    private static string Unsafe(ITypeSymbol type) => type is IPointerTypeSymbol or IFunctionPointerTypeSymbol ? "unsafe " : "";
}
