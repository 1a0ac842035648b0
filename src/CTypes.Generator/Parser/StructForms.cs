using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Checks that a struct can lie in C's memory at all.</summary>
internal static class StructForms
{
    /// <summary>Whether it can; why not is reported.</summary>
    public static bool Check(INamedTypeSymbol type, Findings findings)
    {
        int mark = findings.Mark;
        if (type.IsRefLikeType) findings.Add(Rules.TypeDoesNotFitAttribute, () => ContainerParser.PlaceOf(type), type.Name, $"a ref struct cannot lie in C's memory; write 'partial struct {type.Name}'");
        foreach (IEventSymbol stored in type.GetMembers().OfType<IEventSymbol>().Where(IsStored))
            findings.Add(Rules.FieldTypeNotAllowed, () => stored.Locations.FirstOrDefault(), stored.Name, "the hidden storage of a property or event", "give it accessors, or declare it in another type");
        return findings.FirstErrorSince(mark) is null;
    }

    // The compiler does not count its storage among the members.
    private static bool IsStored(IEventSymbol member) => !member.IsStatic && member.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is VariableDeclaratorSyntax);
}
