using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds the method that FreeErrCheck names: in the handle class, in its library's, or among the ready-made ones.</summary>
internal static class FreeCheckParser
{
    private static readonly CTypeReference s_int = new(CForm.Scalar, "c_int", Scalar: Scalar.Int);

    public static FreeCheckModel? Parse(INamedTypeSymbol type, AttributeData attribute, ITypeSymbol? library, Compilation compilation, Findings findings)
    {
        if (FreeMethodParser.IsNamed(attribute) || attribute.NamedText("FreeErrCheck") is not string name) return null;
        IMethodSymbol[] candidates = [.. new[] { type, library, compilation.GetTypeByMetadataName(KnownNames.Errors) }.SelectMany(owner => Named(owner, name))];
        foreach (IMethodSymbol candidate in candidates)
        {
            if (!compilation.IsSymbolAccessibleWithin(candidate, type) || Fit(candidate) is not { } result) continue;
            return new FreeCheckModel($"{TypeNames.Full(candidate.ContainingType)}.{MethodSignature.Escape(name)}", result, candidate.Parameters.Length == 2);
        }

        string problem = candidates.Length == 0
            ? $"there is no static method '{name}' in {type.Name}, in its library or in CTypes.Errors; write internal static void {name}(int result)"
            : $"'{name}' must be void M(int result) or void M(int result, CFunctionInfo), and no private method of another class";
        findings.Add(Rules.ErrCheckDoesNotFit, () => attribute.Location("FreeErrCheck"), type.Name, problem);
        return null;
    }

    private static IEnumerable<IMethodSymbol> Named(ITypeSymbol? type, string name) => type?.GetMembers(name).OfType<IMethodSymbol>().Where(m => m.IsStatic && !m.IsGenericMethod) ?? [];

    private static ValueModel? Fit(IMethodSymbol candidate)
    {
        if (!candidate.ReturnsVoid || candidate.Parameters.Length is not (1 or 2) || candidate.Parameters[0].RefKind != RefKind.None) return null;
        if (candidate.Parameters.Length == 2 && !CheckShapes.TakesFunction(candidate.Parameters[1])) return null;
        return ValueMatcher.Match(s_int, candidate.Parameters[0].Type, Direction.FromC);
    }
}
