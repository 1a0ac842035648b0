using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[Callback(typeof(T))]</c> method.</summary>
internal static class StaticCallbackParser
{
    public static StaticCallbackModel? Parse(IMethodSymbol method, Compilation compilation, Findings findings)
    {
        if (AttributeReading.Find(method, KnownNames.CallbackAttribute) is not { ConstructorArguments: [{ Value: INamedTypeSymbol callback }] } attribute) return null;
        int mark = findings.Mark;
        if (!method.IsStatic || method.IsGenericMethod || method.MethodKind != MethodKind.Ordinary)
        {
            findings.Add(Rules.HandlerDoesNotFit, () => method.Locations.FirstOrDefault(), method.Name, "only a static method without type parameters has an address that C can use; make it one, or give C a new " + callback.Name);
        }

        string stem = method.Name + Overloads.OfCallbacks.Number(method);
        if (ContainerParser.Parse(method.ContainingType, findings, HintNames.Of(method, Overloads.OfCallbacks)) is not { } container) return null;
        UnsafeCode.Check(method.ContainingType, compilation, findings);
        string pointer = stem + GeneratedNames.PointerSuffix;
        if (GeneratedNames.AreTaken(method.ContainingType, pointer, findings)) return null;
        (ThunkModel? thunk, string? brokenObject) = findings.FirstErrorSince(mark) is null ? Thunk(method, callback, attribute, compilation, findings) : default;
        if (!CanBeTypeArgument(callback)) return null;
        string? broken = findings.FirstErrorSince(mark) ?? (thunk is null ? Rules.TypeNotKnownToC.Id : brokenObject);
        MemberNames names = new(method.ContainingType);
        return new StaticCallbackModel(
            container with { Deprecations = Deprecations.NamedBy(method, findings) },
            MethodSignature.Escape(method.Name),
            pointer,
            names.Take("s_" + pointer),
            names.Take(stem + "Thunk"),
            TypeNames.FullNotNull(callback),
            Visibility.AtMost(method.DeclaredAccessibility, method.ContainingType, callback),
            IsInBaseClass(method.ContainingType, method.Name, pointer),
            thunk,
            broken);
    }

    // By hand, or because it has such a callback itself.
    private static bool IsInBaseClass(INamedTypeSymbol type, string method, string pointer)
    {
        for (INamedTypeSymbol? above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (above.GetMembers(pointer).Any(IsSeen) || above.GetMembers(method).Any(other => IsSeen(other) && AttributeReading.Find(other, KnownNames.CallbackAttribute) is not null)) return true;
        }

        return false;

        static bool IsSeen(ISymbol member) => member.DeclaredAccessibility != Accessibility.Private;
    }

    // The pointer's type names the callback class; what is wrong with one that cannot be named there was reported.
    private static bool CanBeTypeArgument(INamedTypeSymbol callback) =>
        callback is { TypeKind: TypeKind.Class, IsStatic: false, IsUnboundGenericType: false } or { TypeKind: TypeKind.Error };

    private static (ThunkModel? Thunk, string? BrokenObject) Thunk(IMethodSymbol method, INamedTypeSymbol callback, AttributeData attribute, Compilation compilation, Findings findings)
    {
        if (AttributeReading.Find(callback, KnownNames.CallbackAttribute) is not { } declaration)
        {
            if (callback.TypeKind != TypeKind.Error) findings.Add(Rules.TypeNotKnownToC, () => attribute.Location(0), callback.Name, method.Name, $"a class with [Callback], or put [Callback] on {callback.Name}");
            return default;
        }

        // What is wrong with the callback class itself is reported there.
        CallbackSignature signature = CallbackSignature.Read(callback, declaration, new Findings(wantsLocations: false));
        return new ThunkParser(method, signature, findings, CallbackSignature.DeclaredHandler(callback)?.DelegateInvokeMethod).Parse(() => method.Locations.FirstOrDefault()) is { } thunk
            ? (thunk with { Name = $"{method.ContainingType.Name}.{method.Name}" }, new Dependencies(compilation).BrokenObject(signature.ArgTypes))
            : default;
    }
}
