namespace CTypes;

/// <summary>Gives a partial struct the layout of the C union with the same members: partial properties, or plain fields that carry <c>[FieldOffset(0)]</c> each; likewise a partial class of partial properties.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class CUnionAttribute : CRecordAttribute;
