using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Reads a record's constructor: its parameters are the members in order, those that can be given a value.</summary>
internal static class ConstructorParser
{
    /// <summary>The constructor; null when none can be generated.</summary>
    public static ConstructorModel? Parse(INamedTypeSymbol type, RecordMember[] members, RecordOptions options)
    {
        ConstructorParameter[] parameters = [.. ClassRecordParser.Inherited(members).Concat(members).Select(Parameter).OfType<ConstructorParameter>()];
        bool userHasOne = HasOwn(type, parameters.Length);
        bool unionOfPointers = options.IsUnion && parameters.Any(p => p.IsUnsafe);    // a pointer cannot be nullable, so "not given" could not be told
        return userHasOne || unionOfPointers ? null : Of(type, parameters, members.Select(m => m.Type));
    }

    /// <summary>Whether the user's half has a constructor of as many parameters, or a primary one.</summary>
    public static bool HasOwn(INamedTypeSymbol type, int parameterCount) =>
        OwnMembers.HasPrimaryConstructor(type) || OwnMembers.Constructors(type).Any(c => c.Parameters.Length == parameterCount);

    /// <summary>The constructor with some parameters; null without any.</summary>
    /// <param name="types">What it must not be more visible than.</param>
    public static ConstructorModel? Of(INamedTypeSymbol type, ConstructorParameter[] parameters, IEnumerable<ITypeSymbol> types) =>
        parameters.Length == 0 ? null : new ConstructorModel(Visibility.AtMost(Accessibility.Public, type, types), parameters.ToEquatableArray());

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
