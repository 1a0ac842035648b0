using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a result that is a span of C's memory, as long as parameters say.</summary>
internal static class ResultSpanParser
{
    /// <summary>The conversion; null when the result is no such span, or its length is not known, which is reported.</summary>
    public static ValueModel? Parse(IMethodSymbol method, CTypeReference restType, Findings findings, string name)
    {
        ITypeSymbol type = method.ReturnType;
        if (Strategies.BufferType.Read(type) is not { IsArray: false } span || type.Name != "ReadOnlySpan") return null;
        AttributeData? buffer = AttributeReading.Find(method.GetReturnTypeAttributes(), KnownNames.BufferAttribute);
        if (buffer is not null && StatedLengths.ProblemOf(restType) is string problem) findings.Add(Rules.BufferDoesNotFit, buffer.Location, "result", name, problem);
        bool fits = restType.Form switch
        {
            CForm.Pointer => ElementMatcher.Matches(restType, span.Element),
            CForm.Address => span.Element.IsUnmanagedType,
            _ => false,
        };
        if (!fits || buffer is null) return null;

        // Read after the call, so that outs have their values.
        List<LengthFactor>? factors = LengthProduct.Read(buffer, method, length => true, wrong => findings.Add(Rules.BufferDoesNotFit, () => buffer.Location("LengthFrom"), "result", name, wrong));
        if (factors is null) return null;
        bool isUnsignedWord = factors is [{ Parameter.Type.SpecialType: SpecialType.System_UInt64 or SpecialType.System_UIntPtr }];
        return new ValueModel(ValueForm.Elements, restType.Name, "nint", TypeNames.Full(type))
        {
            Count = new ElementCount(TypeNames.Full(span.Element), factors.Select(factor => factor.Expression).ToEquatableArray(), isUnsignedWord),
        };
    }
}
