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
        if (Copied(plan, arguments) is not var (parameter, c)) return;
        foreach (HandedOut view in handed.Where(IsView).GroupBy(view => view.Where).Select(ofOnePlace => ofOnePlace.First()))
            findings.Add(Rules.ViewMayOutliveText, view.Place, name, view.Shown, view.Where, parameter, Instead(view));

        string Instead(HandedOut view)
        {
            string text = CTypeReader.IsClassRecord(view.Managed) ? "" : view.IsResult ? "return string, " : "write out string, ";
            return $"{text}take '{parameter}' as {c}, or write {view.Stated}";
        }
    }

    private static (string Parameter, string C)? Copied(ArgumentPlan plan, ArgumentModel?[] arguments)
    {
        foreach (FromParameter source in plan.Sources.OfType<FromParameter>())
        {
            string? c = arguments[source.Index] switch
            {
                TextArgument or TextArrayArgument => source.CType!.Name,
                AdapterArgument => TextOf(source.CType!.Symbol!),
                _ => null,
            };
            if (c is not null) return (source.Parameter.Name, c);
        }

        return null;
    }

    // The text that an adapter makes is its scope's.
    private static string? TextOf(ITypeSymbol adapter) =>
        AdapterType.Read(adapter) is { Native: var native } && DefaultCTypes.Of(native) is { Form: CForm.Text or CForm.WideText } text ? text.Name : null;

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
