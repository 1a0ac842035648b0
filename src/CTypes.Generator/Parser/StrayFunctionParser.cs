using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CFunction]</c> method that stands in no library.</summary>
internal static class StrayFunctionParser
{
    /// <summary>Whether a member may stand outside of libraries. Asked of the text alone, because nearly all members stand inside, and a symbol for each costs an editor time.</summary>
    public static bool CanBe(SyntaxNode member) => member.Parent is not TypeDeclarationSyntax type || !WrittenAttribute.IsOn(type, KnownNames.CLibraryAttribute);

    /// <summary>What to do with a member of a class that is no library.</summary>
    public static string Advice(INamedTypeSymbol type) => $"write [CLibrary(\"…\")] on '{type.Name}', or move it to the class that has it";

    public static StrayFunctionModel? Parse(IMethodSymbol method, Findings findings)
    {
        if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is null || (AttributeReading.Find(method.ContainingType, KnownNames.CLibraryAttribute) ?? AttributeReading.Find(method.ContainingType, KnownNames.CInterfaceAttribute)) is not null) return null;
        string name = $"{method.ContainingType.Name}.{method.Name}";
        findings.Add(Rules.FunctionOutsideLibrary, () => method.Locations.FirstOrDefault(), name, Advice(method.ContainingType));
        string hintName = HintNames.Of(method, Overloads.OfFunctions);
        return OwnMembers.LacksBody(method) && ContainerParser.Parse(method.ContainingType, findings, hintName) is { } container
            ? new StrayFunctionModel(container, MethodSignature.Print(method), name, Rules.FunctionOutsideLibrary.Id)
            : null;
    }
}
