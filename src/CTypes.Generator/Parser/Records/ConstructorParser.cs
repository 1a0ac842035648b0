using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>The parameters of a record's constructor: its members in order, those that can be given a value.</summary>
internal static class ConstructorParser
{
    public static IEnumerable<ConstructorParameter> Parse(INamedTypeSymbol type, RecordMember[] members, RecordOptions options)
    {
        ConstructorParameter[] parameters = [.. ClassRecordParser.Inherited(members).Concat(members).Select(Parameter).OfType<ConstructorParameter>()];
        bool userHasOne = HasOwn(type, parameters.Length);
        bool unionOfPointers = options.IsUnion && parameters.Any(p => p.IsUnsafe);    // a pointer cannot be nullable, so "not given" could not be told
        return userHasOne || unionOfPointers ? [] : parameters;
    }

    /// <summary>Whether the user's half has a constructor of as many parameters, or a primary one.</summary>
    public static bool HasOwn(INamedTypeSymbol type, int parameterCount) =>
        OwnMembers.HasPrimaryConstructor(type) || OwnMembers.Constructors(type).Any(c => c.Parameters.Length == parameterCount);

    public static string AccessibilityOf(INamedTypeSymbol type, IEnumerable<ITypeSymbol> types) => Visibility.AtMost(Accessibility.Public, type, types);

    private static ConstructorParameter? Parameter(RecordMember member)
    {
        if (member.IsUnnamed || Deprecations.IsForbidden(member.Symbol) || member.Form is MemberForm.Flexible or MemberForm.Base || member.Symbol is IFieldSymbol { IsFixedSizeBuffer: true }) return null;
        string name = MethodSignature.Escape(member.Symbol.Name);
        bool isUnsafe = member.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol;
        ConstructorParameter Make(ParameterKind kind, string type) => new(name, type, kind, name, isUnsafe);
        bool isProperty = member.Symbol is IPropertySymbol;
        bool isRead = member.Symbol is IPropertySymbol { GetMethod: var getter } && Deprecations.Usable(getter) is not null;
        bool isWritten = member.Symbol is IPropertySymbol { SetMethod: var setter } && Deprecations.Usable(setter) is not null;
        bool isView = isRead && member.Form is (MemberForm.View or MemberForm.Array);
        bool isFilled = isView || (isRead && member.Form is (MemberForm.Reference or MemberForm.Span));    // through what the getter returns
        if (isProperty && !isFilled && !isWritten) return null;
        return member.Form switch
        {
            MemberForm.Reference => Make(ParameterKind.Reference, TypeNames.Full(member.Type)),
            MemberForm.Span => Make(ParameterKind.Elements, $"global::System.ReadOnlySpan<{StorageFields.ElementOf(member)}>"),
            MemberForm.Text => Make(ParameterKind.Text, "string?"),
            MemberForm.View or MemberForm.Array or MemberForm.Kept => Make(isView ? ParameterKind.View : ParameterKind.Text, TypeNames.FullNotNull(member.Type) + "?"),
            _ => Make(ParameterKind.Value, TypeNames.Full(member.Type)),
        };
    }
}
