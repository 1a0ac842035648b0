using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds attributes on local functions and lambdas, of which no generated half can speak.</summary>
internal static class NestedFunctionAttributes
{
    public static void Check(IMethodSymbol function, Findings findings)
    {
        string name = function.MethodKind == MethodKind.LocalFunction ? function.Name : "lambda";
        if (AttributeReading.Find(function, KnownNames.CFunctionAttribute) is { } import)
            findings.Add(Rules.FunctionNotStaticPartial, import.Location, name, "static partial' in a class with '[CLibrary]");
        if (AttributeReading.Find(function, KnownNames.CallbackAttribute) is { ConstructorArguments: [{ Value: INamedTypeSymbol callback }] } attribute)
            findings.Add(Rules.HandlerDoesNotFit, attribute.Location, name, $"what stands in a method has no address that C can use; make it a static method of a partial class, or give C a new {callback.Name}");
    }
}
