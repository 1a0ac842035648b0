using CTypes.Generator.Model;

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
    public string? Aligned(string pointer, AlignmentModel? alignment) =>
        alignment is null ? null : $"global::CTypes.Argument.CheckAlignment({pointer}, {Bytes(alignment)}, {this});";

    /// <summary>The alignment on the running platform; 0 where C relies on none.</summary>
    public static string Bytes(AlignmentModel? alignment) => alignment switch
    {
        null => "0",
        { Less.Count: 0 } => $"{alignment.MostBytes}",
        _ => $"global::CTypes.CTarget.Current switch {{ {string.Concat(alignment.Less.Select(less => $"{string.Join(" or ", less.RunningTargets.Select(Text.Literal))} => {less.Bytes}, "))}_ => {alignment.MostBytes} }}",
    };

    /// <summary>As the last two arguments of the runtime's checks.</summary>
    public override string ToString() => $"{Text.Literal(Parameter.TrimStart('@'))}, {Text.Literal(Function)}";
}
