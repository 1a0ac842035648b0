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

    /// <summary><c>bool</c> and a byte.</summary>
    Bool,

    /// <summary><c>char*</c> copied to a string.</summary>
    Text,

    /// <summary>A pointer that the method returns as a reference to what it points to.</summary>
    Reference,
}

/// <param name="CName">The C type as the user writes it.</param>
/// <param name="NativeType">The type in the native signature.</param>
/// <param name="ManagedType">The user's C# type, without a nullable mark.</param>
/// <param name="NullAllowed">Whether a null text is a value.</param>
/// <param name="IsOblivious">Whether the declaration does not speak about null, so that the text may be null although its type has no mark.</param>
internal sealed record ValueModel(ValueForm Form, string CName, string NativeType, string ManagedType, bool NullAllowed = true, bool IsOblivious = false);
