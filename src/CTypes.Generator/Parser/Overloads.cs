using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells methods of one name apart in generated names.</summary>
internal static class Overloads
{
    /// <summary>Nothing for the first of the methods of this name that have the attribute; 2, 3, … for the others, in the order of their declaration.</summary>
    public static string Number(IMethodSymbol method, string attributeName)
    {
        int number = 1 + method.ContainingType.GetMembers(method.Name)
            .Where(other => AttributeReading.Find(other, attributeName) is not null)
            .TakeWhile(other => !SymbolEqualityComparer.Default.Equals(other, method))
            .Count();
        return number > 1 ? number.ToString(CultureInfo.InvariantCulture) : "";
    }
}
