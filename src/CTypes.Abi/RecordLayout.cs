using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>Where C puts a record's members on one target.</summary>
internal sealed record RecordLayout(long SizeBytes, int AlignBytes, EquatableArray<FieldLayout> Fields);

/// <summary>Where C puts one member; fields stand in the order of the declaration, unnamed ones included.</summary>
/// <param name="ByteOffset">Offset of the member; for a bit-field that of the byte which holds its first bit.</param>
/// <param name="ByteSize">Size in bytes; for a bit-field the number of bytes its bits touch.</param>
/// <param name="BitOffset">A bit-field's first bit, counted from the least significant bit of the byte at <paramref name="ByteOffset"/>, in a big-endian record from the most significant: 0 to 7. 0 otherwise.</param>
/// <param name="BitWidth">A bit-field's width; null for an ordinary member.</param>
internal sealed record FieldLayout(string Name, long ByteOffset, long ByteSize, int BitOffset = 0, int? BitWidth = null);
