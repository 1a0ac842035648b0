using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>A C object type.</summary>
internal abstract record CType
{
    /// <summary>What the elements of an array are, and of arrays in it; any other type itself.</summary>
    public CType Innermost() => this is ArrayType(var element, _) ? element.Innermost() : this;
}

/// <summary>An arithmetic type.</summary>
internal sealed record ScalarType(Scalar Scalar) : CType;

/// <summary>A pointer to anything, functions included: on every target here all pointers are one machine word.</summary>
internal sealed record PointerType : CType;

/// <summary>An array of a known number of elements.</summary>
internal sealed record ArrayType(CType Element, long Count) : CType;

/// <summary>A struct or union, by its declaration.</summary>
internal sealed record RecordType(RecordDeclaration Declaration) : CType;
