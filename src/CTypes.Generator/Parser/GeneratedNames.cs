using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Public names that a generated half cannot do without, because users write them.</summary>
internal static class GeneratedNames
{
    public const string Module = "Module";
    public const string Dispose = "Dispose";
    public const string Has = "Has";
    public const string HasSymbols = "HasSymbols";
    public const string Lend = "Lend";
    public const string Duplicate = "Duplicate";
    public const string Invoke = "Invoke";
    public const string IsInvalid = "IsInvalid";
    public const string FreeNative = "FreeNative";
    public const string ValueOnError = "ValueOnError";
    public const string PointerSuffix = "Pointer";

    /// <summary>Whether the user's half has a member of a name; reported at that member.</summary>
    public static bool AreTaken(INamedTypeSymbol type, string name, Findings findings)
    {
        if (OwnMembers.Find(type, name) is not { } own) return false;
        findings.Add(Rules.MemberNameTaken, () => own.Locations.FirstOrDefault(), name, "");
        return true;
    }
}
