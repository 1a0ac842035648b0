using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads <c>LengthFrom</c> of a <c>[Buffer]</c>: a product of integer parameters and numbers.</summary>
internal static class LengthProduct
{
    /// <summary>The factors; null when nothing is stated, or something that is no integer.</summary>
    /// <param name="isKnown">Whether a parameter has its value when the length is needed.</param>
    /// <param name="report">Gets what is wrong, and what to write.</param>
    public static List<LengthFactor>? Read(AttributeData buffer, IMethodSymbol method, Func<IParameterSymbol, bool> isKnown, Action<string> report)
    {
        if (buffer.NamedText("LengthFrom") is not string product) return null;
        List<LengthFactor> factors = [];
        bool isRight = true;
        foreach (string factor in product.Split('*').Select(part => part.Trim()))
        {
            IParameterSymbol? length = method.Parameters.FirstOrDefault(p => p.Name == factor);
            if (int.TryParse(factor, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                factors.Add(new LengthFactor(null, number));
            }
            else if (length is not null && isKnown(length) && ScalarTable.Keyword(length.Type.SpecialType) is string keyword && IntegerRange.IsInteger(keyword))
            {
                factors.Add(new LengthFactor(length, 0));
            }
            else
            {
                isRight = false;
                report(length is null
                    ? $"LengthFrom names '{factor}', which is no parameter; write nameof of an integer parameter, or a product of such"
                    : $"LengthFrom names '{factor}', which is {TypeNames.Short(length)}; write nameof of a parameter that is an integer when C is called");
            }
        }

        return isRight ? factors : null;
    }
}

/// <summary>A factor of a length.</summary>
/// <param name="Parameter">The parameter; null for a number.</param>
internal sealed record LengthFactor(IParameterSymbol? Parameter, int Number)
{
    /// <summary>As generated code writes it.</summary>
    public string Expression => Parameter is null ? Number.ToString(CultureInfo.InvariantCulture) : MethodSignature.Escape(Parameter.Name);
}
