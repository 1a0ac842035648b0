using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds pointers to a record that a function hands out beside one that C fills in the stub's own storage: they may lead there, as those of <c>localtime_r</c> and <c>getpwnam_r</c> do.</summary>
internal static class ViewsOfOuts
{
    public static void Check(ArgumentPlan plan, ArgumentModel?[] arguments, IEnumerable<HandedOut> handed, Findings findings, string name)
    {
        foreach (HandedOut view in handed.Where(h => h.C is { Form: CForm.Pointer, Pointee.Form: CForm.Record } && (h.IsReference || h.IsPointer)))
        {
            if (Filled(plan, arguments).FirstOrDefault(o => SymbolEqualityComparer.Default.Equals(o.Record, view.C!.Pointee!.Symbol)) is not ({ } filled, _)) continue;
            string instead = $"{(view.IsResult ? "return nint" : "write out nint")}, take '{filled}' as {view.C!.Name}, or write {view.Stated}";
            findings.Add(Rules.ViewMayOutliveText, view.Place, name, view.Shown, view.Where, filled, instead);
        }
    }

    private static IEnumerable<(string Name, ITypeSymbol? Record)> Filled(ArgumentPlan plan, ArgumentModel?[] arguments) =>
        from source in plan.Sources
        where arguments[source.Index] is OutArgument && source.CType is { Pointee.Form: CForm.Record }
        select (((OutArgument)arguments[source.Index]!).Name, source.CType!.Pointee!.Symbol);
}
