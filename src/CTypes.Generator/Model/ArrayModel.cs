namespace CTypes.Generator.Model;

/// <summary>A C array type.</summary>
/// <param name="ElementType">The C# type of the elements.</param>
/// <param name="StorageType">What the array is made of: the element type, or a machine word for pointers.</param>
/// <param name="Element">The field that holds the first element.</param>
/// <param name="HasLength">Whether <c>Length</c> is generated: the user's half may have its own.</param>
/// <param name="HasEquality">Whether <c>Equals</c> and <c>GetHashCode</c> are generated: the user's half may have its own.</param>
/// <param name="HasOperators">Whether <c>==</c> and an <c>Equals</c> without a box are generated beside them.</param>
/// <param name="IsText">Whether the elements are <c>char</c>.</param>
internal sealed record ArrayModel(ContainerModel Container, string Name, string ElementType, string StorageType, int Length, string Element, bool HasLength, bool HasEquality, bool HasOperators, bool IsText) : FileModel(Container);
