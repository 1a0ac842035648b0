using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds the method that a library asks for the symbols which its file does not export.</summary>
internal static class SymbolResolverParser
{
    private const string Option = "SymbolResolver";

    /// <summary>The method's name; null where none is stated or none fits.</summary>
    public static string? Parse(INamedTypeSymbol type, AttributeData attribute, Findings findings)
    {
        if (attribute.NamedText(Option) is not { } name) return null;
        if (attribute.NamedInt("Binding", 0) != 0)
            findings.Add(Rules.AttributeHasNoEffect, () => attribute.Location(Option), type.Name, Option, "the runtime binds a DllImport to what the file exports", "remove one of the two");
        IMethodSymbol[] fitting = [.. type.GetMembers(name).OfType<IMethodSymbol>().Where(method => Fits(method, type))];
        if (fitting.FirstOrDefault(method => !Deprecations.IsForbidden(method)) is not null) return MethodSignature.Escape(name);
        string mark = type.IsStatic ? "static " : "";
        (string what, string instead) = fitting.Length > 0
            ? ("method that generated code can call, because it is [Obsolete] as an error", "the name of another, or leave the error out")
            : ($"method '{mark}nint M(string symbol)' of {type.Name}", "the name of one, which returns 0 for what it does not know");
        findings.Add(Rules.AttributeValueNotPossible, () => attribute.Location(Option), type.Name, $"\"{name}\"", what, instead);
        return null;
    }

    private static bool Fits(IMethodSymbol method, INamedTypeSymbol type) =>
        method is { IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false, ReturnType.SpecialType: SpecialType.System_IntPtr, Parameters: [{ RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String }] }
        && (method.IsStatic || !type.IsStatic);
}
