using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads how many elements a span in a handler has: the product of arguments and numbers.</summary>
internal static class ThunkLengths
{
    /// <summary>The factors of the stated product; null when nothing is stated, or something that is no integer.</summary>
    public static EquatableArray<ThunkFactor>? Of(IParameterSymbol parameter, IMethodSymbol method, CallbackSignature signature)
    {
        if (AttributeReading.Find(parameter, KnownNames.BufferAttribute)?.NamedText("LengthFrom") is not string product) return null;
        ThunkFactor?[] factors = [.. product.Split('*').Select(factor => Factor(factor.Trim(), method, signature))];
        return factors.Any(factor => factor is null) ? null : factors.OfType<ThunkFactor>().ToEquatableArray();
    }

    private static ThunkFactor? Factor(string text, IMethodSymbol method, CallbackSignature signature)
    {
        if (text.Length < 10 && text.All(c => c is >= '0' and <= '9') && int.TryParse(text, out int number)) return new ThunkFactor(-1, IsLong: false, number);
        if (method.Parameters.FirstOrDefault(p => p.Name == text) is not { RefKind: RefKind.None } length) return null;
        if (ScalarTable.Keyword(length.Type.SpecialType) is not string keyword || !IntegerRange.IsInteger(keyword)) return null;

        int index = length.Ordinal + (signature.UserData >= 0 && signature.UserData <= length.Ordinal ? 1 : 0);
        return new ThunkFactor(index, signature.ArgTypes[index] is { Scalar: Abi.Scalar.Long or Abi.Scalar.ULong }, Number: 0);
    }
}
