using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Parser;

/// <summary>Finds the method that ErrCheck names, in the class or among the ready-made ones, and checks its shape.</summary>
internal static class ErrorCheckParser
{
    private const string Shapes = "void or the method's type M(result), M(result, CFunctionInfo) or M(result, CFunctionInfo, in {0})";

    /// <summary>The method that checks; null when none is stated or none fits.</summary>
    public static ErrorCheckModel? Parse(FunctionContext function, CTypeReference? restType)
    {
        IMethodSymbol method = function.Method;
        if (function.Attribute.NamedText("ErrCheck") is not string checkName) return TypedefCheck.Of(restType);
        string argumentsName = ArgumentsName(method);
        NamedChecks named = Named(checkName, function);
        IMethodSymbol[] candidates = named.For(argumentsName);
        if (restType is not null and not { Form: CForm.Void } && BestOf(candidates, method, argumentsName, restType) is var (candidate, result))
            return new ErrorCheckModel(NameFor(candidate, method), result, candidate.Parameters.Length > 1, SeenBy(candidate, argumentsName), !candidate.ReturnsVoid);

        if (restType is not null) function.Findings.Add(Rules.ErrCheckDoesNotFit, () => function.Attribute.Location("ErrCheck"), function.Name, Problem(checkName, named, argumentsName, restType, function));

        // A method that does not fit keeps the type of its parameter, so that the finding is not hidden behind an unknown name.
        return candidates.Select(candidate => SeenBy(candidate, argumentsName)).FirstOrDefault(seen => seen is not null) is { } arguments
            ? new ErrorCheckModel("", new ValueModel(ValueForm.Same, "", "", ""), TakesFunction: true, arguments, Replaces: false)
            : null;
    }

    // The class, then what ErrCheckType names, then the ready-made ones: the first that has the name.
    private static NamedChecks Named(string checkName, FunctionContext function)
    {
        LibraryScope scope = function.Scope;
        ITypeSymbol? elsewhere = CheckType(function);
        return scope.ChecksOf(elsewhere, checkName, () =>
        {
            IEnumerable<IMethodSymbol>[] places = [Named(scope.Type, checkName, isOfObject: !scope.Type.IsStatic), Named(elsewhere, checkName).Where(scope.Sees), Named(scope.Errors, checkName)];
            return new NamedChecks([.. places.FirstOrDefault(place => place.Any()) ?? []]);
        });
    }

    // Of overloads the one that asks for this method's arguments, then the one whose parameter takes every result without a check.
    private static (IMethodSymbol Candidate, ValueModel Result)? BestOf(IMethodSymbol[] candidates, IMethodSymbol method, string argumentsName, CTypeReference restType)
    {
        (IMethodSymbol Candidate, ValueModel Result)? best = null;
        foreach (IMethodSymbol candidate in candidates.OrderBy(candidate => SeenBy(candidate, argumentsName) is null))
        {
            if (Fit(candidate, method, argumentsName, restType) is not { } result) continue;
            if (result.Form is not (ValueForm.Checked or ValueForm.CheckedLong)) return (candidate, result);
            best ??= (candidate, result);
        }

        return best;
    }

    private static string Problem(string checkName, NamedChecks named, string argumentsName, CTypeReference restType, FunctionContext function)
    {
        if (restType.Form == CForm.Void) return "C returns nothing that could be checked (RestType is void); remove ErrCheck, or write the RestType of the C header";
        string result = restType.Form is CForm.Scalar or CForm.Record ? restType.Name : "nint";
        return named.IsNone
            ? $"there is no static method '{checkName}' in {function.Scope.Type.Name}{Elsewhere(function)} or in CTypes.Errors; write static void {checkName}({result} result)"
            : $"'{checkName}' must be {string.Format(Shapes, argumentsName)}, with a result that {restType.Name} can become";
    }

    private static string Elsewhere(FunctionContext function) =>
        CheckType(function) is { } type ? $", in {type.Name} (where {function.Scope.Type.Name} can call it)" : "";

    private static ITypeSymbol? CheckType(FunctionContext function) => function.Attribute.NamedType("ErrCheckType") ?? function.Scope.ErrCheckType;

