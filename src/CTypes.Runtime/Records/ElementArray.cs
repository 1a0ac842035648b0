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
        Check(array.Length, elements.Length, name);
        elements.CopyTo(array);
    }

    internal static void Check(int length, int givenLength, string name)
    {
        if (givenLength > length) throw new ArgumentException($"{givenLength} elements were given for {name}, the array has {length}.", name);
    }
}
