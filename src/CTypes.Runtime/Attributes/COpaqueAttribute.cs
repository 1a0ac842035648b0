namespace CTypes;

/// <summary>Makes a partial struct C's incomplete type: it can stand behind <see cref="POINTER{T}"/> and nowhere else.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class COpaqueAttribute : Attribute;
