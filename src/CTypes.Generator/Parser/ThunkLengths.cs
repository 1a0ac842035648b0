using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads how many elements a span in a handler has: the product of arguments and numbers.</summary>
internal static class ThunkLengths
{
    /// <summary>The factors of the stated product; null when nothing is stated, or something that is no integer, which is reported.</summary>
    /// <param name="what">The handler, as findings name it.</param>
    public static EquatableArray<ThunkFactor>? Of(IParameterSymbol parameter, IMethodSymbol method, CallbackSignature signature, Findings findings, string what)
    {
        if (AttributeReading.Find(parameter, KnownNames.BufferAttribute) is not { } buffer) return null;
        List<LengthFactor>? factors = LengthProduct.Read(buffer, method, length => length.RefKind == RefKind.None, problem => findings.Add(Rules.BufferDoesNotFit, () => buffer.Location("LengthFrom"), parameter.Name, what, problem));
        return factors?.Select(factor => Factor(factor, signature)).ToEquatableArray();
    }

    private static ThunkFactor Factor(LengthFactor factor, CallbackSignature signature)
    {
        if (factor.Parameter is not { } length) return new ThunkFactor(-1, IsLong: false, factor.Number);
        int index = length.Ordinal + (signature.UserData >= 0 && signature.UserData <= length.Ordinal ? 1 : 0);
        return new ThunkFactor(index, signature.ArgTypes[index] is { Scalar: Abi.Scalar.Long or Abi.Scalar.ULong }, Number: 0);
    }
}
