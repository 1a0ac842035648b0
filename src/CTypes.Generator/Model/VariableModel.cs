namespace CTypes.Generator.Model;

/// <summary>One C variable and the property that stands for it.</summary>
/// <param name="Property">Class and property, as errors name them.</param>
/// <param name="Slot">The field that holds the address; null where it is looked up at each access, because each thread has its own.</param>
/// <param name="IsOfObject">Whether it is the variable of a library object.</param>
/// <param name="HasName">The property that tells whether an optional variable is there; null for any other.</param>
/// <param name="IsWritten">Whether C# code can write through the property.</param>
/// <param name="BrokenRule">The rule that the declaration breaks.</param>
internal sealed record VariableModel(PropertyHead Head, string Property, string Symbol, string? Slot, bool IsOfObject, string? HasName, VariableAccess Access, bool IsWritten, string? BrokenRule);

/// <summary>How a property shows a C variable.</summary>
internal abstract record VariableAccess;

/// <summary>The variable itself, by reference.</summary>
internal sealed record VariableReference(string Type) : VariableAccess;

/// <summary>An array, as a span.</summary>
internal sealed record VariableSpan(string SpanType, string ElementType, int Count) : VariableAccess;

/// <summary>A value that is read and written with a conversion.</summary>
/// <param name="Read">The conversion from C; null where the type has none, which a getter would need.</param>
/// <param name="Write">The conversion to C; null when there is no setter.</param>
/// <param name="IsLongDouble">Whether it is a <c>long double</c>, which has the running platform's size.</param>
internal sealed record VariableValue(ValueModel? Read, ValueModel? Write, bool IsLongDouble) : VariableAccess;

/// <summary>A variable of no library, which gets accessors that throw.</summary>
internal sealed record StrayVariableModel(ContainerModel Container, VariableModel Variable) : FileModel(Container);
