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

    /// <summary>Whether two fixed buffers have the same elements.</summary>
    public static bool AreEqual<T>(ref readonly T first, ref readonly T other, int count) where T : struct =>
        MemoryMarshal.CreateReadOnlySpan(in first, count).SequenceEqual(MemoryMarshal.CreateReadOnlySpan(in other, count), comparer: null);

    /// <summary>A hash code of all elements.</summary>
    public static int HashOf<TArray, T>(ref readonly TArray array) where TArray : struct where T : struct => HashOf(Elements<TArray, T>(in array));

    /// <summary>A hash code of the elements of a fixed buffer.</summary>
    public static int HashOf<T>(ref readonly T first, int count) where T : struct => HashOf(MemoryMarshal.CreateReadOnlySpan(in first, count));

    /// <summary>The bytes of a record with a number of elements in its flexible array.</summary>
    /// <param name="count">The number of elements.</param>
    /// <param name="leastBytes">The size of the record without elements, which has more bytes than stand before them where it ends in padding.</param>
    /// <param name="byteOffset">Where the elements begin.</param>
    /// <param name="elementBytes">The size of one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="OverflowException">The record has more bytes than an <see cref="int"/> counts.</exception>
    public static int SizeOf(int count, int leastBytes, int byteOffset, int elementBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        long sizeBytes = byteOffset + (long)count * elementBytes;
        return sizeBytes <= int.MaxValue ? Math.Max(leastBytes, (int)sizeBytes) : throw new OverflowException($"A record with {count} elements takes {sizeBytes} bytes; SizeOf counts {int.MaxValue} at most.");
    }

    internal static void Check(int length, int givenLength, string name)
    {
        if (givenLength > length) throw new ArgumentException($"{givenLength} elements were given for {name}, the array has {length}.", name);
    }

    private static int HashOf<T>(ReadOnlySpan<T> elements) where T : struct
    {
        HashCode hash = default;
        foreach (ref readonly T element in elements) hash.Add(element);
        return hash.ToHashCode();
    }

    private static ReadOnlySpan<T> Elements<TArray, T>(ref readonly TArray array) where TArray : struct where T : struct =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TArray, T>(ref Unsafe.AsRef(in array)), Unsafe.SizeOf<TArray>() / Unsafe.SizeOf<T>());
}
