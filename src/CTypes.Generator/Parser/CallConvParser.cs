using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads calling conventions.</summary>
internal static class CallConvParser
{
    /// <summary>The option's name.</summary>
    public const string Named = "CallConv";

    private const string Thiscall = "Thiscall";
    private const string Fastcall = "Fastcall";

    private static readonly SymbolAnswers<Dictionary<string, string>> s_ofFunctions = new();

    private static readonly string[] s_names = [CallModel.Cdecl, CallModel.Stdcall, Thiscall, Fastcall];

    /// <summary>The convention that one of the attributes states, the first one first; cdecl where none does.</summary>
    public static string Read(params AttributeData?[] attributes)
    {
        int stated = StatedBy(attributes)?.NamedInt(Named, 0) ?? 0;
        return stated >= 0 && stated < s_names.Length ? s_names[stated] : CallModel.Cdecl;
    }

    /// <summary>The convention of the function that frees something: what its own declaration in the library states, else what the library does.</summary>
    public static string OfFree(string symbol, ITypeSymbol library)
    {
        AttributeData? ofLibrary = AttributeReading.Find(library, KnownNames.CLibraryAttribute);
        return library is INamedTypeSymbol type && s_ofFunctions.Of(type, () => StatedIn(type)).TryGetValue(symbol, out string? own) ? own : Read(ofLibrary);
    }

    private static Dictionary<string, string> StatedIn(INamedTypeSymbol library)
    {
        Dictionary<string, string> conventions = new(StringComparer.Ordinal);
        foreach (IMethodSymbol method in library.GetMembers().OfType<IMethodSymbol>())
        {
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not { } function || StatedBy(function) is null) continue;
            string symbol = function.FirstText() ?? method.Name;
            if (!conventions.ContainsKey(symbol)) conventions.Add(symbol, Read(function));
        }

        return conventions;
    }

    /// <summary>Reports a convention that the runtime refuses.</summary>
    public static void Check(AttributeData attribute, string name, Target[] targets, Findings findings)
    {
        if (StatedBy(attribute) is null) return;
        string? problem = Read(attribute) switch
        {
            Fastcall => "the .NET runtime refuses Fastcall on every platform; write Cdecl, which is the same on 64-bit targets",
            Thiscall when targets.FirstOrDefault(target => target.Calls == CallRules.SysVX86) is { } target => $"the .NET runtime knows Thiscall on 32-bit Windows only, not on {target.Rid}; write Cdecl, or leave that target out of CTypesTargets",
            _ => null,
        };
        if (problem is not null) findings.Add(Rules.CallConvNotSupported, () => attribute.Location(Named), name, problem);
    }

    private static AttributeData? StatedBy(params AttributeData?[] attributes) => attributes.FirstOrDefault(attribute => attribute?.Named(Named) is not null);
}
