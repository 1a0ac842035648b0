using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Finds attributes in extension blocks (C# 14), which have no name and can have no generated half.</summary>
internal static class ExtensionBlocks
{
    /// <summary>Whether a type is a block. Asked of the text: what the compiler calls it is not the same in all of its versions.</summary>
    public static bool Is(INamedTypeSymbol type) =>
        type.Name.Length == 0 && type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { Keyword.ValueText: "extension" };

    /// <summary>Whether a method of a class is what the compiler makes of one in a block, with the same attributes.</summary>
    public static bool IsOfBlock(IMethodSymbol method) => method is { IsImplicitlyDeclared: true, MethodKind: MethodKind.Ordinary };

    public static void Check(INamedTypeSymbol block, Findings findings)
    {
        foreach (ISymbol member in block.GetMembers())
        {
            if ((AttributeReading.Find(member, KnownNames.CFunctionAttribute) ?? AttributeReading.Find(member, KnownNames.CVariableAttribute)) is { } import)
                findings.Add(Rules.FunctionOutsideLibrary, import.Location, NameOf(member), "move it out of the extension block, to the class that has [CLibrary(\"…\")]");
            if (AttributeReading.Find(member, KnownNames.CallbackAttribute) is { } callback)
                findings.Add(Rules.HandlerDoesNotFit, callback.Location, NameOf(member), "an extension block has no place for its pointer; move it out of the extension block");
        }
    }

    private static string NameOf(ISymbol member) => $"{member.ContainingType.ContainingType?.Name}.{member.Name}";
}
