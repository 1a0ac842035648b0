using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds pointers that a function hands out beside a text that was copied for the call: they may lead into the copy, as those of <c>strchr</c> do.</summary>
internal static class ViewsOfText
{
    /// <param name="isReplaced">Whether an error check makes the method's result.</param>
    public static void Check(ArgumentPlan plan, ArgumentModel?[] arguments, CTypeReference? restType, bool isReplaced, Findings findings, string name)
    {
        if (Copied(plan, arguments) is not { } copied) return;
        IMethodSymbol method = plan.Method;
        if (!IsOfC(method.GetReturnTypeAttributes()) && Results(plan, restType, isReplaced).FirstOrDefault(IsView) is { Managed: { } result } view)
            findings.Add(Rules.ViewMayOutliveText, () => Places.ReturnTypeOf(method), name, TypeNames.Short(result), "that is returned", copied.Parameter.Name, Instead("return string, ", "[return: Borrowed]", view));

        foreach (FromParameter source in plan.Sources.OfType<FromParameter>())
        {
            IParameterSymbol parameter = source.Parameter;
            Handed handed = new(source.CType?.Pointee, parameter.Type);
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && !IsOfC(parameter.GetAttributes()) && IsView(handed))
                findings.Add(Rules.ViewMayOutliveText, () => parameter.Locations.FirstOrDefault(), name, TypeNames.Short(parameter.Type), $"in '{parameter.Name}'", copied.Parameter.Name, Instead("write out string, ", "[Borrowed]", handed));
        }

        string Instead(string text, string borrowed, Handed view) =>
            $"{(CTypeReader.IsClassRecord(view.Managed) ? "" : text)}take '{copied.Parameter.Name}' as {copied.CType!.Name}, or write {borrowed} where C returns memory of its own";
    }

    /// <summary>What the method hands out, with the C type that it has there.</summary>
    private sealed record Handed(CTypeReference? C, ITypeSymbol Managed, bool IsReference = false);

    private static FromParameter? Copied(ArgumentPlan plan, ArgumentModel?[] arguments) =>
        plan.Sources.OfType<FromParameter>().FirstOrDefault(source => arguments[source.Index] is TextArgument or TextArrayArgument);

    private static IEnumerable<Handed> Results(ArgumentPlan plan, CTypeReference? restType, bool isReplaced)
    {
        ITypeSymbol type = plan.Method.ReturnType;
        ArgumentSource[] outs = [.. plan.Sources.Where(s => s is FromOut or FromParameter { IsInOut: true })];
        if (outs.Length == 0 || isReplaced) return [new Handed(restType, type, plan.Method.RefKind != RefKind.None)];
        ImmutableArray<ITypeSymbol> types = outs.Length > 1 && type is INamedTypeSymbol { IsTupleType: true } tuple ? [.. tuple.TupleElements.Select(e => e.Type)] : [type];
        return outs.Zip(types, (source, managed) => new Handed(source.CType?.Pointee, managed));
    }

    private static bool IsOfC(ImmutableArray<AttributeData> attributes) => BorrowedMemory.Is(attributes) || OwnedMemory.Is(attributes);

    private static bool IsView(Handed handed) => handed.C switch
    {
        { Form: CForm.Text or CForm.WideText } => IsPointer(handed.Managed),
        { Form: CForm.Pointer } pointer => CTypeReader.IsClassRecord(handed.Managed) || (IsOfCharacters(pointer) && (handed.IsReference || IsPointer(handed.Managed))),
        { Form: CForm.Address } => Strategies.BufferType.Read(handed.Managed) is not null,
        _ => false,
    };

    // Who asks for a bare address looks after it.
    private static bool IsPointer(ITypeSymbol type) =>
        type is IPointerTypeSymbol
        || (AttributeReading.IsOurs(type) && type.Name is "c_char_p" or "c_wchar_p" or "POINTER")
        || Strategies.BufferType.Read(type) is not null;

    // A pointer to anything else does not lead into a text.
    private static bool IsOfCharacters(CTypeReference pointer) =>
        pointer.Pointee is { Form: CForm.Scalar, Scalar: Scalar.Char or Scalar.Byte or Scalar.SByte or Scalar.Int8 or Scalar.UInt8 or Scalar.WChar or Scalar.Char16 or Scalar.Char32 }
        || pointer.PointeeSymbol is { SpecialType: SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Char };
}
