namespace CTypes.Generator.Model;

/// <summary>What a typedef's own members look like.</summary>
internal enum TypedefForm
{
    /// <summary>The C# value is the native one.</summary>
    Plain,

    /// <summary>C's <c>long</c> or <c>unsigned long</c>, which C# sees as a machine word.</summary>
    Long,

    /// <summary>An integer that C# sees as <c>bool</c>.</summary>
    Bool,

    /// <summary>An address.</summary>
    Address,
}

/// <summary>The members that the generated half of a typedef has unless the user's half has its own.</summary>
[Flags]
internal enum TypedefMembers
{
    None = 0,
    EqualsSame = 1,
    EqualsObject = 2,
    HashCode = 4,
    Equality = 8,
    Inequality = 16,
    Text = 32,
    Comparison = 64,
    FormattedText = 128,
    JsonConstructor = 256,
}

/// <summary>A struct that C sees as another type.</summary>
/// <param name="Name">The struct's own name.</param>
/// <param name="CName">What it stands for, as the user writes it.</param>
/// <param name="NativeType">The type in a native signature.</param>
/// <param name="ValueType">The type of <c>Value</c>.</param>
/// <param name="True">What C takes for true, for <see cref="TypedefForm.Bool"/>.</param>
/// <param name="HasEquality">Whether equality is generated: a record struct brings its own.</param>
/// <param name="Generated">What is generated of what the user's half may have itself.</param>
/// <param name="HasConstructor">Whether the constructor is generated: where the user's half has it, a rule is broken.</param>
/// <param name="Field">The field that holds the value.</param>
/// <param name="BrokenRule">The rule that the declaration breaks; then the half only compiles.</param>
internal sealed record TypedefModel(ContainerModel Container, TypedefForm Form, string Name, string CName, string NativeType, string ValueType, int True, bool HasEquality, TypedefMembers Generated, bool HasConstructor, string Field, string? BrokenRule);
