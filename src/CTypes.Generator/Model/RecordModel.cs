using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A struct or union of plain fields.</summary>
/// <param name="PackBytes">What the generated StructLayout states: the record's alignment in C, the largest of all targets.</param>
/// <param name="Table">The layout, line by line, as the comment above the record shows it.</param>
/// <param name="BrokenRule">The rule that the declaration breaks; then nothing promises its layout.</param>
/// <param name="HasOffsets">Whether fields carry offsets, which no other layout than an explicit one allows.</param>
/// <param name="Constructor">The constructor's parameters in field order; empty when the record gets none.</param>
internal sealed record RecordModel(
    ContainerModel Container,
    string Name,
    bool IsUnion,
    int PackBytes,
    EquatableArray<string> Table,
    string ConstructorAccessibility,
    EquatableArray<RecordField> Constructor,
    string? BrokenRule,
    bool HasOffsets);

/// <param name="IsUnsafe">Whether the type is a pointer.</param>
internal sealed record RecordField(string Name, string Type, bool IsUnsafe);
