using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Names that C# itself gives to what belongs to a property, an indexer or an event, and that no other member can have.</summary>
internal static class ReservedNames
{
    /// <summary>The members that have such a name, and whose it is.</summary>
    public static IEnumerable<(RecordMember Member, string Reason)> Find(INamedTypeSymbol type, RecordMember[] members)
    {
        Dictionary<string, string> reasons = new(StringComparer.Ordinal);
        foreach (ISymbol owner in type.GetMembers().Where(OwnMembers.IsOwn))
        {
            string reason = owner is IPropertySymbol { IsIndexer: true } ? "for C#, the indexer has it" : $"C# calls an accessor of '{owner.Name}' so";
            foreach (string name in GivenBy(owner)) reasons[name] = reason;
        }

        foreach (RecordMember member in members.Where(m => m.Symbol is IPropertySymbol or IFieldSymbol))
        {
            if (reasons.TryGetValue(member.Symbol.Name, out string? reason)) yield return (member, reason);
        }
    }

    /// <summary>The names of a property's accessors, both of which C# keeps free, whether or not they are there.</summary>
    public static string[] OfProperty(string name) => ["get_" + name, "set_" + name];

    private static IEnumerable<string> GivenBy(ISymbol owner) => owner switch
    {
        IPropertySymbol { IsIndexer: true } => OfProperty(owner.MetadataName).Append(owner.MetadataName),
        IPropertySymbol => OfProperty(owner.Name),
        IEventSymbol => ["add_" + owner.Name, "remove_" + owner.Name],
        _ => [],
    };
}
