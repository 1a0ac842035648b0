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
    public static string Number(IMethodSymbol method, string attributeName) =>
        Number(Before(method, attributeName), n => !method.ContainingType.GetMembers(method.Name + n).IsEmpty);

    /// <summary>The same among the optional functions and variables alone: no other has part in the names of <c>Has</c>.</summary>
    public static string NumberOfOptional(IMethodSymbol method)
    {
        IEnumerable<ISymbol> Named(string name) => method.ContainingType.GetMembers(name).Where(IsOptional);
        return Number(Named(method.Name).TakeWhile(other => !SymbolEqualityComparer.Default.Equals(other, method)).Count(), n => Named(method.Name + n).Any());
    }

    /// <summary>Whether a library may be without a function or a variable.</summary>
    public static bool IsOptional(ISymbol member) =>
        AttributeReading.Find(member, member is IPropertySymbol ? KnownNames.CVariableAttribute : KnownNames.CFunctionAttribute)?.NamedFlag("Optional") == true;

    private static string Number(int before, Func<string, bool> isTaken)
    {
        int number = 1;
        for (int left = before; left > 0; left--)
        {
            do number++;
            while (isTaken(Text(number)));
        }

        return number > 1 ? Text(number) : "";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
