namespace CTypes.Generator.Emitter;

/// <summary>Where a value stands, as errors say it.</summary>
/// <param name="Parameter">The C# parameter, or what a message says in its place.</param>
/// <param name="Function">Class and method.</param>
internal sealed record Place(string Parameter, string Function)
{
    /// <summary>The same with the parameter's name in quotes, where a message has a sentence around it.</summary>
    public Place Quoted => this with { Parameter = $"'{Parameter.TrimStart('@')}'" };

    /// <summary>The statement that refuses null.</summary>
    public string NotNull => $"global::CTypes.Argument.NotNull({Parameter}, {this});";

    /// <summary>The expression that refuses NULL from C.</summary>
    public string NullResult => $"throw global::CTypes.Argument.NullResult({this})";

    /// <summary>The statement that refuses an address with less alignment; null where C relies on none.</summary>
    public string? Aligned(string pointer, int alignBytes) =>
        alignBytes == 0 ? null : $"global::CTypes.Argument.CheckAlignment({pointer}, {alignBytes}, {this});";

    /// <summary>As the last two arguments of the runtime's checks.</summary>
    public override string ToString() => $"{Text.Literal(Parameter.TrimStart('@'))}, {Text.Literal(Function)}";
}
