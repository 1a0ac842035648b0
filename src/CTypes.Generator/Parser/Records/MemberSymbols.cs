using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>The members of a record that the user declared, in their order; first the record that a class derives from.</summary>
internal static class MemberSymbols
{
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol record)
    {
        if (ClassRecordBase.Of(record) is { } around) yield return around;
        foreach (ISymbol member in record.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol { IsStatic: false, IsConst: false } field when !GeneratedHalf.Has(field) && !IsOfPartialProperty(field):
                case IPropertySymbol { IsStatic: false, IsIndexer: false, IsPartialDefinition: true, ExplicitInterfaceImplementations.IsEmpty: true }:
                case IMethodSymbol { IsPartialDefinition: true } method when AttributeReading.Find(method, KnownNames.CFieldAttribute) is not null:
                    yield return member;
                    break;
            }
        }
    }

    private static bool IsOfPartialProperty(IFieldSymbol field) => field.AssociatedSymbol is IPropertySymbol { IsPartialDefinition: true };
}
