using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds the method that decides what C gets after an exception.</summary>
internal static class OnErrorParser
{
    public static OnErrorModel? Parse(INamedTypeSymbol type, AttributeData attribute, ThunkModel? thunk, CallbackSignature signature, Findings findings)
    {
        if (attribute.NamedText("OnErrorMethod") is not string name) return null;
        if (GeneratedNames.AreTaken(type, GeneratedNames.ValueOnError, findings) || thunk is null) return null;
        IMethodSymbol? method = type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(m => Fits(m, thunk, signature));
        if (method is not null) return new OnErrorModel(MethodSignature.Escape(name), GeneratedNames.ValueOnError);

        string result = thunk.Result is { } value ? value.ManagedType : "void";
        findings.Add(Rules.HandlerDoesNotFit, () => attribute.Location("OnErrorMethod"), type.Name, $"nothing decides what it gets after an exception; write static {result} {name}(Exception exception) in {type.Name}");
        return new OnErrorModel("", GeneratedNames.ValueOnError);
    }

    private static bool Fits(IMethodSymbol method, ThunkModel thunk, CallbackSignature signature)
    {
        if (!method.IsStatic || method.IsGenericMethod || method.Parameters is not [{ RefKind: RefKind.None, Type: { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }]) return false;
        if (thunk.Result is not { } value) return method.ReturnsVoid;
        return signature.RestType is { } type && ValueMatcher.Match(type, method.ReturnType, Direction.ToC) is { } own && own.NativeType == value.NativeType && own.Form == value.Form && own.ManagedType == value.ManagedType;
    }
}
