using System.Collections.Immutable;
using CTypes.Analyzers.Usage;
using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>A pointer that a call hands over and that its caller has to free: <c>[Owned]</c>, or what everybody knows of the function.</summary>
/// <param name="Call">The call.</param>
/// <param name="Out">The argument that gets it; null for the result.</param>
/// <param name="Free">The C function that frees it.</param>
/// <param name="Library">The class that says so with <c>[Owned]</c>; null where the function is known: C's own <c>free</c> is found through any library.</param>
internal sealed record OwnedPointer(IInvocationOperation Call, IArgumentOperation? Out, string Free, ITypeSymbol? Library)
{
    /// <summary>The owned pointers of one call.</summary>
    public static IEnumerable<OwnedPointer> Of(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod.PartialDefinitionPart ?? call.TargetMethod;
        if (AttributeReading.FindFunction(method) is not { } function) yield break;
        if (Read(call, null, method.ReturnType, method.GetReturnTypeAttributes()) is { } result) yield return result;
        else if (PointerTypes.IsAddress(method.ReturnType) && function.Named("Free") is null && Declared.SymbolOf(method) is { } symbol && KnownResults.Find(symbol) is { Free: { } free }) yield return new(call, null, free, null);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out } parameter && Read(call, argument, parameter.Type, parameter.GetAttributes()) is { } owned) yield return owned;
        }
    }

    /// <summary>Whether a function is the one that frees it, or <c>realloc</c>, which may.</summary>
    public bool IsFreedBy(IMethodSymbol method) => Declared.SymbolOf(method) is { } symbol
        && ((symbol == Free && (Library is null || Libraries.AreSame(Library, method.ContainingType) || Libraries.NameOf(method.ContainingType) is null))
            || symbol is "realloc" or "reallocarray" or "freopen" or "mremap" or "sqlite3_realloc" or "g_realloc");

    private static OwnedPointer? Read(IInvocationOperation call, IArgumentOperation? place, ITypeSymbol type, ImmutableArray<AttributeData> attributes) =>
        PointerTypes.IsAddress(type) && AttributeReading.Find(attributes, KnownNames.OwnedAttribute) is { } owned && owned.FirstText() is { } free
            ? new(call, place, free, owned.NamedType("Library") ?? call.TargetMethod.ContainingType)
            : null;
}
