using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads one <c>[CFunction]</c> method.</summary>
internal static class FunctionParser
{
    private const string Module = "Module";

    /// <summary>What a declaration breaks that the compiler itself complains about.</summary>
    private const string RulesOfCSharp = "the rules of C#";

    /// <summary>The function; null when its method cannot get a body at all.</summary>
    public static FunctionModel? Parse(IMethodSymbol method, AttributeData attribute, LibraryScope scope)
    {
        FunctionContext function = new(method, attribute, scope, $"{scope.Type.Name}.{method.Name}");
        Findings findings = scope.Findings;
        int mark = findings.Mark;
        if (!CheckBody(function)) return null;
        LibraryObjectParser.CheckMember(method, scope);
        CalleeModel? callee = CalleeOf(function);
        if (!CheckForm(function)) return Broken(function, check: null, Rules.ContainerIsGeneric.Id);

        ImmutableArray<CTypeReference?> argTypes = ArgTypesParser.Arguments(method, attribute, findings, function.Name);
        TextCoding coding = TextCodings.Of(attribute, scope.Coding);
        CTypeReference? restType = ArgTypesParser.Result(method, attribute, findings, function.Name).With(TextCodings.Nearest(method.GetReturnTypeAttributes(), coding));
        ErrorCheckModel? check = ErrorCheck(function, restType);
        OwnershipParser.Check(method, findings, function.Name);
        int planned = findings.Mark;
        ArgumentPlan plan = ArgumentPlanner.Plan(method, argTypes, findings, function.Name).With(coding);
        LifetimeProblems.Check(plan, findings, function.Name);
        if (findings.FirstErrorSince(planned) is { } rule)
            return Broken(function, ErrorCheckParser.WithMembers(check, method, plan, new ArgumentModel?[argTypes.Length]), rule);    // which argument is which is not known

        ArgumentModel?[] arguments = ArgumentParser.Parse(plan, function);
        OutputParser output = new(function, restType);
        OutputParser.Outputs outputs = check is { Replaces: true } ? output.ParseReplaced(plan, arguments) : output.Parse(plan, arguments);
        output.CheckReference(outputs.Result);
        check = ErrorCheckParser.WithMembers(check, method, plan, arguments);
        bool isUnderstood = restType is not null && plan.Sources.Length == argTypes.Length && !arguments.Contains(null);
        FreeParser.CheckType(method, attribute, restType, arguments, scope);
        CheckMemory(function, plan, arguments, [.. HandedOut.Of(plan, restType, check is { Replaces: true })]);
        if (check is null && attribute.NamedText("ErrCheck") is null) WarnOfLostResult(function, plan, restType, outputs);
        CallModel call = CallParser.Parse(function, arguments, outputs.Result, check is not null);

        return ViewParents.Complete(new FunctionModel(
            StubOf(function),
            findings.FirstErrorSince(mark) ?? scope.BrokenRule ?? AttributeValues.RuleOf(attribute) ?? scope.Dependencies.BrokenRule(argTypes.Append(restType)) ?? (isUnderstood ? null : RulesOfCSharp),
            arguments.OfType<ArgumentModel>().ToEquatableArray(),
            outputs.Result,
            outputs.Indices,
            Binding(function, callee),
            callee is null ? call : call with { Convention = CallModel.Member },
            new ErrorsModel(check, scope.UseErrno || attribute.NamedFlag("UseErrno"), scope.UseLastError || attribute.NamedFlag("UseLastError"), scope.ErrorClasses, Resource(method)),
            scope.TellsOfCalls));
    }

    private static FunctionModel Broken(FunctionContext function, ErrorCheckModel? check, string rule) => new(
        StubOf(function) with { ReservedNames = [], NeverReturns = false },
        rule,
        Arguments: [],
        new ResultModel("void", null),
        Outputs: [],
        new BindingModel(function.Scope.Name, function.Symbol, Module: Module),
        new CallModel(CallModel.Cdecl, HasName: CallParser.HasName(function.Method)),
        new ErrorsModel(check));

    private static StubModel StubOf(FunctionContext function)
    {
        IMethodSymbol method = function.Method;
        return function.Findings.WantsText
            ? new(MethodSignature.Print(method), function.Name, TypeNames.Full(method.ReturnType), method.Parameters.Select(p => p.Name).ToEquatableArray(), AttributeReading.FindAny(method, "DoesNotReturnAttribute") is not null)
            : new(new(""), function.Name, ReturnType: "", ReservedNames: []);
    }

