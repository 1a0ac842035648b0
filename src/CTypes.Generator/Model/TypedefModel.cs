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

    /// <summary><see cref="IEquatable{T}"/>, which a record struct brings itself.</summary>
    Equatable = 512,

    /// <summary>The constructor; where the user's half has it, a rule is broken.</summary>
    Constructor = 1024,

    /// <summary><c>&lt;</c> and <c>&gt;</c>.</summary>
    Less = 2048,

    /// <summary><c>&lt;=</c> and <c>&gt;=</c>.</summary>
    LessOrEqual = 4096,
}

/// <summary>A struct that C sees as another type.</summary>
/// <param name="Name">The struct's own name.</param>
/// <param name="CName">What it stands for, as the user writes it.</param>
/// <param name="Generated">What is generated of what the user's half may have itself.</param>
/// <param name="Field">The field that holds the value.</param>
/// <param name="BrokenRule">The rule that the declaration breaks; then the half only compiles.</param>
internal sealed record TypedefModel(ContainerModel Container, string Name, string CName, TypedefValue Value, TypedefMembers Generated, string Field, string? BrokenRule) : FileModel(Container);

/// <summary>What the value of a typedef is.</summary>
/// <param name="NativeType">The type in a native signature.</param>
/// <param name="ManagedType">The type of <c>Value</c>.</param>
/// <param name="True">What C takes for true, for <see cref="TypedefForm.Bool"/>.</param>
internal sealed record TypedefValue(TypedefForm Form, string NativeType, string ManagedType, int True = 0);
