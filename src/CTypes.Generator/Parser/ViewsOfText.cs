using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds pointers that a function hands out beside a text that was copied for the call: they may lead into the copy, as those of <c>strchr</c> do.</summary>
internal static class ViewsOfText
{
    public static void Check(ArgumentPlan plan, ArgumentModel?[] arguments, IEnumerable<HandedOut> handed, Findings findings, string name)
    {
        if (Copied(plan, arguments) is not { } copied) return;
        foreach (HandedOut view in handed.Where(IsView).GroupBy(view => view.Where).Select(ofOnePlace => ofOnePlace.First()))
            findings.Add(Rules.ViewMayOutliveText, view.Place, name, TypeNames.Short(view.Managed), view.Where, copied.Parameter.Name, Instead(view));

        string Instead(HandedOut view)
        {
            string text = CTypeReader.IsClassRecord(view.Managed) ? "" : view.IsResult ? "return string, " : "write out string, ";
            return $"{text}take '{copied.Parameter.Name}' as {copied.CType!.Name}, or write {view.Borrowed} where C returns memory of its own";
        }
    }

    private static FromParameter? Copied(ArgumentPlan plan, ArgumentModel?[] arguments) =>
        plan.Sources.OfType<FromParameter>().FirstOrDefault(source => arguments[source.Index] is TextArgument or TextArrayArgument);

    private static bool IsView(HandedOut handed) => handed.C switch
    {
        { Form: CForm.Text or CForm.WideText } => handed.IsPointer,
        { Form: CForm.Pointer } pointer => CTypeReader.IsClassRecord(handed.Managed) || (IsOfCharacters(pointer) && (handed.IsReference || handed.IsPointer)),
        { Form: CForm.Address } => Strategies.BufferType.Read(handed.Managed) is not null,
        _ => false,
    };

    // A pointer to anything else does not lead into a text.
    private static bool IsOfCharacters(CTypeReference pointer) =>
        pointer.Pointee is { Form: CForm.Scalar, Scalar: Scalar.Char or Scalar.Byte or Scalar.SByte or Scalar.Int8 or Scalar.UInt8 or Scalar.WChar or Scalar.Char16 or Scalar.Char32 }
        || pointer.PointeeSymbol is { SpecialType: SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Char };
}
