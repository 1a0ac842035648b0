using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The C type that a message names beside a stated one, where C has the same address there and the C# type as it is written says more of it.</summary>
internal static class NearestCType
{
    /// <summary>For a parameter.</summary>
    public static string Advice(CTypeReference stated, IParameterSymbol parameter) => Advice(stated, DefaultCTypes.Of(parameter), "typeof({0}) in ArgTypes");

    /// <summary>For what a function returns.</summary>
    public static string AdviceForResult(CTypeReference stated, ITypeSymbol managed) =>
        DefaultCTypes.Of(managed) is { Form: not CForm.Handle } own ? Advice(stated, own, "RestType = typeof({0})") : "";

    private static string Advice(CTypeReference stated, CTypeReference? own, string place) => own is not null && IsNear(stated, own)
        ? $"; for {(Innermost(own).Form == CForm.Text ? "text" : "the handle")} write {string.Format(System.Globalization.CultureInfo.InvariantCulture, place, own.Name)}"
        : "";

    private static bool IsNear(CTypeReference stated, CTypeReference own) => (stated, own.Form) switch
    {
        ({ Form: CForm.Pointer, Pointee: { } there }, CForm.Pointer) => own.Pointee is { } here && IsNear(there, here),
        ({ Form: CForm.Address, IsTypedef: false }, CForm.Text or CForm.Handle) => true,
        ({ Form: CForm.Pointer }, CForm.Handle) => true,
        ({ Form: CForm.Pointer, Pointee.Scalar: { } scalar }, CForm.Text) => ScalarTable.NativeOf(scalar) is "byte" or "sbyte",
        _ => false,
    };

    private static CTypeReference Innermost(CTypeReference c) => c is { Form: CForm.Pointer, Pointee: { } pointee } ? Innermost(pointee) : c;
}
