using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads <c>[Borrowed]</c>, which says of a handle, a text or a pointer that C keeps it.</summary>
internal static class BorrowedMemory
{
    public static bool Is(ImmutableArray<AttributeData> attributes) => AttributeReading.Find(attributes, KnownNames.BorrowedAttribute) is not null;

    /// <summary>Reports what nobody can own, what goes to C, and what is freed nevertheless.</summary>
    public static void Check(IMethodSymbol method, AttributeData function, string name, Findings findings)
    {
        bool isNumber = !HasOuts(method) && function.NamedType("RestType") is { } restType && CTypeReader.Read(restType) is { Form: CForm.Scalar or CForm.Record or CForm.Void };
        CheckCopy(method.GetReturnTypeAttributes(), method.ReturnType, name, findings);
        string? result = method.ReturnsVoid ? "the method returns nothing" : isNumber || (method.RefKind == RefKind.None && !Handed(method.ReturnType).Any(IsReached)) ? $"{TypeNames.Short(method.ReturnType)} is nothing that C could keep" : null;
        Check(method.GetReturnTypeAttributes(), result, method.RefKind == RefKind.None ? function.Named("Free") : null, name, findings);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            CheckCopy(parameter.GetAttributes(), parameter.Type, name, findings);
            string? problem = parameter.RefKind is not (RefKind.Out or RefKind.Ref) ? $"'{parameter.Name}' goes to C and is not handed over by it"
                : IsReached(parameter.Type) ? null
                : $"{TypeNames.Short(parameter.Type)} is nothing that C could keep";
            TypedConstant? free = AttributeReading.Find(parameter, KnownNames.FreeAttribute) is { ConstructorArguments: [var symbol] } ? symbol : null;
            Check(parameter.GetAttributes(), problem, free, name, findings);
        }
    }

    private static void Check(ImmutableArray<AttributeData> attributes, string? problem, TypedConstant? free, string name, Findings findings)
    {
        if (AttributeReading.Find(attributes, KnownNames.BorrowedAttribute) is not { } borrowed) return;
        if (problem is not null) findings.Add(Rules.AttributeHasNoEffect, borrowed.Location, name, "[Borrowed]", problem, "remove it");
        else if (free?.Value is string symbol) findings.Add(Rules.FreeDoesNotFit, borrowed.Location, symbol, "[Borrowed] says that C keeps it; remove one of the two");
    }

    private static void CheckCopy(ImmutableArray<AttributeData> attributes, ITypeSymbol type, string name, Findings findings)
    {
        if (type.SpecialType == SpecialType.System_String && AttributeReading.Find(attributes, KnownNames.BorrowedAttribute) is { } borrowed && borrowed.Named("Until") is not null)
            findings.Add(Rules.AttributeHasNoEffect, () => borrowed.Location("Until"), name, "Until", "the text is copied into a string, which stays good", "remove it");
    }

    private static bool HasOuts(IMethodSymbol method) => AttributeReading.Find(method, KnownNames.ParamFlagsAttribute) is not null;

    private static IEnumerable<ITypeSymbol> Handed(ITypeSymbol type) => type is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Select(e => e.Type) : [type];

    // Text, an address, or an object that stands for what C has.
    private static bool IsReached(ITypeSymbol type) =>
        type is { IsReferenceType: true } or IPointerTypeSymbol or IErrorTypeSymbol or { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr }
        || CTypeReader.Read(type) is { Form: CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer }
        || (type.Name == "CFunctionPointer" && AttributeReading.IsOurs(type))
        || Strategies.BufferType.Read(type) is not null;
}
