using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a result that is a span of C's memory, as long as a parameter says.</summary>
internal static class ResultSpanParser
{
    /// <summary>The conversion; null when the result is no such span.</summary>
    public static ValueModel? Parse(IMethodSymbol method, CTypeReference restType)
    {
        ITypeSymbol type = method.ReturnType;
        if (Strategies.BufferType.Read(type) is not { IsArray: false } span) return null;
        if (AttributeReading.Find(method.GetReturnTypeAttributes(), KnownNames.BufferAttribute)?.NamedText("LengthFrom") is not string lengthName) return null;
        if (method.Parameters.FirstOrDefault(p => p.Name == lengthName) is not { } length || ScalarTable.Keyword(length.Type.SpecialType) is not string keyword || !IntegerRange.IsInteger(keyword)) return null;
        bool fits = restType.Form switch
        {
            CForm.Pointer => ElementMatcher.Matches(restType, span.Element),
            CForm.Address => span.Element.IsUnmanagedType,
            _ => false,
        };
        if (!fits || type.Name != "ReadOnlySpan") return null;
        return new ValueModel(ValueForm.Elements, restType.Name, "nint", TypeNames.Full(type))
        {
            Count = new ElementCount(TypeNames.Full(span.Element), MethodSignature.Escape(length.Name), keyword is "ulong" or "nuint"),
        };
    }
}
