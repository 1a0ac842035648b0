namespace CTypes;

/// <summary>A number whose most significant byte comes first, whatever the machine does: ctypes' <c>__ctype_be__</c>, and what network formats have.</summary>
/// <typeparam name="T">The number: a primitive, a c_ type, an enum. Pointers and records have no byte order of their own.</typeparam>
public readonly struct BigEndian<T> : IEquatable<BigEndian<T>>, IComparable<BigEndian<T>>, IFormattable where T : unmanaged
{
    private readonly T _stored;

    /// <summary>Stores a number.</summary>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is no number.</exception>
    public BigEndian(T value) => _stored = NumberBytes<T>.Big(value);

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is no number.</exception>
    public T Value => NumberBytes<T>.Big(_stored);

    /// <summary>The number itself.</summary>
    public static implicit operator T(BigEndian<T> value) => value.Value;

    /// <summary>The number in C's memory.</summary>
    public static implicit operator BigEndian<T>(T value) => new(value);

    /// <summary>Whether the numbers are equal.</summary>
    public static bool operator ==(BigEndian<T> left, BigEndian<T> right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(BigEndian<T> left, BigEndian<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(BigEndian<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public int CompareTo(BigEndian<T> other) => Comparer<T>.Default.Compare(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BigEndian<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => NumberBytes<T>.Text(Value, format, formatProvider);

    /// <summary>The number.</summary>
    public override string ToString() => ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}
