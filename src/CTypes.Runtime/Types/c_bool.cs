using System.Text.Json.Serialization;

namespace CTypes;

/// <summary>C's <c>_Bool</c>: 1 byte; anything but 0 reads as true, true is written as 1.</summary>
public readonly record struct c_bool
{
    private readonly byte _value;

    /// <summary>The C value of a truth value.</summary>
    [JsonConstructor]
    public c_bool(bool value) => _value = value ? (byte)1 : (byte)0;

    /// <summary>The truth value.</summary>
    public bool Value => _value != 0;

    /// <summary>The truth value itself.</summary>
    public static implicit operator bool(c_bool value) => value.Value;

    /// <summary>The C value of a truth value.</summary>
    public static implicit operator c_bool(bool value) => new(value);

    /// <summary>The byte that C sees.</summary>
    public static explicit operator byte(c_bool value) => value._value;

    /// <summary>The truth value of a byte that C wrote.</summary>
    public static explicit operator c_bool(byte value) => new(value != 0);

    /// <summary>Whether both are true or both false, whatever byte C wrote.</summary>
    public bool Equals(c_bool other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value ? 1 : 0;

    /// <inheritdoc/>
    public override string ToString() => Value ? "True" : "False";
}
