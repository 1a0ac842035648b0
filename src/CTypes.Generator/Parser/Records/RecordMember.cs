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

    /// <summary>A nested record of the class form, as a view.</summary>
    View,

    /// <summary>An array in a record of the class form, as an object that views it.</summary>
    Array,

    /// <summary>A pointer to an object of .NET's, which the record keeps alive.</summary>
    Kept,

    /// <summary>The record that a class derives from.</summary>
    Base,
}

/// <summary>One member of a record, from a plain field or a partial property.</summary>
/// <param name="Symbol">The field, the property or, for a flexible array, the method; the class that the record derives from.</param>
/// <param name="CType">What ArgTypes would call the member's (or its elements') type.</param>
/// <param name="TypeName">The C type as the layout table shows it.</param>
internal sealed record RecordMember(ISymbol Symbol, FieldDeclaration Declaration, CTypeReference? CType, string TypeName, MemberForm Form, AttributeData? Attribute)
{
    public bool IsPlainField => Symbol is IFieldSymbol;

    public bool IsDeclaredAnonymous => Attribute?.NamedFlag("Anonymous") == true;

    /// <summary>Whether its members are the record's own. Only a record that lies in the record can be so: through a pointer there would be no end.</summary>
    public bool IsAnonymous => Form == MemberForm.Base || (IsDeclaredAnonymous && Form is MemberForm.Value or MemberForm.Reference or MemberForm.View && Declaration.Type is RecordType);

    public bool IsUnnamed => Attribute?.NamedFlag("Unnamed") == true;

    public ITypeSymbol Type => Symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        INamedTypeSymbol type => type,
        _ => throw new InvalidOperationException(),
    };

    public Location? Place => Symbol.Locations.FirstOrDefault();
}
