using CTypes.Generator.Model;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Parameters whose address C may keep when the call has returned: objects that lie in C's memory.</summary>
internal static class KeptData
{
    private const string Bytes = "CArray<byte>";

    /// <summary>How long C keeps the object of a parameter; null where it is lent for the call, or is none.</summary>
    public static Lifetime? LifetimeOf(IParameterSymbol parameter) =>
        parameter.RefKind == RefKind.None && IsData(parameter.Type) && CallbackLifetimes.Of(parameter) is Lifetime.UntilDisposed or Lifetime.Forever ? CallbackLifetimes.Of(parameter) : null;

    /// <summary>Whether a type's objects lie where they are until they are disposed.</summary>
    public static bool IsData(ITypeSymbol type) => type.TypeKind == TypeKind.Class && (CTypeReader.IsClassRecord(type) || MemoryType.Read(type) is { Kind: BufferKind.CArray or BufferKind.RecordArray or BufferKind.Box });

    /// <summary>Why what a parameter's <c>[Lifetime]</c> says cannot be kept, and what to write; null where nothing is wrong, or the type is none that C has the memory of.</summary>
    /// <param name="c">What C gets for it.</param>
    public static string? Problem(IParameterSymbol parameter, AttributeData attribute, CTypeReference? c)
    {
        if (IsData(parameter.Type))
        {
            if (parameter.RefKind != RefKind.None) return $"'{parameter.Name}' is {TypeNames.Short(parameter)}, an object that C hands out; remove [Lifetime]";
            if (attribute.NamedInt("UserData", -1) >= 0 || attribute.NamedInt("Destroy", -1) >= 0) return $"'{parameter.Name}' is {TypeNames.Short(parameter.Type)} and no callback; remove UserData and Destroy";
            return LifetimeOf(parameter) is null ? $"'{parameter.Name}' lies in C's memory and is lent for the call; where C keeps its address, write Lifetime(CallbackLifetime.UntilDisposed) or Lifetime(CallbackLifetime.Forever), else remove [Lifetime]" : null;
        }

        string? kept = c is not null && TextMatcher.IsUtf16(c) && parameter.Type.SpecialType == SpecialType.System_String ? "CArray<char>"
            : c?.Form is CForm.Text or CForm.WideText ? Bytes
            : MemoryType.Read(parameter.Type) is { Element: var element } ? ArrayOf(element)
            : parameter.Type.SpecialType == SpecialType.System_String || MemoryType.LengthOf(parameter.Type) == BufferKind.Text ? Bytes
            : null;
        return kept is null ? null : $"'{parameter.Name}' is {TypeNames.Short(parameter.Type)}, which C has for the call only; where C keeps the address, let it be a {kept}, whose memory stays{InArgTypes(c)}, else remove [Lifetime]";
    }

    private static string ArrayOf(ITypeSymbol element) => CTypeReader.IsClassRecord(element) ? $"CRecordArray<{element.Name}>" : $"CArray<{(element.IsUnmanagedType ? TypeNames.Short(element) : "nint")}>";

    // Text is of its own type, and no array of bytes.
    private static string InArgTypes(CTypeReference? c) => c?.Form switch
    {
        CForm.Text => ", with typeof(POINTER<c_char>) in ArgTypes",
        CForm.WideText => ", with typeof(c_void_p) in ArgTypes",
        _ => "",
    };
}
