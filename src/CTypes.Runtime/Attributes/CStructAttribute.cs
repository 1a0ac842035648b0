namespace CTypes;

/// <summary>Gives a partial struct, of plain fields or of partial properties, or a partial class of partial properties the layout of the C struct with the same members. A class has its own memory or views another's.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class CStructAttribute : CRecordAttribute;
