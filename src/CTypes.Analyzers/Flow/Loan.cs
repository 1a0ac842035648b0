using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>What a call hands over and C keeps: <c>[Borrowed]</c>.</summary>
/// <param name="Call">The call.</param>
/// <param name="Out">The argument that gets it; null for the result.</param>
/// <param name="Until">The C functions that end it.</param>
/// <param name="EndsWithOwner">Whether it ends when the handle is disposed that it was asked from.</param>
internal sealed record Loan(IInvocationOperation Call, IArgumentOperation? Out, ImmutableArray<string> Until, bool EndsWithOwner)
{
    /// <summary>What the call asks: its first handle or address; null for none.</summary>
    public IOperation? Asked { get; } = Subject(Call);

    /// <summary>The variable of <see cref="Asked"/>; null where it is none.</summary>
    public Holder? Owner => Asked is null ? null : Holder.Read(Asked);

    /// <summary>The loans of one call.</summary>
    public static IEnumerable<Loan> Of(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod.PartialDefinitionPart ?? call.TargetMethod;
        if (!Declared.IsFunction(method)) yield break;
        if (Read(call, null, method.ReturnType, method.GetReturnTypeAttributes()) is { } result) yield return result;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out } parameter && Read(call, argument, parameter.Type, parameter.GetAttributes()) is { } loan) yield return loan;
        }
    }

    /// <summary>Whether another call ends it.</summary>
    public bool IsEndedBy(IInvocationOperation other)
    {
        if (EndsWithOwner && KnownMethods.Disposes(other.TargetMethod) && other.Instance is { } disposed && Declared.IsHandle(Variables.Unwrap(disposed).Type))
            return Owner is { } owner && Holder.Read(disposed) == owner;
        if (Declared.SymbolOf(other.TargetMethod) is not { } symbol || !Until.Contains(symbol) || !Libraries.AreSame(Call.TargetMethod.ContainingType, other.TargetMethod.ContainingType)) return false;
        if (Call.Instance is { } library && other.Instance is { } its && Holder.Read(library) != Holder.Read(its)) return false;
        return Asked is null || Subject(other) is not { } subject || (Owner is { } variable && Holder.Read(subject) == variable);
    }

    /// <summary>Whether a type leads to memory: a pointer, an address, a span.</summary>
    public static bool IsView(ITypeSymbol? type) =>
        type is IPointerTypeSymbol or { IsRefLikeType: true } || PointerTypes.IsStruct(type);

    private static Loan? Read(IInvocationOperation call, IArgumentOperation? place, ITypeSymbol type, ImmutableArray<AttributeData> attributes)
    {
        AttributeData[] borrowed = [.. attributes.Where(a => a.AttributeClass is { Name: KnownNames.BorrowedAttribute } attribute && AttributeReading.IsOurs(attribute))];
        bool isObject = Declared.IsHandle(type) || CTypeReader.IsClassRecord(type);
        if (borrowed.Length == 0 || !(isObject || IsView(type) || IsAddress(type))) return null;
        ImmutableArray<string> until = [.. borrowed.Select(attribute => attribute.NamedText("Until")).OfType<string>()];
        bool isKeptOpen = AttributeReading.Find(attributes, KnownNames.DependsOnAttribute) is not null;
        Loan loan = new(call, place, until, EndsWithOwner: !isKeptOpen && (!isObject || until.Length > 0));
        return until.Length > 0 || (loan.EndsWithOwner && Declared.IsHandle(loan.Asked?.Type)) ? loan : null;
    }

    private static IOperation? Subject(IInvocationOperation call) =>
        call.Arguments.Where(argument => argument.Parameter is { RefKind: RefKind.None } parameter && (Declared.IsHandle(parameter.Type) || IsView(parameter.Type) || IsAddress(parameter.Type)) && !parameter.Type.IsRefLikeType)
            .OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => Variables.Unwrap(argument.Value)).FirstOrDefault();

    private static bool IsAddress(ITypeSymbol type) => type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
}
