using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Decides what a method returns: C's result, or the outs that leave the parameter list.</summary>
/// <param name="restType">What C returns; null when that is not known.</param>
internal sealed class OutputParser(FunctionContext function, CTypeReference? restType)
{
    /// <param name="Indices">The arguments whose values are returned, in order; empty when C's result is.</param>
    internal sealed record Outputs(ResultModel Result, EquatableArray<int> Indices);

    /// <summary>Reads the result and completes the arguments that are part of it.</summary>
    public Outputs Parse(ArgumentPlan plan, ArgumentModel?[] arguments)
    {
        ArgumentSource[] outs = [.. plan.Sources.Where(s => s is FromOut or FromParameter { IsInOut: true })];
        if (outs.Length == 0) return new(ParseResult(), []);

        ITypeSymbol[]? types = TypesOf(function.Method, outs.Length);
        if (types is null)
        {
            function.Findings.Add(Rules.ParamFlagsDoNotFit, () => Places.ReturnTypeOf(function.Method), ArgumentPlanner.ParamFlags, function.Name, $"{outs.Length} {(outs.Length == 1 ? "value leaves" : "values leave")} the parameter list, but the method returns {TypeNames.Short(function.Method.ReturnType)}{ForResultToo(outs)}");
            return new(NotReturned(), []);
        }

        List<int> indices = [];
        for (int i = 0; i < outs.Length; i++)
        {
            if (Complete(outs[i], i, types[i], outs.Length == 1 ? ForResultToo(outs) : "") is not { } argument) continue;
            bool isText = outs[i] is FromOut && argument.Value.Form == ValueForm.Text;
            arguments[outs[i].Index] = isText ? argument with { Free = FreeParser.OfReturnedOut(function.Attribute, restType, function.Scope) } : argument;
            indices.Add(outs[i].Index);
        }

        return new(NotReturned(), indices.ToEquatableArray());
    }

    /// <summary>For an error check whose value replaces everything: the outs are storage that only the check sees.</summary>
    public Outputs ParseReplaced(ArgumentPlan plan, ArgumentModel?[] arguments)
    {
        int position = 0;
        foreach (ArgumentSource source in plan.Sources.Where(s => s is FromOut or FromParameter { IsInOut: true }))
        {
            if (source.CType is not { Form: CForm.Pointer } c) continue;
            string argument = ArgumentNames.Of(function.Method, source, position++);
            FromParameter? input = source as FromParameter;
            OutStorage? storage = input is not null ? OutStorage.Match(c, input.Parameter.Type, Direction.ToC) : OutStorage.AsC(c);
            if (input is not null && (storage is null || storage.IsHandle))
            {
                RefuseInput(input, c);
                storage = null;
            }

            arguments[source.Index] = storage is null ? null : storage.ToArgument(argument, source is FromParameter, isParameter: false) with { AlignBytes = function.Scope.Alignment.BeyondManaged(c)?.MostBytes ?? 0 };
        }

        return new(NotReturned(), []);
    }

    /// <summary>Reports a method that returns a reference, where C's result can be none.</summary>
    public void CheckReference(ResultModel result)
    {
        if (restType is not null && function.Method.RefKind != RefKind.None && result.Value is not { Form: ValueForm.Reference }) NotAllowed(restType);
    }

    /// <summary>How to return C's result, whose place the outs took; nothing where there are none.</summary>
    public static string WayToReturn(IMethodSymbol method, ArgumentPlan plan)
    {
        ArgumentSource[] outs = [.. plan.Sources.Where(s => s is FromOut or FromParameter { IsInOut: true })];
        return outs.Length > 0 && TypesOf(method, outs.Length) is { } types ? $": {OutAdvice.For(method, outs, types)}" : "";
    }

    private static ITypeSymbol[]? TypesOf(IMethodSymbol method, int count)
    {
        if (method.ReturnsVoid) return null;
        if (count == 1) return [method.ReturnType];
        return method.ReturnType is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Length == count
            ? [.. tuple.TupleElements.Select(e => e.Type)]
            : null;
    }

    private string ForResultToo(ArgumentSource[] outs) =>
        OutAdvice.ForResultToo(function.Method, outs, restType) is { } advice ? $"; for C's result besides, {advice}" : "";

