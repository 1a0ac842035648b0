using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>A constant of a <c>[Flags]</c> enum as C# has it.</summary>
internal static class FlagsText
{
    /// <summary>The members joined with <c>|</c>, with a cast of what has no name; null for zero.</summary>
    public static string? Of(TypedConstant constant)
    {
        if (constant is not { Kind: TypedConstantKind.Enum, Type: { } type, Value: int value } || value == 0) return null;
        List<string> names = [];
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (member.ConstantValue is not int bit || bit == 0 || (value & bit) != bit) continue;
            names.Add($"{TypeNames.Full(type)}.{member.Name}");
            value &= ~bit;
        }

        if (value != 0) names.Add($"unchecked(({TypeNames.Full(type)})({value.ToString(CultureInfo.InvariantCulture)}))");
        return string.Join(" | ", names);
    }
}
