using System.Collections.Immutable;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Analyzers.Migration;

/// <summary>Writes the <c>[CFunction]</c> that does what an import does.</summary>
internal static class ImportTranslation
{
    /// <summary>The text of the attribute; null where the import does something that no <c>[CFunction]</c> does by itself.</summary>
    public static string? Attribute(IMethodSymbol method, Import import)
    {
        if (IsMoreThanACall(method, import)) return null;
        bool marshalsByRuntime = !method.ContainingAssembly.GetAttributes().Any(a => a.AttributeClass?.Name == "DisableRuntimeMarshallingAttribute");
        ImmutableArray<string?> types = [.. method.Parameters.Select(parameter => ImportedTypes.Of(parameter, import, marshalsByRuntime))];
        if (types.Any(type => type is null) || ImportedTypes.OfResult(method, import, marshalsByRuntime) is not { } result) return null;

        List<string> arguments =
        [
            Literal(import.SearchesOtherSpellings ? import.Symbol + "W" : import.Symbol),
            $"ArgTypes = [{string.Join(", ", types.Select(type => $"typeof({type})"))}]",
        ];
        if (result != "void") arguments.Add($"RestType = typeof({result})");
        if (import.SearchesOtherSpellings) arguments.Add($"AltSymbols = [{Literal(import.Symbol)}]");
        if (types.Contains("c_char_p") && !import.IsUtf8 && !method.Parameters.Any(IsStatedUtf8)) arguments.Add("Encoding = CEncoding.System");
        if (import.KeepsLastError) arguments.Add(import.IsOfWindows ? "UseLastError = true" : "UseErrno = true");
        if (Convention(method, import) is { } convention) arguments.Add($"CallConv = CallConv.{convention}");
        if (HasAttribute(method, "SuppressGCTransitionAttribute")) arguments.Add("SuppressGCTransition = true");
        return $"CFunction({string.Join(", ", arguments)})";
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static bool IsMoreThanACall(IMethodSymbol method, Import import) =>
        method.IsGenericMethod || method.IsVararg || method.Name.Length == 0 || import.Symbol.StartsWith("#", StringComparison.Ordinal) || import.Library.Length == 0 || import.Library == "__Internal"
        || import.Attribute.Named("PreserveSig") is { Value: false }
        || import.Attribute.Named("StringMarshallingCustomType") is not null
        || HasAttribute(method, "DefaultDllImportSearchPathsAttribute")
        || Mixed(method);

    // One encoding for all texts of a function: what is stated of each parameter must agree.
    private static bool Mixed(IMethodSymbol method)
    {
        IParameterSymbol[] texts = [.. method.Parameters.Where(p => p.Type.SpecialType == SpecialType.System_String)];
        return texts.Any(IsStatedUtf8) && !texts.All(IsStatedUtf8);
    }

    private static bool IsStatedUtf8(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(a => a.AttributeClass?.Name == "MarshalAsAttribute" && a.ConstructorArguments is [{ Value: 48 }]);

    private static bool HasAttribute(IMethodSymbol method, string name) => method.GetAttributes().Any(a => a.AttributeClass?.Name == name);

    private static string? Convention(IMethodSymbol method, Import import)
    {
        const int Stdcall = 3, Thiscall = 4;
        int stated = import.Attribute.NamedInt("CallingConvention", 0);
        string? listed = method.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "UnmanagedCallConvAttribute")?.Named("CallConvs").Items().Select(item => (item.Value as ITypeSymbol)?.Name).FirstOrDefault();
        return (stated, listed) switch
        {
            (Stdcall, _) or (_, "CallConvStdcall") => "Stdcall",
            (Thiscall, _) or (_, "CallConvThiscall") => "Thiscall",
            (0, null) when import.IsOfWindows => "Stdcall",
            _ => null,
        };
    }
}
