using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The method by which a typedef judges each result of its type.</summary>
internal static class TypedefCheck
{
    /// <summary>The check of a result type; null when it has none.</summary>
    public static ErrorCheckModel? Of(CTypeReference? restType)
    {
        if (restType is not { IsTypedef: true, Symbol: INamedTypeSymbol type }) return null;
        if (AttributeReading.Find(type, KnownNames.CTypedefAttribute)?.NamedText("Check") is not string name || Find(type, name) is not { } method) return null;
        return ValueMatcher.Match(restType, type, Direction.FromC) is { } result
            ? new ErrorCheckModel($"{TypeNames.Full(type)}.{MethodSignature.Escape(name)}", result, TakesFunction: method.Parameters.Length > 1, Arguments: null, Replaces: false)
            : null;
    }

    /// <summary>The method of a name, when it has the right shape and generated code can call it.</summary>
    public static IMethodSymbol? Find(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method =>
            method is { IsStatic: true, ReturnsVoid: true, IsGenericMethod: false, Parameters.Length: 1 or 2, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal }
            && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type)
            && method.Parameters[0].RefKind == RefKind.None
            && (method.Parameters.Length == 1 || CheckShapes.TakesFunction(method.Parameters[1])));
}
