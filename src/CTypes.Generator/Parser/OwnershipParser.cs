using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads who owns a handle that C hands over: <c>[Borrowed]</c>, <c>[DependsOn]</c>.</summary>
internal static class OwnershipParser
{
    /// <summary>A handle with what the attributes at its place say.</summary>
    /// <param name="attributes">Those of the result or of the parameter.</param>
    public static HandleOutput Of(ITypeSymbol handle, ImmutableArray<AttributeData> attributes, IMethodSymbol method) => new(
        TypeNames.FullNotNull(handle),
        HandleTypes.Stored(handle),
        AttributeReading.Find(attributes, KnownNames.BorrowedAttribute) is not null,
        [.. IsOfInterface(handle, method) ? ["this"] : Array.Empty<string>(), .. Parents(attributes, method).Select(parent => MethodSignature.Escape(parent.Name))]);

    /// <summary>Reports parents that are none, and what depends without being a handle.</summary>
    public static void Check(IMethodSymbol method, Findings findings, string name)
    {
        Check(method.GetReturnTypeAttributes(), () => Handed(method.ReturnType).Any(IsOurHandle), method, findings, name);
        foreach (IParameterSymbol parameter in method.Parameters) Check(parameter.GetAttributes(), () => parameter.RefKind is RefKind.Out or RefKind.Ref && IsOurHandle(parameter.Type), method, findings, name);
    }

    private static void Check(ImmutableArray<AttributeData> attributes, Func<bool> isHandle, IMethodSymbol method, Findings findings, string name)
    {
        foreach (AttributeData attribute in DependsOn(attributes))
        {
            if (attribute.ConstructorArguments is not [{ Value: string parent }]) continue;
            if (!isHandle()) findings.Add(Rules.DependsOnDoesNotFit, attribute.Location, name, "only an object of a [CHandle] class can keep another open; put it on a handle that is the result, an out or a ref parameter");
            else if (Parent(attribute, method) is null) findings.Add(Rules.DependsOnDoesNotFit, () => attribute.Location(0), name, $"'{parent}' is no handle parameter of the method; name one with nameof");
        }
    }

    private static IEnumerable<IParameterSymbol> Parents(ImmutableArray<AttributeData> attributes, IMethodSymbol method) =>
        DependsOn(attributes).Select(attribute => Parent(attribute, method)).OfType<IParameterSymbol>();

    private static IEnumerable<AttributeData> DependsOn(ImmutableArray<AttributeData> attributes) =>
        attributes.Where(a => a.AttributeClass is { Name: KnownNames.DependsOnAttribute } type && AttributeReading.IsOurs(type));

    private static IParameterSymbol? Parent(AttributeData attribute, IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(p => p.RefKind == RefKind.None && p.Name == attribute.FirstText() && (IsOurHandle(p.Type) || Strategies.HandleStrategy.IsSafeHandle(p.Type)));

    private static IEnumerable<ITypeSymbol> Handed(ITypeSymbol type) => type is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Select(e => e.Type) : [type];

    // Where the file with the code of the one stays mapped, the other's may lie in it, too.
    private static bool IsOfInterface(ITypeSymbol handle, IMethodSymbol method) => HandleTypes.IsInterface(handle) && HandleTypes.IsInterface(method.ContainingType);

    private static bool IsOurHandle(ITypeSymbol type) => AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null;
}
