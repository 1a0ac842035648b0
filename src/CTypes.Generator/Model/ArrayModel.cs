namespace CTypes.Generator.Model;

/// <summary>A C array type.</summary>
/// <param name="ElementType">The C# type of the elements.</param>
/// <param name="StorageType">What the array is made of: the element type, or a machine word for pointers.</param>
/// <param name="IsText">Whether the elements are <c>char</c>.</param>
internal sealed record ArrayModel(ContainerModel Container, string Name, string ElementType, string StorageType, int Length, bool IsText);
