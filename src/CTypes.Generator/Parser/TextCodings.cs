using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds out how text is encoded: what is stated nearest wins, for the encoding and for its errors each.</summary>
internal static class TextCodings
{
    private const string Encoding = "Encoding";
    private const string Errors = "EncodingErrors";

    /// <summary>What a library, function or callback says, over what stands around it.</summary>
    public static TextCoding Of(AttributeData attribute, TextCoding around) => new(
        attribute.Named(Encoding) is { Value: int encoding } && IsStated(encoding) ? (TextEncoding)encoding : around.Encoding,
        ErrorsOf(attribute.Named(Errors), around));

    /// <summary>What a parameter, a field or the attributes of a result say, over what stands around it.</summary>
    public static TextCoding Nearest(IEnumerable<AttributeData> attributes, TextCoding around)
    {
        AttributeData? attribute = attributes.FirstOrDefault(a => a.AttributeClass is { Name: KnownNames.EncodingAttribute } type && AttributeReading.IsOurs(type));
        if (attribute is not { ConstructorArguments: [{ Value: int encoding }] } || !IsStated(encoding)) return around;
        return new((TextEncoding)encoding, ErrorsOf(attribute.Named("Errors"), around));
    }

    // The others go with a type.
    private static bool IsStated(int encoding) => encoding is >= 0 and < (int)TextEncoding.Wide;

    private static TextErrors ErrorsOf(TypedConstant? stated, TextCoding around) =>
        stated is { Value: int errors } && Enum.IsDefined(typeof(TextErrors), errors) ? (TextErrors)errors : around.Errors;

    /// <summary>The C type with the encoding of its text, also behind pointers.</summary>
    public static CTypeReference? With(this CTypeReference? type, TextCoding coding)
    {
        if (type is null || coding == TextCoding.Default) return type;
        return type with { Coding = coding, Pointee = type.Pointee.With(coding) };
    }

    /// <summary>The plan with the encoding of each argument.</summary>
    public static ArgumentPlan With(this ArgumentPlan plan, TextCoding coding) => plan with
    {
        Sources = [.. plan.Sources.Select(source => source switch
        {
            FromParameter p => p with { CType = p.CType.With(Nearest(p.Parameter.GetAttributes(), coding)) },
            _ => source with { CType = source.CType.With(Nearest(plan.Method.GetReturnTypeAttributes(), coding)) },
        })],
    };
}
