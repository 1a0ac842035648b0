using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>How a value changes between C# and C.</summary>
internal enum ValueForm
{
    /// <summary>The same type on both sides, or one that C# widens by itself.</summary>
    Same,

    /// <summary>A C# cast, which loses nothing.</summary>
    Cast,

    /// <summary>Integers of different range.</summary>
    Checked,

    /// <summary>C's <c>long</c> or <c>unsigned long</c> and an integer.</summary>
    CheckedLong,

    /// <summary><c>bool</c> and an integer.</summary>
    Bool,

    /// <summary><c>char*</c> copied to a string.</summary>
    Text,

    /// <summary>A single character and a code unit.</summary>
    Character,

    /// <summary><c>char*</c> seen as a span up to its NUL.</summary>
    View,

    /// <summary>A pointer seen as a span of a stated length.</summary>
    Elements,

    /// <summary>A pointer that the method returns as a reference to what it points to.</summary>
    Reference,

    /// <summary>A pointer seen as a record of the class form.</summary>
    Record,
}

/// <param name="CName">The C type as the user writes it.</param>
/// <param name="NativeType">The type in the native signature.</param>
/// <param name="ManagedType">The user's C# type, without a nullable mark.</param>
/// <param name="NullAllowed">Whether a null text is a value.</param>
/// <param name="IsOblivious">Whether the declaration does not speak about null, so that the text may be null although its type has no mark.</param>
/// <param name="True">What C takes for true, where <c>bool</c> is an integer there.</param>
internal sealed record ValueModel(ValueForm Form, string CName, string NativeType, string ManagedType, bool NullAllowed = true, bool IsOblivious = false, int True = 1)
{
    /// <summary>The encoding of text.</summary>
    public TextCoding Coding { get; init; } = TextCoding.Default;

    /// <summary>What a single character is on both sides; null for anything else.</summary>
    public CharacterKind? Character { get; init; }

    /// <summary>The library object's module and the objects that C got with the call, in whose memory a record may lie.</summary>
    public EquatableArray<string> Parents { get; init; } = [];

    /// <summary>How many elements a span of C's memory has; null for anything else.</summary>
    public ElementCount? Count { get; init; }
}

/// <summary>The elements of a span of C's memory.</summary>
/// <param name="Factors">The parameters and numbers whose product is their number.</param>
/// <param name="IsUnsignedWord">Whether it is one parameter of which C# makes no <c>long</c> by itself.</param>
internal sealed record ElementCount(string ElementType, EquatableArray<string> Factors, bool IsUnsignedWord);

/// <summary>A single character: C#'s type and C's code unit, by the names of the runtime's conversions.</summary>
/// <param name="IsWrapped">Whether the user's type is another than that of the conversions, and is cast.</param>
internal sealed record CharacterKind(string Managed, string Unit, bool IsWrapped = false);
