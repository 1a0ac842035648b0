using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells methods of one name apart in generated names.</summary>
internal static class Overloads
{
    /// <summary>How many methods of this name that have the attribute are declared before one.</summary>
    public static int Before(IMethodSymbol method, string attributeName) =>
        method.ContainingType.GetMembers(method.Name)
            .Where(other => AttributeReading.Find(other, attributeName) is not null)
            .TakeWhile(other => !SymbolEqualityComparer.Default.Equals(other, method))
            .Count();

    /// <summary>Nothing for the first of the methods of this name that have the attribute; for the others 2, 3, … in the order of their declaration, without those that make the name of another member.</summary>
    public static string Number(IMethodSymbol method, string attributeName)
    {
        int number = 1;
        for (int left = Before(method, attributeName); left > 0; left--)
        {
            do number++;
            while (!method.ContainingType.GetMembers(method.Name + Text(number)).IsEmpty);
        }

        return number > 1 ? Text(number) : "";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
