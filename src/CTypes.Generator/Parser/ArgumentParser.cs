using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Records;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Turns the plan of a call into its arguments; an output that the result needs is left to <see cref="OutputParser"/>.</summary>
internal static class ArgumentParser
{
    public static ArgumentModel?[] Parse(ArgumentPlan plan, FunctionContext function)
    {
        ArgumentModel?[] arguments = new ArgumentModel?[plan.Sources.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (plan.Sources[i].CType is not { } type) continue;
            arguments[i] = plan.Sources[i] switch
            {
                FromParameter { IsInOut: false } source => Grouped(OfParameter(source, type, function), source.Parameter, plan),
                FromConstant source => OfConstant(source, type, function),
                FromLength source => OfLength(source, type),
                FromCallback source => OfUserData(source, plan, type),
                FromDestroy source => new DestroyArgument(source.Group, ConventionOf(source, plan)),
                _ => null,
            };
        }

        return arguments;
    }

    private static ArgumentModel? OfParameter(FromParameter source, CTypeReference type, FunctionContext function)
    {
        LibraryScope scope = function.Scope;
        IParameterSymbol parameter = source.Parameter;
        Func<Location?> place = () => parameter.Locations.FirstOrDefault();
        if (TypeNames.Unknown(parameter.Type) is not null && TypeNames.CallbackOfHandler(parameter.Type) is null) return null;    // the compiler says it

        if (ArgumentStrategies.Match(new ArgumentContext(type, parameter, scope)) is not { } argument)
        {
            scope.Findings.Add(Rules.TypePairNotAllowed, place, parameter.Name, function.Name, TypeNames.Short(parameter), type.Name, AllowedTypes.For(type, parameter) + NearestCType.Advice(type, parameter));
            return null;
        }

        FreeParser.CheckOut(parameter, scope);
        if (argument is HandlerArgument && CallbackLifetimes.WhyNoDelegate(CallbackLifetimes.Of(parameter), type.Name) is { } problem)
            scope.Findings.Add(Rules.LifetimeMissing, place, parameter.Name, problem);
        if (argument is ValueArgument && ByValueRoutes.IsNothing(type, scope.Targets)) return new DroppedArgument(argument.Name);
        if (argument is ValueArgument or ParameterObjectArgument) CheckByValue(type, scope.Targets, () => function.Attribute.Location("ArgTypes", source.Index), scope.Findings);
        if (argument is AdapterArgument && AdapterType.Read(type.Symbol!) is { Native: var native } && DefaultCTypes.Of(native) is { } made) CheckByValue(made, scope.Targets, () => function.Attribute.Location("ArgTypes", source.Index), scope.Findings);
        ArgumentModel aligned = argument switch
        {
            DataObjectArgument data => data with { Alignment = scope.Alignment.BeyondManaged(type) },
            ReferenceArgument reference => reference with { Alignment = scope.Alignment.BeyondManaged(type) },
            BufferArgument buffer => buffer with { Alignment = scope.Alignment.BeyondManaged(type) },
            RowsArgument rows => rows with { Alignment = scope.Alignment.BeyondManaged(type.Pointee!) },
            OutArgument output => output with { AlignBytes = scope.Alignment.BeyondManaged(type)?.MostBytes ?? 0 },
            _ => argument,
        };
        return BufferCheckParser.Complete(aligned with { Kept = KeptData.LifetimeOf(parameter) }, parameter, type, scope, function.Name);
    }

    private static ArgumentModel? Grouped(ArgumentModel? argument, IParameterSymbol parameter, ArgumentPlan plan) => argument switch
    {
        HandlerArgument handler => handler with { Group = UserDataArguments.GroupOf(parameter, plan) },
        CallbackArgument callback => callback with { Group = UserDataArguments.GroupOf(parameter, plan) },
        _ => argument,
    };

    /// <summary>Reports what .NET cannot pass as C does: a record whose way through registers and stack is not known to be right, a <c>long double</c>.</summary>
    public static void CheckByValue(CTypeReference type, Target[] targets, Func<Location?> place, Findings findings)
    {
        if (type.Scalar == Scalar.LongDouble) findings.Add(Rules.RecordByValueNotProven, place, type.Name, LongDoubles.NotByValue);
        if (type is { Form: CForm.Record, Symbol: INamedTypeSymbol record } && RecordShape.WhyNotByValue(record, targets) is string reason)
            findings.Add(Rules.RecordByValueNotProven, place, record.Name, reason);
    }

    private static ConstantArgument? OfConstant(FromConstant source, CTypeReference type, FunctionContext function)
    {
        string? literal = NativeConstant.Of(type, source.Value ?? 0, function.Scope.Targets);
        if (literal is not null) return new ConstantArgument(type.NativeType, literal);
        function.Findings.Add(Rules.ParamFlagsDoNotFit, () => source.Attribute?.Location() ?? function.Attribute.Location("ArgTypes", source.Index), source.Attribute is { } stated ? ArgumentPlanner.NameOf(stated) : ArgumentPlanner.ParamFlags, function.Name, $"{source.Value ?? 0} is no value of {type.Name}; write one that it can hold");
        return null;
    }

    private static LengthArgument? OfLength(FromLength source, CTypeReference type)
    {
        bool mayBeNull = source.Parameter.Type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.NotAnnotated };
        BufferKind kind = MemoryType.LengthOf(source.Parameter.Type)!.Value;
        bool inBytes = LengthPlanner.CountsBytes(source.Attribute);
        return LengthPlanner.Form(type, kind, inBytes) is { } form
            ? new LengthArgument(MethodSignature.Escape(source.Parameter.Name), kind, mayBeNull, new ValueModel(form, type.Name, ScalarTable.NativeOf(type.Scalar!.Value), LengthPlanner.TypeOf(kind, inBytes)))
            {
                CountedInBytes = inBytes ? MemoryType.Read(source.Parameter.Type) is { } memory ? TypeNames.Full(memory.Element) : "" : null,
            }
            : null;
    }

    // A bare pointer does not say how it is called: as the callback, which the same header declares.
    private static string ConventionOf(FromDestroy destroy, ArgumentPlan plan)
    {
        CTypeReference? callback = plan.Sources.OfType<FromParameter>().FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(p.Parameter, destroy.Callback))?.CType;
        return (destroy.CType is { Form: CForm.Callback } own ? own : callback)?.Symbol is { } type
            ? CallConvParser.Read(AttributeReading.Find(type, KnownNames.CallbackAttribute))
            : CallModel.Cdecl;
    }

    private static UserDataArgument OfUserData(FromCallback source, ArgumentPlan plan, CTypeReference type)
    {
        bool isCallback = plan.Sources.OfType<FromParameter>().Any(p =>
            SymbolEqualityComparer.Default.Equals(p.Parameter, source.Parameter) && (p.Parameter.Type.Equals(p.CType?.Symbol, SymbolEqualityComparer.Default) || TypeNames.CallbackOfHandler(p.Parameter.Type) is not null));
        return new UserDataArgument(isCallback ? source.Parameter.Name : null, isCallback ? UserDataArguments.GroupOf(source.Parameter, plan) : null);
    }
}
