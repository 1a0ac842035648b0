using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>For generated code: what <see cref="BufferAttribute"/> asks of a buffer. Each error names function, parameter, what C needs and what was given.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BufferChecks
{
    /// <summary>The least number of elements.</summary>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void MinLength(nint given, int least, string parameter, string function)
    {
        if (given < least) ThrowTooShort(given, least.ToString(), parameter, function);
    }

    /// <summary>The number of elements that other arguments tell C, as their product.</summary>
    /// <exception cref="ArgumentException">There are fewer, or one of the factors is negative.</exception>
    public static void LengthFrom(nint given, ReadOnlySpan<Int128> factors, string product, string parameter, string function)
    {
        UInt128 needed = 1;
        foreach (Int128 factor in factors)
        {
            if (Int128.IsNegative(factor)) throw new ArgumentException($"{function}: '{parameter}' cannot have {product} elements: {factor} is negative.", parameter);
            needed *= (UInt128)factor;
            if (needed > long.MaxValue) needed = long.MaxValue;    // more than any buffer holds; and no product of two 64-bit numbers overflows
        }

        if ((UInt128)given < needed) ThrowTooShort(given, needed == long.MaxValue ? product : $"{needed} ({product})", parameter, function);
    }

    /// <summary>The number of dimensions of a tensor.</summary>
    /// <exception cref="ArgumentException">There are fewer or more.</exception>
    public static void Rank(int given, int needed, string parameter, string function)
    {
        if (given != needed) throw new ArgumentException($"{function}: '{parameter}' has {Plural(given, "dimension")}, C needs {needed}.", parameter);
    }

    /// <summary>The shape of an array of several dimensions; null has no elements.</summary>
    /// <exception cref="ArgumentException">A dimension has another length.</exception>
    public static void Shape(Array? array, ReadOnlySpan<nint> shape, string parameter, string function)
    {
        if (array is null)
        {
            Shape(0, shape, parameter, function);
            return;
        }

        Span<nint> lengths = stackalloc nint[array.Rank];
        for (int i = 0; i < lengths.Length; i++) lengths[i] = array.GetLength(i);
        Shape(lengths, shape, parameter, function);
    }

    /// <summary>The shape of a tensor.</summary>
    /// <exception cref="ArgumentException">A dimension has another length, or there are fewer or more.</exception>
    public static void Shape(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> shape, string parameter, string function)
    {
        bool fits = lengths.Length == shape.Length;
        for (int i = 0; fits && i < shape.Length; i++) fits = shape[i] < 0 || shape[i] == lengths[i];
        if (!fits) throw new ArgumentException($"{function}: '{parameter}' has the shape {Text(lengths)}, C needs {Text(shape)}.", parameter);
    }

    /// <summary>Elements in one row that fill a shape.</summary>
    /// <exception cref="ArgumentException">They do not fill it.</exception>
    public static void Shape(nint length, ReadOnlySpan<nint> shape, string parameter, string function)
    {
        UInt128 known = 1;
        bool isOpen = false;
        foreach (nint dimension in shape)
        {
            if (dimension < 0) isOpen = true;
            else known = UInt128.Min(known * (UInt128)dimension, long.MaxValue);
        }

        bool fits = isOpen ? (known == 0 ? length == 0 : (UInt128)length % known == 0) : (UInt128)length == known;
        if (!fits) throw new ArgumentException($"{function}: '{parameter}' has {Plural(length, "element")}, which do not fill the shape {Text(shape)} that C needs.", parameter);
    }

    /// <summary>A tensor whose elements C takes to lie one after the other.</summary>
    /// <exception cref="ArgumentException">There are strides between them.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Contiguous(bool isDense, string parameter, string function)
    {
        if (!isDense) ThrowStrided(parameter, function);
    }

    /// <summary>The number of elements that C hands to a callback.</summary>
    /// <exception cref="OverflowException">It is negative or more than a span can have.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(Int128 count, string parameter, string callback)
    {
        if (count < 0 || count > int.MaxValue) ThrowCount(count.ToString(), parameter, callback);
        return (int)count;
    }

    /// <summary>The same for a product of several arguments.</summary>
    /// <exception cref="OverflowException">A factor is negative, or no span has so many elements.</exception>
    public static int Count(ReadOnlySpan<Int128> factors, string parameter, string callback)
    {
        UInt128 count = 1;
        foreach (Int128 factor in factors)
        {
            if (Int128.IsNegative(factor)) ThrowCount(factor.ToString(), parameter, callback);
            count = UInt128.Min(count, long.MaxValue) * (UInt128)factor;    // no product of two 64-bit numbers overflows
        }

        if (count > int.MaxValue) ThrowCount(count.ToString(), parameter, callback);
        return (int)count;
    }

    /// <inheritdoc cref="Count(Int128, string, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(int count, string parameter, string callback)
    {
        if (count < 0) ThrowCount(count.ToString(), parameter, callback);
        return count;
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowTooShort(nint given, string needed, string parameter, string function) =>
        throw new ArgumentException($"{function}: '{parameter}' has {Plural(given, "element")}, C needs at least {needed}.", parameter);

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowStrided(string parameter, string function) =>
        throw new ArgumentException($"{function}: the elements of '{parameter}' do not lie one after the other, as C takes them to; pass a dense copy of it.", parameter);

    [DoesNotReturn]
    private static void ThrowCount(string count, string parameter, string callback) =>
        throw new OverflowException($"{callback}: C says that '{parameter}' has {count} elements, which no span can have.");

    private static string Plural(nint number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private static string Text(ReadOnlySpan<nint> shape)
    {
        string text = "";
        foreach (nint length in shape) text += (text.Length == 0 ? "" : ", ") + (length < 0 ? "any" : length.ToString());
        return $"[{text}]";
    }
}
