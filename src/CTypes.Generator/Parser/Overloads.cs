using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells methods of one name apart in generated names. Thousands may have one name: all of them are counted together, once.</summary>
internal sealed class Overloads
{
    /// <summary>Among the methods with [CFunction].</summary>
    public static readonly Overloads OfFunctions = new(other => AttributeReading.Find(other, KnownNames.CFunctionAttribute) is not null, _ => true);

    /// <summary>Among the methods with [Callback]; numbered as no other member is named.</summary>
    public static readonly Overloads OfCallbacks = new(other => AttributeReading.Find(other, KnownNames.CallbackAttribute) is not null, _ => true);

    /// <summary>Among the optional functions and variables alone: no other has part in the names of <c>Has</c>.</summary>
    public static readonly Overloads OfOptional = new(IsOptional, IsOptional);

    /// <summary>Among all methods.</summary>
    public static readonly Overloads OfMethods = new(other => other is IMethodSymbol, _ => false);

    private static readonly Dictionary<ISymbol, Place> s_alone = new(SymbolEqualityComparer.Default);

    private readonly ConditionalWeakTable<INamedTypeSymbol, ConcurrentDictionary<string, Dictionary<ISymbol, Place>>> _known = new();
    private readonly Func<ISymbol, bool> _counts;
    private readonly Func<ISymbol, bool> _takesName;

    private Overloads(Func<ISymbol, bool> counts, Func<ISymbol, bool> takesName) => (_counts, _takesName) = (counts, takesName);

    /// <summary>How many methods of this name are declared before one.</summary>
    public int Before(IMethodSymbol method) => PlaceOf(method).Before;

    /// <summary>Nothing for the first of the methods of this name; for the others 2, 3, … in the order of their declaration, without those that make the name of another member.</summary>
    public string Number(IMethodSymbol method) => PlaceOf(method).Number is > 1 and var number ? Text(number) : "";

    /// <summary>Whether a library may be without a function or a variable.</summary>
    public static bool IsOptional(ISymbol member) =>
        AttributeReading.Find(member, member is IPropertySymbol ? KnownNames.CVariableAttribute : KnownNames.CFunctionAttribute)?.NamedFlag("Optional") == true;

    private Place PlaceOf(IMethodSymbol method)
    {
        IMethodSymbol declared = method.PartialDefinitionPart ?? method;    // of two halves a type lists the first
        INamedTypeSymbol type = declared.ContainingType;
        return _known.GetOrCreateValue(type).GetOrAdd(declared.Name, name => Places(type, name)).TryGetValue(declared, out Place place) ? place : new(0, 1);
    }

    private Dictionary<ISymbol, Place> Places(INamedTypeSymbol type, string name)
    {
        ImmutableArray<ISymbol> named = type.GetMembers(name);    // a new array each time
        if (named.Length < 2) return s_alone;
        Dictionary<ISymbol, Place> places = new(SymbolEqualityComparer.Default);
        int number = 0;
        foreach (ISymbol member in named.Where(_counts))
        {
            do number++;
            while (number > 1 && type.GetMembers(name + Text(number)).Any(_takesName));
            places.Add(member, new(places.Count, number));
        }

        return places;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Place(int Before, int Number);
}
