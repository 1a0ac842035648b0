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
        if (IsIdle(type, attribute, name))
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

    // Nothing asks it where the runtime binds all; without a function, Module is what the class is for. A variable is always looked up, and so is what frees a handle unless the whole library is of DllImports.
    private static bool IsIdle(INamedTypeSymbol type, AttributeData attribute, string resolver)
    {
        bool isWhole = ImportParser.IsImport(attribute), hasFunction = false;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol && AttributeReading.Find(member, KnownNames.CVariableAttribute) is not null) return false;
            if (member is not IMethodSymbol method || method.Name == resolver || AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not { } function) continue;
            if (!ImportParser.BindsAtRunTime(method, function) || (!isWhole && HasHandle(method))) return false;
            hasFunction = true;
        }

        return hasFunction;
    }

    private static bool HasHandle(IMethodSymbol method) =>
        method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType).Any(type => AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null);

    private static bool Fits(IMethodSymbol method, INamedTypeSymbol type) =>
        method is { IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false, ReturnType.SpecialType: SpecialType.System_IntPtr, Parameters: [{ RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String }] }
        && (method.IsStatic || !type.IsStatic);
}
