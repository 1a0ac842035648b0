using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>C's arguments while it is found out where each of them comes from.</summary>
/// <param name="name">The function, as findings name it.</param>
internal sealed class PlannedArguments(IMethodSymbol method, ImmutableArray<CTypeReference?> types, Findings findings, string name)
{
    public IMethodSymbol Method => method;

    public ImmutableArray<CTypeReference?> Types => types;

    public ArgumentSource?[] Sources { get; } = new ArgumentSource?[types.Length];

    public Findings Findings => findings;

    public string Name => name;

    /// <summary>Whether an attribute's argument is there and has no value yet; why not is reported.</summary>
    /// <param name="hint">What else to say of an argument that is not there.</param>
    public bool IsFree(int index, AttributeData attribute, Func<string>? hint = null)
    {
        if (!IsThere(index, attribute, hint)) return false;
        if (Sources[index] is null) return true;
        Report(attribute, $"argument {index} has a value already; keep one of the attributes that fill it");
        return false;
    }

    /// <summary>Whether there is such an argument; where there is none, the attribute that names it is reported.</summary>
    public bool IsThere(int index, AttributeData attribute, Func<string>? hint = null)
    {
        if (index >= 0 && index < types.Length) return true;
        Report(attribute, $"there is no argument {index}, ArgTypes has {types.Length}; indices count from 0{hint?.Invoke()}");
        return false;
    }

    /// <summary>Reports an attribute that does not fit the arguments.</summary>
    public void Report(AttributeData attribute, string problem) => Report(attribute, attribute.Location, problem);

    /// <inheritdoc cref="Report(AttributeData, string)"/>
    public void Report(AttributeData attribute, Func<Location?> place, string problem) =>
        findings.Add(Rules.ParamFlagsDoNotFit, place, ArgumentPlanner.NameOf(attribute), name, problem);
}
