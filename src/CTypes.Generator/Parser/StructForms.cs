using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser.Records;
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
        if (type.IsRefLikeType) Refuse(type, "a ref struct cannot lie in C's memory", findings);
        if (type.IsReadOnly && MemberSymbols.Of(type).Any(m => m is IPropertySymbol)) Refuse(type, "a readonly struct has no storage for partial properties", findings);
        foreach (IEventSymbol stored in type.GetMembers().OfType<IEventSymbol>().Where(IsStored))
            findings.Add(Rules.FieldTypeNotAllowed, () => stored.Locations.FirstOrDefault(), stored.Name, "the hidden storage of a property or event", "give it accessors, or declare it in another type");
        foreach (IFieldSymbol stored in type.GetMembers().OfType<IFieldSymbol>().Where(IsOfParameter))
            findings.Add(Rules.FieldTypeNotAllowed, () => stored.Locations.FirstOrDefault(), ParameterOf(stored), "the hidden storage of a parameter that members use", "give its value to a member of the record, and use that");
        return findings.FirstErrorSince(mark) is null;
    }

    /// <summary>Reports what is no plain struct.</summary>
    public static void Refuse(INamedTypeSymbol type, string why, Findings findings) =>
        findings.Add(Rules.TypeDoesNotFitAttribute, () => ContainerParser.PlaceOf(type), type.Name, $"{why}; write 'partial struct {type.Name}'");

    // The compiler does not count its storage among the members. A partial one has accessors in its other half.
    private static bool IsStored(IEventSymbol member) => member is { IsStatic: false, IsPartialDefinition: false } && member.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is VariableDeclaratorSyntax);

    // The compiler keeps a parameter of the type itself where its members need it later.
    private static bool IsOfParameter(IFieldSymbol field) => field is { IsStatic: false, IsImplicitlyDeclared: true, AssociatedSymbol: null };

    private static string? ParameterOf(IFieldSymbol stored) => stored.Name.Split('<', '>').ElementAtOrDefault(1);    // its name is <parameter>P
}
