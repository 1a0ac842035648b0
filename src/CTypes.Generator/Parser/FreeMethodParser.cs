using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds the method of a handle class that FreeMethod names.</summary>
internal static class FreeMethodParser
{
    private const string Option = "FreeMethod";

    private static readonly string[] s_ofFunction = ["Library", "FreeTakesAddress", "FreeErrCheck", "UseErrno", "UseLastError"];

    /// <summary>Whether a method frees, so that no function has to be named.</summary>
    public static bool IsNamed(AttributeData attribute) => !string.IsNullOrEmpty(attribute.NamedText(Option));

    public static FreeMethodModel? Parse(INamedTypeSymbol type, AttributeData attribute, Findings findings)
    {
        if (!IsNamed(attribute)) return null;
        string name = attribute.NamedText(Option)!;
        if (attribute.Named("Free") is not null) Problem("Free", $"Free and {Option} both say how; remove one of them");
        foreach (string option in s_ofFunction.Where(option => attribute.Named(option) is not null))
            findings.Add(Rules.AttributeHasNoEffect, () => attribute.Location(option), type.Name, option, $"the method '{name}' frees", "remove it, or name C's function with Free");

        CTypeReference handle = HandleTypes.ValueOf(HandleTypes.Read(type.Name, type));
        IMethodSymbol[] candidates = [.. type.GetMembers(name).OfType<IMethodSymbol>()];
        if (candidates.Select(candidate => Fit(candidate, handle)).FirstOrDefault(value => value is not null) is { } value) return new(MethodSignature.Escape(name), value);
        string wanted = $"void {name}({handle.NativeType.Split('.')[^1]} handle)";
        Problem(Option, candidates.Length == 0 ? $"there is no method '{name}' in {type.Name}; write private static {wanted}" : $"'{name}' must be {wanted}");
        return null;

        void Problem(string option, string problem) => findings.Add(Rules.HandleCannotBeFreed, () => attribute.Location(option), type.Name, problem);
    }

    private static ValueModel? Fit(IMethodSymbol candidate, CTypeReference handle) =>
        candidate is { ReturnsVoid: true, IsGenericMethod: false, Parameters: [{ RefKind: RefKind.None } parameter] } ? ValueMatcher.Match(handle, parameter.Type, Direction.FromC) : null;
}
