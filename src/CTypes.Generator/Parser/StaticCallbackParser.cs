using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[Callback(typeof(T))]</c> method.</summary>
internal static class StaticCallbackParser
{
    public static StaticCallbackModel? Parse(IMethodSymbol method, Compilation compilation, Findings findings)
    {
        if (AttributeReading.Find(method, KnownNames.CallbackAttribute) is not { ConstructorArguments: [{ Value: INamedTypeSymbol callback }] } attribute) return null;
        int mark = findings.Mark;
        Func<Location?> place = () => method.Locations.FirstOrDefault();
        if (!method.IsStatic || method.IsGenericMethod || method.MethodKind != MethodKind.Ordinary)
        {
            findings.Add(Rules.HandlerDoesNotFit, place, method.Name, method.Parameters.Length, 0, "; only a plain static method has an address that C can call");
            return null;
        }

        string stem = Stem(method);
        ContainerModel? container = ContainerParser.Parse(method.ContainingType, findings, HintNames.Of(method, stem));
        UnsafeCode.Check(method.ContainingType, compilation, findings);
        if (AttributeReading.Find(callback, KnownNames.CallbackAttribute) is not { } declaration)
        {
            findings.Add(Rules.TypeNotKnownToC, attribute.Location, callback.Name, method.Name, "a class with [Callback]");
            return null;
        }

        // What is wrong with the callback class itself is reported there.
        CallbackSignature signature = CallbackSignature.Read(callback, declaration, new Findings(wantsLocations: false));
        ThunkModel? thunk = ThunkParser.Parse(method, signature, place, findings);
        return container is null || thunk is null || findings.FirstErrorSince(mark) is not null
            ? null
            : new StaticCallbackModel(container, MethodSignature.Escape(method.Name), stem, TypeNames.FullNotNull(callback), Visibility.AtMost(method.DeclaredAccessibility, method.ContainingType, callback), thunk with { Name = $"{method.ContainingType.Name}.{method.Name}" });
    }

    private static string Stem(IMethodSymbol method)
    {
        int number = 1 + method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>()
            .Where(m => AttributeReading.Find(m, KnownNames.CallbackAttribute) is not null)
            .TakeWhile(m => !SymbolEqualityComparer.Default.Equals(m, method)).Count();
        return number == 1 ? method.Name : method.Name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
