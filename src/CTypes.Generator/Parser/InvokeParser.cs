using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Makes a callback class's <c>Invoke</c>, which calls a C function through its pointer: the handler's parameters go the other way,
/// with the conversions of a function.
/// </summary>
internal sealed class InvokeParser(INamedTypeSymbol type, AttributeData attribute, CallbackSignature signature)
{
    private const string Pointer = "pointer";
    private const string UserData = "userData";

    private static readonly ValueModel s_userData = new(ValueForm.Same, "c_void_p", "nint", "nint");

    /// <summary>Of the handler that the class declares.</summary>
    public FunctionModel Parse(IMethodSymbol handler, Compilation compilation, string? brokenRule)
    {
        string[] shown = [.. handler.Parameters.Select(MethodSignature.Print)];
        (string pointer, string userData) = Names([.. handler.Parameters.Select(p => p.Name)]);
        FunctionModel broken = Model(pointer, userData, TypeNames.Full(handler.ReturnType), shown) with { BrokenRule = brokenRule ?? "" };
        if (brokenRule is not null) return broken;

        FunctionContext function = new(handler, attribute, new LibraryScope(type, type.Name, compilation, new Findings(wantsLocations: false)), broken.Stub.Method);
        ArgumentPlan plan = new ArgumentPlan(handler, [.. Sources(handler)]).With(signature.Coding);
        ArgumentModel?[] arguments = ArgumentParser.Parse(plan, function);
        if (signature.UserData >= 0) arguments[signature.UserData] = new ValueArgument(userData, s_userData);
        CTypeReference restType = signature.RestType.With(TextCodings.Nearest(handler.GetReturnTypeAttributes(), signature.Coding)) ?? new CTypeReference(CForm.Void, "void");
        ResultModel result = new OutputParser(function, restType).Parse(plan, arguments).Result;
        return ViewParents.Complete(broken with
        {
            Arguments = arguments.OfType<ArgumentModel>().ToEquatableArray(),
            Result = result,
            BrokenRule = function.Findings.FirstErrorSince(0),
        });
    }

    /// <summary>Of the handler that is generated.</summary>
    public FunctionModel ParseDefault(DelegateModel handler, ThunkModel thunk, string? brokenRule)
    {
        (string pointer, string userData) = Names([]);
        EquatableArray<ArgumentModel> arguments = thunk.Parameters
            .Select(p => (ArgumentModel)(p switch
            {
                ThunkValue value => new ValueArgument(value.Name, value.Value),
                ThunkHandle handle => new HandleArgument(handle.Name, handle.NullAllowed, handle.Stored),
                _ => new ValueArgument(userData, s_userData),
            }))
            .ToEquatableArray();
        ResultModel result = thunk.Result is { } returned ? new ResultModel(returned.NativeType, returned) : new ResultModel("void", null);
        return Model(pointer, userData, handler.ReturnType, [.. handler.Parameters]) with { Arguments = arguments, Result = result, BrokenRule = brokenRule };
    }

    // Without arguments and result.
    private FunctionModel Model(string pointer, string userData, string returnType, string[] shown)
    {
        string name = TypeNames.Own(type);
        string[] parameters = [$"global::CTypes.CFunctionPointer<{TypeNames.FullNotNull(type)}> {pointer}", .. signature.UserData >= 0 ? [$"nint {userData}"] : Array.Empty<string>(), .. shown];
        string list = string.Join(", ", parameters);
        string unsafeMark = (list + returnType).Contains('*') ? "unsafe " : "";
        return new FunctionModel(
            new StubModel(
                new MemberHead($"public static {unsafeMark}{returnType} {GeneratedNames.Invoke}({list})"),
                $"{name}.{GeneratedNames.Invoke}",
                returnType,
                parameters.Select(p => p.Substring(p.LastIndexOf(' ') + 1).TrimStart('@')).ToEquatableArray()),
            BrokenRule: null,
            Arguments: [],
            new ResultModel("void", null),
            Outputs: [],
            new BindingModel(name, GeneratedNames.Invoke, Callee: new PointerCallee(pointer, name)),
            new CallModel(signature.Convention),
            new ErrorsModel(TypedefCheck.Of(signature.RestType), attribute.NamedFlag("UseErrno")));
    }

    private IEnumerable<ArgumentSource> Sources(IMethodSymbol handler)
    {
        int next = 0;
        for (int i = 0; i < signature.ArgTypes.Length; i++)
        {
            yield return i == signature.UserData
                ? new FromConstant(i, signature.ArgTypes[i], Value: null, Attribute: null)
                : new FromParameter(i, signature.ArgTypes[i], handler.Parameters[next++], IsInOut: false);
        }
    }

    private static (string Pointer, string UserData) Names(string[] taken)
    {
        string Free(string wish) => taken.Contains(wish) ? Free(wish + "_") : wish;
        return (Free(Pointer), Free(UserData));
    }
}
