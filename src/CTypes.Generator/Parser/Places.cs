using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Where in the source a part of a method or property stands.</summary>
internal static class Places
{
    /// <summary>The return type of a method, or of the delegate whose method it is.</summary>
    public static Location? ReturnTypeOf(IMethodSymbol method)
    {
        ISymbol declared = method.MethodKind == MethodKind.DelegateInvoke ? method.ContainingType : method;
        return declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            MethodDeclarationSyntax syntax => syntax.ReturnType.GetLocation(),
            DelegateDeclarationSyntax syntax => syntax.ReturnType.GetLocation(),
            _ => declared.Locations.FirstOrDefault(),
        };
    }

    /// <summary>The type of a property.</summary>
    public static Location? TypeOf(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax syntax ? syntax.Type.GetLocation() : property.Locations.FirstOrDefault();
}
