using CTypes.Shared;

namespace CTypes.Abi;

internal enum RecordKind
{
    Struct,
    Union,
}

/// <summary>A struct or union as C source declares it.</summary>
/// <param name="PackBytes"><c>#pragma pack(n)</c>; 0 when unset.</param>
/// <param name="AlignBytes"><c>alignas</c> on the record; 0 when unset.</param>
internal sealed record RecordDeclaration(
    string Name,
    RecordKind Kind,
    EquatableArray<FieldDeclaration> Fields,
    int PackBytes = 0,
    int AlignBytes = 0);

/// <summary>One member.</summary>
/// <param name="Name">Empty for an unnamed bit-field.</param>
/// <param name="BitWidth">Width of a bit-field in bits; null for an ordinary member.</param>
/// <param name="AlignBytes"><c>alignas</c> on the member; 0 when unset.</param>
/// <param name="IsFlexible">The flexible array member: its type is the element's.</param>
internal sealed record FieldDeclaration(
    string Name,
    CType Type,
    int? BitWidth = null,
    int AlignBytes = 0,
    bool IsFlexible = false);
