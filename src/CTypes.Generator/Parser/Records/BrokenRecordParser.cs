using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Reads what a record that breaks a rule needs in order to compile.</summary>
internal static class BrokenRecordParser
{
    public static BrokenRecordModel Parse(INamedTypeSymbol type, ContainerModel container, string rule)
    {
        ISymbol[] members = [.. MemberSymbols.Of(type)];
        return new BrokenRecordModel(
            container,
            type.Name,
            rule,
            members.OfType<IPropertySymbol>().Select(p => new BrokenProperty(PropertyParser.Head(p), PropertyParser.Accessors(p).ToEquatableArray())).ToEquatableArray(),
            members.OfType<IMethodSymbol>().Select(MethodSignature.Print).ToEquatableArray());
    }
}
