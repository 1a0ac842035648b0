using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads <c>Binding = CBinding.DllImport</c>, and reports the options that only an address that is looked up can have.</summary>
internal static class ImportParser
{
    private const string Binding = "Binding";
    private const int DllImport = 1;

    /// <summary>Whether an attribute says that the runtime binds.</summary>
    public static bool IsImport(AttributeData attribute) => attribute.NamedInt(Binding, 0) == DllImport;

    /// <summary>Whether the runtime binds a function, as it says itself or its library says for it.</summary>
    public static bool BindsAtRunTime(IMethodSymbol method, AttributeData attribute) =>
        (attribute.Named(Binding) is not null ? attribute : AttributeReading.Find(method.ContainingType, KnownNames.CLibraryAttribute)) is { } stated && IsImport(stated);

    /// <summary>Reports what says how a file is loaded that nothing of ours loads.</summary>
    public static void CheckLibrary(INamedTypeSymbol type, AttributeData library, Findings findings)
    {
        if (!IsImport(library) || type.GetMembers().Any(HasAddress) || !type.GetMembers().Any(IsFunction)) return;
        foreach (string option in (string[])["SearchPath", "Flags"])
        {
            if (library.Named(option) is not null)
                findings.Add(Rules.AttributeHasNoEffect, () => library.Location(option), type.Name, option, "the runtime looks for the file of a DllImport by itself", "remove one of the two");
        }
    }

    // Without one, Module is what the class is for, and that is loaded as it says.
    private static bool IsFunction(ISymbol member) => AttributeReading.Find(member, KnownNames.CFunctionAttribute) is not null;

    // A variable, or a function that says otherwise than its library.
    private static bool HasAddress(ISymbol member) =>
        AttributeReading.Find(member, KnownNames.CVariableAttribute) is not null
        || (AttributeReading.Find(member, KnownNames.CFunctionAttribute) is { } function && function.Named(Binding) is not null && !IsImport(function));

    /// <summary>The extern method to declare; null when the address is looked up.</summary>
    public static ImportModel? Parse(FunctionContext function, AttributeData? library, ArgumentModel?[] arguments, ResultModel result)
    {
        AttributeData attribute = function.Attribute;
        AttributeData? stated = attribute.Named(Binding) is not null ? attribute : library?.Named(Binding) is not null ? library : null;
        if (stated is null || !IsImport(stated)) return null;
        foreach (string option in Excluded(function, library, arguments, result))
        {
            function.Findings.Add(Rules.FunctionOptionsDoNotFit, () => attribute.Named(option) is null ? attribute.Location() : attribute.Location(option), function.Name, $"a DllImport has one library and one symbol, which the runtime binds, so {option} is not possible with it; remove one of the two");
        }

        return new ImportModel(function.Scope.Take(function.Method.Name + "Native"), function.Scope.Verifier);
    }

    private static IEnumerable<string> Excluded(FunctionContext function, AttributeData? library, ArgumentModel?[] arguments, ResultModel result)
    {
        foreach (string option in (string[])["Optional", "AltSymbols", "Ordinal", "VariadicFrom"])
        {
            if (function.Attribute.Named(option) is not null) yield return option;
        }

        if (library?.Named("Names").Items().Length > 0) yield return "Names";
        if (!function.Scope.Type.IsStatic) yield return "a library object";
        if (result.Free is not null || arguments.Any(a => a is OutArgument { Free: not null })) yield return "Free";
    }
}
