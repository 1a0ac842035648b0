using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The check of an HRESULT that nobody else looks at: a failing one is thrown, as ctypes' <c>OleDLL</c> does.</summary>
internal static class HResultCheck
{
    private const string Check = "global::CTypes.Errors.HResult";

    /// <summary>The check; null when C returns no HRESULT or the method shows it.</summary>
    public static ErrorCheckModel? For(IMethodSymbol method, AttributeData attribute, CTypeReference? restType)
    {
        if (restType is not { Form: CForm.Scalar, Symbol: { Name: KnownNames.HResult } type } || !AttributeReading.IsOurs(type) || attribute.NamedText("ErrCheck") is not null) return null;
        bool isReturned = !method.ReturnsVoid && AttributeReading.Find(method, KnownNames.ParamFlagsAttribute) is null;
        return isReturned ? null : new ErrorCheckModel(Check, new ValueModel(ValueForm.Same, restType.Name, "int", "int"), TakesFunction: true, Arguments: null, Replaces: false);
    }
}
