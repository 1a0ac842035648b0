using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a method hands out that no attribute calls C's own or the caller's.</summary>
/// <param name="C">The C type that it has there.</param>
/// <param name="IsReference">Whether it is a <c>ref</c>.</param>
/// <param name="Parameter">What brings it back; null for a result.</param>
internal sealed record HandedOut(CTypeReference? C, ITypeSymbol Managed, bool IsReference, string? Parameter, Func<Location?> Place)
{
    public bool IsResult => Parameter is null;

    /// <summary>What comes out, as a message says it.</summary>
    public string Shown => (IsReference ? "ref " : "") + TypeNames.Short(Managed);

    /// <summary>Where it comes out, as a message says it.</summary>
    public string Where => IsResult ? "that is returned" : $"in '{Parameter}'";

    /// <summary>What to write where the memory is not the call's.</summary>
    public string Stated
    {
        get
        {
            string target = IsResult ? "return: " : "";
            bool isFreedAsPointer = IsPointer && Strategies.BufferType.Read(Managed) is null;
            return $"[{target}Borrowed] where C returns memory of its own{(isFreedAsPointer ? $", [{target}Owned(\"…\")] where the caller frees it" : "")}";
        }
    }

    // Who asks for a bare address looks after it.
    public bool IsPointer =>
        Managed is IPointerTypeSymbol
        || (AttributeReading.IsOurs(Managed) && Managed.Name is "c_char_p" or "c_wchar_p" or "POINTER")
        || Strategies.BufferType.Read(Managed) is not null;

    /// <summary>The results, then what the parameters bring back.</summary>
    /// <param name="isReplaced">Whether an error check makes the method's result.</param>
    public static IEnumerable<HandedOut> Of(ArgumentPlan plan, CTypeReference? restType, bool isReplaced) =>
        (IsOfC(plan.Method.GetReturnTypeAttributes()) ? [] : Results(plan, restType, isReplaced)).Concat(plan.Sources.OfType<FromParameter>()
            .Where(source => source.Parameter.RefKind is RefKind.Out or RefKind.Ref && !IsOfC(source.Parameter.GetAttributes()))
            .Select(source => new HandedOut(source.CType?.Pointee, source.Parameter.Type, false, source.Parameter.Name, () => source.Parameter.Locations.FirstOrDefault())));

    private static IEnumerable<HandedOut> Results(ArgumentPlan plan, CTypeReference? restType, bool isReplaced)
    {
        ITypeSymbol type = plan.Method.ReturnType;
        ArgumentSource[] outs = [.. plan.Sources.Where(s => s is FromOut or FromParameter { IsInOut: true })];
        if (outs.Length == 0 || isReplaced) return [Result(restType, type)];
        ImmutableArray<ITypeSymbol> types = outs.Length > 1 && type is INamedTypeSymbol { IsTupleType: true } tuple ? [.. tuple.TupleElements.Select(e => e.Type)] : [type];
        return outs.Zip(types, (source, managed) => Result(source.CType?.Pointee, managed));

        HandedOut Result(CTypeReference? c, ITypeSymbol managed) =>
            new(c, managed, plan.Method.RefKind != RefKind.None, null, () => Places.ReturnTypeOf(plan.Method));
    }

    private static bool IsOfC(ImmutableArray<AttributeData> attributes) => BorrowedMemory.Is(attributes) || OwnedMemory.Is(attributes);
}
