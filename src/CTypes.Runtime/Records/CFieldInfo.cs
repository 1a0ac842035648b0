namespace CTypes;

/// <summary>Where C has one member of a record.</summary>
/// <param name="Name">The name in C; empty for an unnamed bit-field.</param>
/// <param name="Type">The C type.</param>
/// <param name="ByteOffset">The offset in bytes; for a bit-field that of the byte which holds its first bit.</param>
/// <param name="ByteSize">The size in bytes; for a bit-field the number of bytes that its bits touch.</param>
/// <param name="BitOffset">A bit-field's first bit, counted from the least significant bit of the byte at <paramref name="ByteOffset"/>; 0 otherwise.</param>
/// <param name="BitWidth">A bit-field's width in bits; 0 otherwise, and for a zero-width bit-field.</param>
/// <param name="IsBitField">Whether the member is a bit-field.</param>
/// <param name="IsAnonymous">Whether the member is a nested record whose members are the record's own.</param>
public sealed record CFieldInfo(string Name, string Type, int ByteOffset, int ByteSize, int BitOffset = 0, int BitWidth = 0, bool IsBitField = false, bool IsAnonymous = false);
