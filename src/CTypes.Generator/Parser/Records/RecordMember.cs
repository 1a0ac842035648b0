using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

internal enum MemberForm
{
    /// <summary>A scalar, pointer, array type or nested record, as a value.</summary>
    Value,
    BitField,

    /// <summary>A nested record or array type by reference.</summary>
    Reference,

    /// <summary>An array as a span.</summary>
    Span,

    /// <summary>A <c>char</c> array as text.</summary>
    Text,

    /// <summary>A flexible array.</summary>
    Flexible,
}

/// <summary>One member of a record, from a plain field or a partial property.</summary>
/// <param name="Symbol">The field, the property or, for a flexible array, the method.</param>
/// <param name="CType">What ArgTypes would call the member's (or its elements') type.</param>
/// <param name="TypeName">The C type as the layout table shows it.</param>
internal sealed record RecordMember(ISymbol Symbol, FieldDeclaration Declaration, CTypeReference? CType, string TypeName, MemberForm Form, AttributeData? Attribute)
{
    public bool IsPlainField => Symbol is IFieldSymbol;

    public bool IsAnonymous => Attribute?.NamedFlag("Anonymous") == true;

    public bool IsUnnamed => Attribute?.NamedFlag("Unnamed") == true;

    public ITypeSymbol Type => Symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => throw new InvalidOperationException(),
    };

    public Location? Place => Symbol.Locations.FirstOrDefault();
}
