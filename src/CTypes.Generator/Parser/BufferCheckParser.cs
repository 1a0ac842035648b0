using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Strategies;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads <c>[Buffer]</c> on a parameter of a function, and what C relies on without it.</summary>
internal sealed class BufferCheckParser(IParameterSymbol parameter, AttributeData? attribute, Findings findings, string name)
{
    /// <summary>The argument with what is to be checked before C gets it.</summary>
    public static ArgumentModel Complete(ArgumentModel argument, IParameterSymbol parameter, CTypeReference type, LibraryScope scope, string name)
    {
        AttributeData? attribute = AttributeReading.Find(parameter, KnownNames.BufferAttribute);
        BufferCheckParser parser = new(parameter, attribute, scope.Findings, name);
        if (argument is BufferArgument buffer && MemoryType.Read(parameter.Type) is { } memory)
            return buffer with { Check = parser.Read(memory), Alignment = attribute?.NamedFlag("Aligned") == true ? scope.Alignment.Of(type) : buffer.Alignment };

        if (argument is HandlesArgument handles && MemoryType.Read(parameter.Type) is { } objects) return handles with { Check = parser.Read(objects) };

        if (attribute is not null && !parser.IsReadOnlyReference())
            parser.Report(attribute.Location, (argument is TextArgument ? StatedLengths.ProblemOf(type) : null) ?? $"{TypeNames.Short(parameter)} is no buffer; write it on an array, span, Memory or tensor whose elements lie one after the other, or remove it");
        return argument;
    }

    private BufferCheckModel? Read(MemoryType memory)
    {
        bool isTensor = memory.Rank == 0;
        if (attribute is null) return isTensor ? new BufferCheckModel(0, [], 0, [], MustBeDense: true) : null;
        if (memory.IsReadOnly && attribute.NamedFlag("Writable")) ReportReadOnly(memory.Kind switch { BufferKind.Memory => "Memory", BufferKind.TensorSpan => "TensorSpan", _ => "Span" } + $"<{TypeNames.Short(memory.Element)}>");

        int minLength = attribute.NamedInt("MinLength", 0);
        if (minLength < 0) Report(() => attribute.Location("MinLength"), $"MinLength = {minLength} is negative; write the least number of elements that C needs");

        int[] shape = [.. attribute.Named("Shape").Items().Select(item => item.Value is int length ? length : -1)];
        if (shape.Any(length => length < -1)) Report(() => attribute.Location("Shape"), "a dimension of Shape is below -1; write its length, or -1 for any");
        int rank = Rank(memory, shape);
        return new BufferCheckModel(minLength, Factors().ToEquatableArray(), isTensor && shape.Length == 0 ? rank : 0, shape.ToEquatableArray(), isTensor && attribute.Named("Contiguous") is not { Value: false });
    }

    private int Rank(MemoryType memory, int[] shape)
    {
        int rank = attribute!.NamedInt("Rank", 0);
        if (rank < 0) Report(() => attribute!.Location("Rank"), $"Rank = {rank} is negative; write the number of dimensions");
        else if (rank > 0 && shape.Length > 0 && rank != shape.Length) Report(() => attribute!.Location("Shape"), $"Shape has {shape.Length} dimensions, but Rank = {rank}; write one length for each dimension");
        else if (memory.Kind == BufferKind.Block && shape.Length > 0 && shape.Length != memory.Rank) Report(() => attribute!.Location("Shape"), $"Shape has {shape.Length} dimensions, but {TypeNames.Short(parameter.Type)} has {memory.Rank}; write one length for each dimension");
        else if (memory.Rank > 0 && rank > 0 && rank != memory.Rank && shape.Length == 0) Report(() => attribute!.Location("Rank"), $"Rank = {rank}, but {TypeNames.Short(parameter.Type)} has {memory.Rank}; write an array of that rank, or Shape");
        return rank;
    }

    private IEnumerable<string> Factors() =>
        LengthProduct.Read(attribute!, (IMethodSymbol)parameter.ContainingSymbol, length => length.RefKind != RefKind.Out, problem => Report(() => attribute!.Location("LengthFrom"), problem))?.Select(factor => factor.Expression) ?? [];

    // What C writes must not be read-only.
    private bool IsReadOnlyReference()
    {
        if (parameter.RefKind is not (RefKind.In or RefKind.RefReadOnlyParameter) || !attribute!.NamedFlag("Writable")) return false;
        ReportReadOnly("ref " + TypeNames.Short(parameter.Type));
        return true;
    }

    private void ReportReadOnly(string instead) =>
        findings.Add(Rules.BufferNotWritable, () => parameter.Locations.FirstOrDefault(), parameter.Name, name, TypeNames.Short(parameter), instead);

    private void Report(Func<Location?> place, string problem) => findings.Add(Rules.BufferDoesNotFit, place, parameter.Name, name, problem);
}