    private OutArgument? Complete(ArgumentSource source, int position, ITypeSymbol type, string advice)
    {
        IMethodSymbol method = function.Method;
        if (source.CType is not { } c) return null;
        FromParameter? input = source as FromParameter;
        OutStorage? storage = OutStorage.Match(c, type, input is null ? Direction.FromC : Direction.ToC);
        if (input is not null && storage is { IsHandle: true })
        {
            RefuseInput(input, c);
            return null;
        }

        if (storage is null || (input is not null && !SymbolEqualityComparer.Default.Equals(input.Parameter.Type, type)))
        {
            string pointee = input is null ? AllowedTypes.ForReturnedOut(c) : ForInput(c);
            function.Findings.Add(Rules.TypePairNotAllowed, () => Places.ReturnTypeOf(method), input?.Parameter.Name ?? $"out {source.Index}", function.Name, TypeNames.Short(type), c.Name, pointee + AllowedTypes.OfTruth(c.Pointee, type) + advice);
            return null;
        }

        return storage.ToArgument(ArgumentNames.Of(method, source, position), input is not null, isParameter: false, handle: OwnershipParser.Of(type, method.GetReturnTypeAttributes(), method))
            with { AlignBytes = function.Scope.Alignment.BeyondManaged(c)?.MostBytes ?? 0 };
    }

    // A handle that C may take away has to go from the caller's variable too.
    private void RefuseInput(FromParameter input, CTypeReference c) => function.Findings.Add(
        Rules.TypePairNotAllowed,
        () => input.Parameter.Locations.FirstOrDefault(),
        input.Parameter.Name,
        function.Name,
        TypeNames.Short(input.Parameter.Type),
        c.Name,
        ForInput(c));

    // Text goes in as a copy, in whose place C could put nothing.
    private static string ForInput(CTypeReference c) => c.Pointee switch
    {
        { Form: CForm.Handle, Name: var handle } => $"ref {handle}",
        { } text when TextMatcher.IsText(text) => AllowedTypes.ForReturnedOut(c).Replace("string, ", ""),
        _ => AllowedTypes.ForReturnedOut(c),
    };

    private ResultModel ParseResult()
    {
        (IMethodSymbol method, AttributeData attribute, LibraryScope scope, string name) = function;
        if (restType is null || restType.Form == CForm.Void || method.ReturnsVoid)
        {
            if (restType is { Form: CForm.Void } && !method.ReturnsVoid) NotAllowed(restType);
            return NotReturned();
        }

        ITypeSymbol type = method.ReturnType;
        if (method.RefKind != RefKind.None) return Referenced(restType) ?? NotReturned();
        if (ByValueRoutes.IsNothing(restType, scope.Targets) && SymbolEqualityComparer.Default.Equals(restType.Symbol, type)) return new ResultModel("void", null, IsEmpty: true);
        if (ByValueRoutes.AlignOfReturnedMemory(restType, scope.Targets) is int alignBytes and > 0 && SymbolEqualityComparer.Default.Equals(restType.Symbol, type))
            return new ResultModel(TypeNames.Full(type), new ValueModel(ValueForm.Same, restType.Name, TypeNames.Full(type), TypeNames.Full(type)), MemoryAlignBytes: alignBytes);

        ArgumentParser.CheckByValue(restType, scope.Targets, () => attribute.Location("RestType"), scope.Findings);
        if (restType.Form == CForm.Handle && SymbolEqualityComparer.Default.Equals(restType.Symbol, type))
            return new ResultModel(restType.NativeType, null, OwnershipParser.Of(type, method.GetReturnTypeAttributes(), method), type.NullableAnnotation == NullableAnnotation.Annotated);

        int mark = scope.Findings.Mark;
        if ((ResultSpanParser.Parse(method, restType, scope.Findings, name) ?? ValueMatcher.Match(restType, type, Direction.FromC)) is { } value)
        {
            if (value.Form != ValueForm.Text && FreeParser.MayBeFreed(restType)) FreeParser.CheckResult(attribute, type, scope);
            return new ResultModel(value.NativeType, value, Free: value.Form == ValueForm.Text ? FreeParser.OfResult(attribute, scope) : null);
        }

        if (scope.Findings.Mark == mark) NotAllowed(restType);
        return NotReturned();
    }

    private ResultModel? Referenced(CTypeReference restType)
    {
        if (restType.Form != CForm.Pointer || !ElementMatcher.Matches(restType, function.Method.ReturnType)) return null;
        string element = TypeNames.Full(function.Method.ReturnType);
        return new ResultModel(element + "*", new ValueModel(ValueForm.Reference, restType.Name, element + "*", element));
    }

    private void NotAllowed(CTypeReference type)
    {
        IMethodSymbol method = function.Method;
        function.Findings.Add(Rules.TypePairNotAllowed, () => Places.ReturnTypeOf(method), "result", function.Name, (method.RefKind == RefKind.None ? "" : "ref ") + TypeNames.Short(method.ReturnType), type.Name, AllowedTypes.ForResult(type, method.ReturnType) + NearestCType.AdviceForResult(type, method.ReturnType));
    }

    private ResultModel NotReturned()
    {
        FreeModel? free = restType is not null && TextMatcher.IsText(restType) ? FreeParser.OfResult(function.Attribute, function.Scope) : null;    // owned also when nobody returns it
        return new(restType?.NativeType ?? "void", null, Free: free);
    }
}
