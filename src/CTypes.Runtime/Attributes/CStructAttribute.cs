namespace CTypes;

/// <summary>Gives a partial struct, of plain fields or of partial properties, the layout of the C struct with the same members.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CStructAttribute : CRecordAttribute;
