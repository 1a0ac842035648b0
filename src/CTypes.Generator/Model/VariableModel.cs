namespace CTypes.Generator.Model;

/// <summary>How a property shows a C variable.</summary>
internal enum VariableForm
{
    /// <summary>The variable itself, by reference.</summary>
    Reference,

    /// <summary>A value that is read and written with a conversion.</summary>
    Value,

    /// <summary>A <c>long double</c>, which has the running platform's size.</summary>
    LongDouble,

    /// <summary>An array, as a span.</summary>
    Span,
}

/// <summary>One C variable and the property that stands for it.</summary>
/// <param name="Head">Modifiers, type and name, as the user's half has them.</param>
/// <param name="Getter">The accessor's modifiers and keyword; null when there is none.</param>
/// <param name="Setter">The accessor's modifiers and keyword; null when there is none.</param>
/// <param name="Property">Class and property, as errors name them.</param>
/// <param name="Slot">The static field that holds the address.</param>
/// <param name="Type">What stands at the address, for <see cref="VariableForm.Reference"/>; the span, for <see cref="VariableForm.Span"/>.</param>
/// <param name="Read">The conversion of a value from C.</param>
/// <param name="Write">The conversion of a value to C.</param>
/// <param name="Count">The number of elements of a span.</param>
/// <param name="IsWritten">Whether C# code can write through the property.</param>
/// <param name="IsThreadLocal">Whether the address is looked up at each access.</param>
/// <param name="BrokenRule">The rule that the declaration breaks.</param>
internal sealed record VariableModel(
    MemberHead Head,
    MemberHead? Getter,
    MemberHead? Setter,
    string Property,
    string Symbol,
    string Slot,
    VariableForm Form,
    string Type,
    ValueModel? Read,
    ValueModel? Write,
    int Count,
    bool IsWritten,
    bool IsThreadLocal,
    string? BrokenRule);

/// <summary>A variable of no library, which gets accessors that throw.</summary>
internal sealed record StrayVariableModel(ContainerModel Container, VariableModel Variable);
