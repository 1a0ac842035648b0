using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
        Findings findings = scope.Findings;
        Func<Location?> place = () => (GeneratedHalf.Has(method) ? method.PartialImplementationPart ?? method : method).Locations.FirstOrDefault();
        string name = $"{scope.Type.Name}.{method.Name}";

        int mark = findings.Mark;
        bool canHaveBody = OwnMembers.LacksBody(method) && !method.IsAbstract;
        if (!canHaveBody || (scope.Type.IsStatic && !method.IsStatic)) findings.Add(Rules.FunctionNotStaticPartial, place, name, scope.Type.IsStatic ? "static partial" : "partial");
        if (!canHaveBody) return null;
        LibraryObjectParser.CheckFunction(method, scope);

        string symbol = scope.Table is null && attribute.ConstructorArguments is [{ Value: string stated }] ? stated : name;
        CalleeModel? callee = scope.Table?.Place(method, attribute, findings, name);
        if (scope.Table is null) InterfaceTable.CheckSymbol(attribute, findings, name);
        if (method.IsGenericMethod)
        {
            findings.Add(Rules.ContainerIsGeneric, place, name);
            return Broken(method, attribute, name, symbol, scope, check: null, Rules.ContainerIsGeneric.Id);
        }

        if (method.IsVararg) findings.Add(Rules.FunctionOptionsDoNotFit, place, name, "__arglist does not say what C gets; write a method for each use, with VariadicFrom");
        if (!scope.AllowsUnsafe) findings.Add(Rules.UnsafeBlocksNotAllowed, place, name);

        ImmutableArray<CTypeReference?> argTypes = ArgTypesParser.Arguments(method, attribute, findings, name);
        TextCoding coding = TextCodings.Of(attribute, scope.Coding);
        CTypeReference? restType = ArgTypesParser.Result(method, attribute, findings, name).With(TextCodings.Nearest(method.GetReturnTypeAttributes(), coding));
        ErrorCheckModel? check = ErrorCheck(method, attribute, restType, scope, name);
        OwnershipParser.Check(method, findings, name);
        int planned = findings.Mark;
        ArgumentPlan plan = ArgumentPlanner.Plan(method, argTypes, findings, name).With(coding);
        CallbackPlanner.Check(plan, findings, name);
        if (findings.FirstErrorSince(planned) is { } rule)
            return Broken(method, attribute, name, symbol, scope, ErrorCheckParser.WithMembers(check, method, plan, new ArgumentModel?[argTypes.Length]), rule);    // which argument is which is not known

        ArgumentModel?[] arguments = ArgumentParser.Parse(plan, attribute, scope, name);
        OutputParser.Outputs outputs = check is { Replaces: true }
            ? OutputParser.ParseReplaced(method, attribute, plan, arguments, restType, scope)
            : OutputParser.Parse(method, attribute, plan, arguments, restType, scope, name);
        check = ErrorCheckParser.WithMembers(check, method, plan, arguments);
        if (restType is not null && method.RefKind != RefKind.None && outputs.Result.Value is not { Form: ValueForm.Reference }) OutputParser.NotAllowed(method, restType, scope, name);
        bool isUnderstood = restType is not null && plan.Sources.Length == argTypes.Length && !arguments.Contains(null);
        FreeParser.CheckType(method, attribute, restType, arguments, scope);
        CheckMemory(plan, arguments, [.. HandedOut.Of(plan, restType, check is { Replaces: true })], symbol, scope, name);
        if (check is null && attribute.NamedText("ErrCheck") is null) WarnOfLostResult(method, plan, restType, outputs, findings, () => attribute.Location("RestType"), name);

        CallModel call = CallParser.Parse(method, attribute, symbol, arguments, outputs.Result, check is not null, scope, name);

        return ViewParents.Complete(new FunctionModel(
            new StubModel(MethodSignature.Print(method), name, TypeNames.Full(method.ReturnType), method.Parameters.Select(p => p.Name).ToEquatableArray(), AttributeReading.FindAny(method, "DoesNotReturnAttribute") is not null),
            findings.FirstErrorSince(mark) ?? scope.BrokenRule ?? AttributeValues.RuleOf(attribute) ?? scope.Dependencies.BrokenRule(argTypes.Append(restType)) ?? (isUnderstood ? null : RulesOfCSharp),
            arguments.OfType<ArgumentModel>().ToEquatableArray(),
            outputs.Result,
            outputs.Indices,
            callee is null
                ? new BindingModel(scope.Name, symbol, scope.TakeField(method.Name), ModuleFor(method, scope), IsOfObject: !scope.Type.IsStatic)
                : new BindingModel(scope.Name, symbol, Module: ModuleFor(method, scope), Callee: callee),
            callee is null ? call : call with { Convention = CallModel.Member },
            new ErrorsModel(check, scope.UseErrno || attribute.NamedFlag("UseErrno"), scope.UseLastError || attribute.NamedFlag("UseLastError"), scope.ErrorClasses, Resource(method)),
            scope.TellsOfCalls));
    }

    private static FunctionModel Broken(IMethodSymbol method, AttributeData attribute, string name, string symbol, LibraryScope scope, ErrorCheckModel? check, string rule) => new(
        new StubModel(MethodSignature.Print(method), name, TypeNames.Full(method.ReturnType), ReservedNames: []),
        rule,
        Arguments: [],
        new ResultModel("void", null),
        Outputs: [],
        new BindingModel(scope.Name, symbol, Module: Module),
        new CallModel(CallModel.Cdecl, HasName: CallParser.HasName(method)),
        new ErrorsModel(check));

    private static string ModuleFor(IMethodSymbol method, LibraryScope scope)
    {
        if (scope.Table is { } table) return table.Module;
        bool isHidden = method.Parameters.Any(p => p.Name == Module);
        return !isHidden ? Module : scope.Type.IsStatic ? $"{TypeNames.Full(scope.Type)}.{Module}" : $"this.{Module}";
    }

    private static ErrorCheckModel? ErrorCheck(IMethodSymbol method, AttributeData attribute, CTypeReference? restType, LibraryScope scope, string name)
    {
        ErrorCheckModel? check = ErrorCheckParser.Parse(method, attribute, restType, scope, name) ?? HResultCheck.For(method, attribute, restType);
        if (scope.Table?.IidOf(attribute, scope, name) is { } iid && check is { Method: HResultCheck.Check }) check = check with { Iid = iid };
        return check?.Arguments is { } seen && GeneratedNames.AreTaken(scope.Type, seen.TypeName, scope.Findings) ? check with { Arguments = null } : check;
    }

    // A symbol tells which C function it is; the place in an object's table does not.
    private static void CheckMemory(ArgumentPlan plan, ArgumentModel?[] arguments, HandedOut[] handed, string symbol, LibraryScope scope, string name)
    {
        ViewsOfText.Check(plan, arguments, handed, scope.Findings, name);
        if (scope.Table is null)
        {
            CopiedTexts.Check(plan, arguments, symbol, scope.Findings, name);
            ReadOnlyArguments.Check(plan, arguments, symbol, scope.Findings, name);
        }

        ViewsOfOuts.Check(plan, arguments, handed, scope.Findings, name);
    }

    private static ResourceModel? Resource(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(IsErrorContext) is { } parameter
            ? new ResourceModel(MethodSignature.Escape(parameter.Name), parameter.Type.SpecialType == SpecialType.System_String)
            : null;

    private static bool IsErrorContext(IParameterSymbol parameter) =>
        !parameter.Type.IsRefLikeType && parameter.RefKind != RefKind.Out && AttributeReading.Find(parameter, KnownNames.ErrorContextAttribute) is not null;

    private static void WarnOfLostResult(IMethodSymbol method, ArgumentPlan plan, CTypeReference? restType, OutputParser.Outputs outputs, Findings findings, Func<Location?> place, string name)
    {
        bool dropped = restType is { Form: not CForm.Void } && outputs.Result.Value is null && outputs.Result.Handle is null;
        if (dropped && (outputs.Indices.Count > 0 || method.ReturnsVoid)) findings.Add(Rules.ResultIgnored, place, name, restType!.Name, OutputParser.WayToReturn(method, plan));
    }
}
