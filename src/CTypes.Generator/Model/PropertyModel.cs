using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A partial property of a record.</summary>
/// <param name="NeedsUnscopedRef">Whether the property returns a reference into the record and the user's half does not say so.</param>
internal sealed record PropertyModel(PropertyHead Head, string Name, bool NeedsUnscopedRef, MemberAccess Access);

/// <summary>How a property reads and writes its member.</summary>
internal abstract record MemberAccess;

/// <summary>A scalar, pointer or record by value in a field of the generated half.</summary>
/// <param name="StorageType">The field's type.</param>
/// <param name="Read">The conversion to C#.</param>
/// <param name="Write">The conversion to C.</param>
/// <param name="IsSwapped">Whether the bytes stand the other way round.</param>
internal sealed record ValueAccess(string Storage, string StorageType, ValueModel Read, ValueModel Write, bool IsSwapped) : MemberAccess;

/// <summary>A <c>long double</c> in a record of the class form, which has the running platform's size.</summary>
/// <param name="Read">The conversion to C#.</param>
/// <param name="Write">The conversion to C.</param>
internal sealed record LongDoubleAccess(string Storage, ValueModel Read, ValueModel Write) : MemberAccess;

/// <summary>A bit-field.</summary>
/// <param name="Primitive">The C# number that the bits become on the way to <paramref name="ManagedType"/>.</param>
/// <param name="IsEnum">Whether only a cast converts the type: an enum or a typedef.</param>
/// <param name="Windows">The place on Windows, where it is another one.</param>
internal sealed record BitAccess(string Storage, string ManagedType, string Primitive, bool IsEnum, bool IsSigned, bool IsBigEndian, BitPlace Place, BitPlace? Windows) : MemberAccess;

/// <param name="BitOffset">From the least significant bit of the first byte, or in a big-endian record from the most significant one.</param>
internal sealed record BitPlace(long ByteOffset, long ByteSize, int BitOffset, int BitWidth);

/// <summary>A nested record or array type, by reference.</summary>
internal sealed record ReferenceAccess(string Storage, string Type) : MemberAccess;

/// <summary>An array as a span.</summary>
internal sealed record SpanAccess(string Storage, string ElementType, long Count) : MemberAccess;

/// <summary>A <c>char</c> array as text.</summary>
internal sealed record TextAccess(string Storage, long Count) : MemberAccess;

/// <summary>A nested record of the class form, as a view of its part of the memory.</summary>
internal sealed record ViewAccess(string Storage, string Type) : MemberAccess;

/// <summary>An array in a record of the class form, as an object that views its part of the memory.</summary>
/// <param name="OfRecords">Whether its elements are objects themselves.</param>
internal sealed record ArrayViewAccess(string Storage, string ElementType, long Count, bool OfRecords) : MemberAccess;

/// <summary>A pointer to an object that the record keeps alive.</summary>
/// <param name="Type">The object's type, without a nullable mark.</param>
/// <param name="NullAllowed">Whether NULL is a value.</param>
/// <param name="IsOblivious">Whether the declaration does not speak about null.</param>
/// <param name="Text">How text is read and written; null for anything else.</param>
internal sealed record KeptAccess(string Storage, KeptKind Kind, string Type, bool NullAllowed, bool IsOblivious, TextConversion? Text = null) : MemberAccess;

/// <summary>The encoding of text with what becomes of mistakes in each direction.</summary>
internal sealed record TextConversion(TextCoding FromC, TextCoding ToC);

internal enum KeptKind
{
    Text,
    Record,
    Memory,
    Callback,
}

/// <summary>A flexible array: the elements behind the record that its memory has room for.</summary>
internal sealed record RestAccess(string Storage, string ElementType, long ElementBytes) : MemberAccess;

/// <summary>A bit-field without a name: it reads as zero and cannot be written.</summary>
internal sealed record UnnamedAccess : MemberAccess;

/// <summary>A member of an anonymous nested record.</summary>
/// <param name="Path">The way to it.</param>
/// <param name="IsReference">Whether it is returned by reference.</param>
internal sealed record PromotedAccess(string Path, bool IsReference) : MemberAccess;
