using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;

namespace CTypes.Generator.Parser;

/// <summary>Finds texts that are copied for a call whose function is known to write to them, to keep or to free them.</summary>
internal static class CopiedTexts
{
    public static void Check(ArgumentPlan plan, ArgumentModel?[] arguments, string symbol, Findings findings, string name)
    {
        foreach (FromParameter source in plan.Sources.OfType<FromParameter>().Where(source => arguments[source.Index] is TextArgument))
        {
            if (PointerUseTable.Find(symbol, source.Index) is not { } use) continue;
            (string does, string instead) = use switch
            {
                PointerUse.Writes => ("writes to it", source.CType is { Form: CForm.WideText } ? "WideStringBuffer" : "StringBuffer"),
                PointerUse.Keeps => ("keeps it", "c_char_p, with text in an arena that is never closed"),
                _ => ("frees it", "nint, with an address that C allocated"),
            };
            findings.Add(Rules.TextIsCopied, () => source.Parameter.Locations.FirstOrDefault(), source.Parameter.Name, name, symbol, does, instead);
        }
    }
}
