using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    /// <summary>Whether two arrays have the same elements: what .NET compares of a struct with an array in it, and refuses to do by itself.</summary>
    public static bool AreEqual<TArray, T>(ref readonly TArray array, ref readonly TArray other) where TArray : struct where T : struct =>
        Elements<TArray, T>(in array).SequenceEqual(Elements<TArray, T>(in other), comparer: null);

    /// <summary>A hash code of all elements.</summary>
    public static int HashOf<TArray, T>(ref readonly TArray array) where TArray : struct where T : struct
    {
        HashCode hash = default;
        foreach (ref readonly T element in Elements<TArray, T>(in array)) hash.Add(element);
        return hash.ToHashCode();
    }

    internal static void Check(int length, int givenLength, string name)
    {
        if (givenLength > length) throw new ArgumentException($"{givenLength} elements were given for {name}, the array has {length}.", name);
    }

    private static ReadOnlySpan<T> Elements<TArray, T>(ref readonly TArray array) where TArray : struct where T : struct =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TArray, T>(ref Unsafe.AsRef(in array)), Unsafe.SizeOf<TArray>() / Unsafe.SizeOf<T>());
}