    /// <summary>Whether the generated half can have the body.</summary>
    private static bool CheckBody(FunctionContext function)
    {
        IMethodSymbol method = function.Method;
        bool mustBeStatic = function.Scope.Type.IsStatic;
        bool canHaveBody = OwnMembers.LacksBody(method) && !method.IsAbstract;
        if (!canHaveBody || (mustBeStatic && !method.IsStatic)) function.Report(Rules.FunctionNotStaticPartial, function.Name, mustBeStatic ? "static partial" : "partial");
        return canHaveBody;
    }

    /// <summary>Whether the method is of a form that can be read further.</summary>
    private static bool CheckForm(FunctionContext function)
    {
        if (function.Method.IsGenericMethod)
        {
            function.Report(Rules.ContainerIsGeneric, function.Name);
            return false;
        }

        if (function.Method.IsVararg) function.Report(Rules.FunctionOptionsDoNotFit, function.Name, "__arglist does not say what C gets; write a method for each use, with VariadicFrom");
        if (!function.Scope.AllowsUnsafe) function.Report(Rules.UnsafeBlocksNotAllowed, function.Name);
        return true;
    }

    private static CalleeModel? CalleeOf(FunctionContext function)
    {
        if (function.Scope.Table is { } table) return table.Place(function);
        InterfaceTable.CheckSymbol(function);
        return null;
    }

    private static BindingModel Binding(FunctionContext function, CalleeModel? callee)
    {
        LibraryScope scope = function.Scope;
        return callee is null
            ? new BindingModel(scope.Name, function.Symbol, scope.TakeField(function.Method.Name), ModuleFor(function.Method, scope), IsOfObject: !scope.Type.IsStatic)
            : new BindingModel(scope.Name, function.Symbol, Module: ModuleFor(function.Method, scope), Callee: callee);
    }

    private static string ModuleFor(IMethodSymbol method, LibraryScope scope)
    {
        if (scope.Table is { } table) return table.Module;
        bool isHidden = method.Parameters.Any(p => p.Name == Module);
        return !isHidden ? Module : scope.Type.IsStatic ? $"{TypeNames.Full(scope.Type)}.{Module}" : $"this.{Module}";
    }

    private static ErrorCheckModel? ErrorCheck(FunctionContext function, CTypeReference? restType)
    {
        LibraryScope scope = function.Scope;
        ErrorCheckModel? check = ErrorCheckParser.Parse(function, restType) ?? HResultCheck.For(function.Method, function.Attribute, restType);
        if (scope.Table?.IidOf(function) is { } iid && check is { Method: HResultCheck.Check }) check = check with { Iid = iid };
        return check?.Arguments is { } seen && GeneratedNames.AreTaken(scope.Type, seen.TypeName, scope.Findings) ? check with { Arguments = null } : check;
    }

    // A symbol tells which C function it is; the place in an object's table does not.
    private static void CheckMemory(FunctionContext function, ArgumentPlan plan, ArgumentModel?[] arguments, HandedOut[] handed)
    {
        Findings findings = function.Findings;
        ViewsOfText.Check(plan, arguments, handed, findings, function.Name);
        if (function.Scope.Table is null)
        {
            CopiedTexts.Check(plan, arguments, function.Symbol, findings, function.Name);
            ReadOnlyArguments.Check(plan, arguments, function.Symbol, findings, function.Name);
        }

        ViewsOfOuts.Check(plan, arguments, handed, findings, function.Name);
    }

    private static ResourceModel? Resource(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(IsErrorContext) is { } parameter
            ? new ResourceModel(MethodSignature.Escape(parameter.Name), parameter.Type.SpecialType == SpecialType.System_String)
            : null;

    private static bool IsErrorContext(IParameterSymbol parameter) =>
        !parameter.Type.IsRefLikeType && parameter.RefKind != RefKind.Out && AttributeReading.Find(parameter, KnownNames.ErrorContextAttribute) is not null;

    private static void WarnOfLostResult(FunctionContext function, ArgumentPlan plan, CTypeReference? restType, OutputParser.Outputs outputs)
    {
        bool dropped = restType is { Form: not CForm.Void } && outputs.Result.Value is null && outputs.Result.Handle is null;
        if (dropped && (outputs.Indices.Count > 0 || function.Method.ReturnsVoid))
            function.Findings.Add(Rules.ResultIgnored, () => function.Attribute.Location("RestType"), function.Name, restType!.Name, OutputParser.WayToReturn(function.Method, plan));
    }
}
