using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds lengths that are stated for what cannot have one: C's text ends at its NUL, and nothing would tell that the length is not asked.</summary>
internal static class StatedLengths
{
    /// <summary>Reports a <c>[Buffer]</c> on a handler's parameter that is no span with a length.</summary>
    /// <param name="what">The handler, as findings name it.</param>
    public static void RefuseIn(IParameterSymbol parameter, CTypeReference type, Findings findings, string what)
    {
        if (AttributeReading.Find(parameter, KnownNames.BufferAttribute) is { } buffer)
            findings.Add(Rules.BufferDoesNotFit, buffer.Location, parameter.Name, what, ProblemOf(type) ?? $"{TypeNames.Short(parameter)} is no buffer; write it on a ReadOnlySpan or Span of what C points to, or remove it");
    }

    /// <summary>Why text has no length, and what to write; null where the type is no text.</summary>
    public static string? ProblemOf(CTypeReference type) => type.Form switch
    {
        CForm.Text => Problem(type, "typeof(POINTER<c_char>) and ReadOnlySpan<byte> for bytes"),
        CForm.WideText => Problem(type, "typeof(c_void_p) and a ReadOnlySpan of the characters for text"),
        _ => null,
    };

    private static string Problem(CTypeReference type, string instead) => $"{type.Name} is text up to its NUL, whatever its length; write {instead} with a length, or remove it";
}
