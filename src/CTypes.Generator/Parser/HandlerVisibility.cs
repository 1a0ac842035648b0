using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>A callback class shows its handler in its base type and constructor, and a generated handler shows its parameters: C# wants them as visible as the class.</summary>
internal static class HandlerVisibility
{
    /// <summary>Whether what the class calls its handler is one; what is not is reported.</summary>
    public static bool IsDelegate(INamedTypeSymbol type, Findings findings)
    {
        if (type.Name == KnownNames.Handler)
        {
            findings.Add(Rules.HandlerDoesNotFit, () => ContainerParser.PlaceOf(type), TypeNames.Short(type), $"a callback class has a delegate {KnownNames.Handler}, and C# lets no member have its class's name; write another name for the class");
            return false;
        }

        if (type.GetMembers(KnownNames.Handler).FirstOrDefault(member => member is not INamedTypeSymbol { TypeKind: TypeKind.Delegate, Arity: 0 }) is not { } other) return true;
        findings.Add(Rules.HandlerDoesNotFit, () => other.Locations.FirstOrDefault(), $"{type.Name}.{other.Name}", "it is no delegate without type parameters; declare one, or leave it out");
        return false;
    }

    /// <summary>Whether the class can show what it must; what it cannot show is reported.</summary>
    public static bool Check(INamedTypeSymbol type, INamedTypeSymbol? handler, CallbackSignature signature, Findings findings)
    {
        if (handler is null) return CheckDefault(type, signature, findings);
        if (Visibility.IsSeenWherever(type, handler)) return true;
        findings.Add(Rules.HandlerDoesNotFit, () => handler.Locations.FirstOrDefault(), $"{type.Name}.{handler.Name}", $"it is less visible than {type.Name}, which shows it in its constructor; give it the same accessibility");
        return false;
    }

    private static bool CheckDefault(INamedTypeSymbol type, CallbackSignature signature, Findings findings)
    {
        ITypeSymbol? hidden = signature.ArgTypes.Append(signature.RestType).Select(c => c?.Symbol).OfType<ITypeSymbol>().FirstOrDefault(shown => !Visibility.IsAsVisibleAs(type, shown));
        if (hidden is null) return true;
        findings.Add(Rules.HandlerDoesNotFit, () => ContainerParser.PlaceOf(type), $"{type.Name}.{KnownNames.Handler}", $"its {TypeNames.Short(hidden)} is less visible than {type.Name}; make the callback class no more visible, or declare a Handler with types that are");
        return false;
    }
}
