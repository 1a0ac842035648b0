using CTypes.Generator.Parser;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Usage;

/// <summary>Says which callback class stands for a delegate.</summary>
internal static class CallbackAdvice
{
    public static string For(INamedTypeSymbol @delegate)
    {
        if (TypeNames.CallbackOfHandler(@delegate) is { } callback) return $"Let C's parameter be {Article.Before(callback.Name)} and pass 'new {callback.Name}(…)'";
        string name = @delegate.IsGenericType || @delegate.DelegateInvokeMethod is null ? "Name" : @delegate.Name + "Callback";
        return $"Declare '[Callback({Signature(@delegate)})] sealed partial class {name};' with the types of the C header, let C's parameter be {Article.Before(name)}, and pass 'new {name}(…)'";
    }

    private static string Signature(INamedTypeSymbol @delegate)
    {
        if (@delegate.DelegateInvokeMethod is not { } method) return "ArgTypes = […]";
        string arguments = $"ArgTypes = [{string.Join(", ", method.Parameters.Select(parameter => DefaultCTypes.Of(parameter) is { } type ? $"typeof({type.Name})" : "…"))}]";
        if (method.ReturnsVoid) return arguments;
        string onError = method.ReturnType is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } ? "" : method.ReturnType.SpecialType == SpecialType.System_Boolean ? ", OnError = false" : ", OnError = 0";
        return $"{arguments}, RestType = {(DefaultCTypes.Of(method.ReturnType) is { } result ? $"typeof({result.Name})" : "…")}{onError}";
    }
}
