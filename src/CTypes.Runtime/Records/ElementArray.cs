using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: the elements of an array of a fixed length.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ElementArray
{
    /// <summary>Writes the first elements and leaves the others as they are.</summary>
    /// <exception cref="ArgumentException">There are more elements than the array has.</exception>
    public static void Write<T>(Span<T> array, ReadOnlySpan<T> elements, string name)
    {
        if (elements.Length > array.Length) throw new ArgumentException($"{elements.Length} elements were given for {name}, the array has {array.Length}.", name);
        elements.CopyTo(array);
    }
}