    private static ArgumentsModel? SeenBy(IMethodSymbol candidate, string argumentsName) =>
        candidate.Parameters.Any(p => p.Type.Name == argumentsName) ? new ArgumentsModel(argumentsName, SyntaxFacts.GetText(candidate.DeclaredAccessibility), []) : null;

    /// <summary>Completes the arguments that the method sees.</summary>
    public static ErrorCheckModel? WithMembers(ErrorCheckModel? check, IMethodSymbol method, ArgumentPlan plan, ArgumentModel?[] arguments) =>
        check?.Arguments is { } seen ? check with { Arguments = seen with { Members = Members(method, plan, arguments).ToEquatableArray() } } : check;

    // In the same class the plain name will do, unless a parameter hides it.
    private static string NameFor(IMethodSymbol check, IMethodSymbol method)
    {
        string name = MethodSignature.Escape(check.Name);
        bool isNear = SymbolEqualityComparer.Default.Equals(check.ContainingType, method.ContainingType) && method.Parameters.All(p => p.Name != check.Name);
        return isNear ? name : $"{(check.IsStatic ? TypeNames.Full(check.ContainingType) : "this")}.{name}";
    }

    private static IEnumerable<IMethodSymbol> Named(ITypeSymbol? type, string name, bool isOfObject = false) =>
        type?.GetMembers(name).OfType<IMethodSymbol>().Where(m => (m.IsStatic || isOfObject) && !m.IsGenericMethod) ?? [];

    private static ValueModel? Fit(IMethodSymbol candidate, IMethodSymbol method, string argumentsName, CTypeReference restType)
    {
        if (candidate.Parameters.Length is < 1 or > 3 || candidate.Parameters[0].RefKind != RefKind.None) return null;
        if (!candidate.ReturnsVoid && !SymbolEqualityComparer.Default.Equals(candidate.ReturnType, method.ReturnType)) return null;
        if (candidate.Parameters.Length > 1 && !CheckShapes.TakesFunction(candidate.Parameters[1])) return null;
        if (candidate.Parameters.Length > 2 && (candidate.Parameters[2].Type.Name != argumentsName || candidate.Parameters[2].RefKind != RefKind.In)) return null;
        CTypeReference result = restType.Form == CForm.Handle ? HandleTypes.ValueOf(restType) : restType;
        return ValueMatcher.Match(result, candidate.Parameters[0].Type, Direction.FromC);
    }

    /// <summary>The name of the generated ref struct; overloads are numbered in the order of their declaration.</summary>
    private static string ArgumentsName(IMethodSymbol method) => $"{method.Name}Arguments{Overloads.OfMethods.Number(method)}";

    private static IEnumerable<ArgumentsMember> Members(IMethodSymbol method, ArgumentPlan plan, ArgumentModel?[] arguments)
    {
        foreach (ArgumentSource source in plan.Sources)
        {
            if (arguments[source.Index] is OutArgument { IsInput: false } output)
            {
                yield return new ArgumentsMember(source.Index, output.Name, OutType(source.CType!), IsOut: true, IsUnsafe: false);
            }
            else if (source is FromParameter { Parameter: { } parameter })
            {
                yield return new ArgumentsMember(source.Index, MethodSignature.Escape(parameter.Name), TypeNames.Full(parameter.Type), IsOut: false, parameter.Type is IPointerTypeSymbol, parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None });
            }
        }
    }

    // An out stands there as C wrote it: in its C type, a handle as its address.
    private static string OutType(CTypeReference pointer)
    {
        if (pointer.Pointee is not { } pointee) return TypeNames.Full(pointer.PointeeSymbol!);
        if (pointee.Form == CForm.Handle) return pointee.NativeType;
        if (pointee is { Form: CForm.Callback, Symbol: { } callback }) return $"global::CTypes.CFunctionPointer<{TypeNames.Full(callback)}>";
        if (pointee.Symbol is { } symbol) return TypeNames.Full(symbol);
        return pointee.Form == CForm.Pointer ? "nint" : $"global::CTypes.{pointee.Name}";
    }
}
