using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>C's <c>T *</c>: always one machine word, whatever <typeparamref name="T"/> is.</summary>
/// <typeparam name="T">What it points to; also a handle, a callback or an incomplete type, for which only the address can be used.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(PointerDebugView<>))]
public readonly unsafe struct POINTER<T> : IEquatable<POINTER<T>>, IComparable<POINTER<T>>
{
    private readonly nint _address;

    /// <summary>A pointer to an address; 0 is NULL.</summary>
    public POINTER(nint address) => _address = address;

    /// <summary>A pointer to an address; null is NULL.</summary>
    public POINTER(void* pointer) => _address = (nint)pointer;

    /// <summary>The address; 0 for NULL.</summary>
    public nint Address => _address;

    /// <summary>Whether the pointer is NULL.</summary>
    public bool IsNull => _address == 0;

    /// <summary>What it points to, not copied: C's <c>*p</c>.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is or contains a reference, so it is not what C has there.</exception>
    public ref T Contents => ref this[0];

    /// <summary>The element at an index, not copied and not checked, neither against bounds nor for an index whose bytes no address can count: C's <c>p[i]</c>.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is or contains a reference, so it is not what C has there.</exception>
    public ref T this[nint index]
    {
        get
        {
            Check();
            return ref Unsafe.Add(ref Unsafe.AsRef<T>((void*)_address), index);
        }
    }

    /// <summary>The first <paramref name="length"/> elements, not copied.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="NullPointerException">The pointer is NULL and <paramref name="length"/> is not 0.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is or contains a reference, so it is not what C has there.</exception>
    public Span<T> AsSpan(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length == 0) return default;
        Check();
        return new Span<T>((void*)_address, length);
    }

    /// <summary>The elements before the first one that ends the table, not copied: <c>environ.Until(text => text.IsNull)</c>.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is or contains a reference, so it is not what C has there.</exception>
    /// <exception cref="OverflowException">There are more elements than a span can have.</exception>
    public Span<T> Until(Predicate<T> isEnd)
    {
        ArgumentNullException.ThrowIfNull(isEnd);
        Check();
        int length = 0;
        while (!isEnd(this[length])) length = checked(length + 1);
        return new Span<T>((void*)_address, length);
    }

    /// <summary>The same address as a pointer to something else.</summary>
    public POINTER<U> Cast<U>() => new(_address);

    /// <summary>The pointer <paramref name="count"/> elements on.</summary>
    /// <exception cref="InvalidOperationException">What C has there has no size that is known from <typeparamref name="T"/>.</exception>
    /// <exception cref="OverflowException">The elements take more bytes than there are addresses.</exception>
    public static POINTER<T> operator +(POINTER<T> pointer, nint count) => new(pointer._address + ElementBytes.Of(count, Pointee<T>.SizeBytes));

    /// <summary>The pointer <paramref name="count"/> elements back.</summary>
    /// <exception cref="InvalidOperationException">What C has there has no size that is known from <typeparamref name="T"/>.</exception>
    /// <exception cref="OverflowException">The elements take more bytes than there are addresses.</exception>
    public static POINTER<T> operator -(POINTER<T> pointer, nint count) => new(pointer._address - ElementBytes.Of(count, Pointee<T>.SizeBytes));

    /// <summary>The number of elements between two pointers into one array.</summary>
    /// <exception cref="InvalidOperationException">What C has there has no size that is known from <typeparamref name="T"/>.</exception>
    public static nint operator -(POINTER<T> left, POINTER<T> right) => (left._address - right._address) / Pointee<T>.SizeBytes;

    /// <summary>The next element.</summary>
    public static POINTER<T> operator ++(POINTER<T> pointer) => pointer + 1;

    /// <summary>The element before.</summary>
    public static POINTER<T> operator --(POINTER<T> pointer) => pointer - 1;

    /// <summary>Whether both are the same address.</summary>
    public static bool operator ==(POINTER<T> left, POINTER<T> right) => left._address == right._address;

    /// <summary>Whether the addresses differ.</summary>
    public static bool operator !=(POINTER<T> left, POINTER<T> right) => left._address != right._address;

    /// <summary>Whether <paramref name="left"/> is the lower address.</summary>
    public static bool operator <(POINTER<T> left, POINTER<T> right) => (nuint)left._address < (nuint)right._address;

    /// <summary>Whether <paramref name="left"/> is the higher address.</summary>
    public static bool operator >(POINTER<T> left, POINTER<T> right) => (nuint)left._address > (nuint)right._address;

    /// <summary>Whether <paramref name="left"/> is the lower address, or both are the same.</summary>
    public static bool operator <=(POINTER<T> left, POINTER<T> right) => (nuint)left._address <= (nuint)right._address;

    /// <summary>Whether <paramref name="left"/> is the higher address, or both are the same.</summary>
    public static bool operator >=(POINTER<T> left, POINTER<T> right) => (nuint)left._address >= (nuint)right._address;

    /// <summary>The address as <c>void*</c>, which every pointer becomes by itself.</summary>
    public static implicit operator c_void_p(POINTER<T> pointer) => new(pointer._address);

    /// <summary>The address itself.</summary>
    public static explicit operator nint(POINTER<T> pointer) => pointer._address;

    /// <summary>A pointer to an address.</summary>
    public static explicit operator POINTER<T>(nint address) => new(address);

    /// <summary>The address as a raw pointer.</summary>
    public static explicit operator void*(POINTER<T> pointer) => (void*)pointer._address;

    /// <inheritdoc/>
    public bool Equals(POINTER<T> other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is POINTER<T> other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => _address.GetHashCode();

    /// <summary>Compares addresses. In a handler that gets pointers it would pass for a comparison of what they point to; so it is an error to call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("This would compare addresses, not what lies there. Write x.Contents.CompareTo(y.Contents), or x < y where the addresses are meant.", error: true)]
    public int CompareTo(POINTER<T> other) => ((IComparable<POINTER<T>>)this).CompareTo(other);

    int IComparable<POINTER<T>>.CompareTo(POINTER<T> other) => ((nuint)_address).CompareTo((nuint)other._address);

    /// <summary>The address in hexadecimal.</summary>
    public override string ToString() => $"0x{_address:X}";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Check()
    {
        if (!Pointee<T>.IsData) Pointee<T>.ThrowNotData();
        if (_address == 0) ThrowNull();
    }

    private static void ThrowNull() => throw new NullPointerException($"A NULL POINTER<{TypeText.Of(typeof(T))}> was followed.");
}
