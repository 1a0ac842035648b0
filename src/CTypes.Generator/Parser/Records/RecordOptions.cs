using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>What stands in a record's attribute.</summary>
/// <param name="SizeBytes">The asserted size; null when nothing is asserted.</param>
/// <param name="Rules">The rules asked for; null for the target's own.</param>
internal sealed record RecordOptions(AttributeData Attribute, bool IsUnion, int? SizeBytes, RecordRules? Rules, bool IsBigEndian)
{
    private const int GccSysV = 1;
    private const int Msvc = 2;
    private const int BigEndian = 2;

    public static RecordOptions Read(INamedTypeSymbol record)
    {
        AttributeData attribute = RecordDeclarationReader.AttributeOf(record)!;
        int size = attribute.NamedInt("Size", -1);
        RecordRules? rules = attribute.NamedInt("Layout", 0) switch
        {
            GccSysV => RecordRules.SysV,
            Msvc => RecordRules.Msvc,
            _ => null,
        };
        return new(attribute, RecordDeclarationReader.KindOf(record) == RecordKind.Union, size < 0 ? null : size, rules, attribute.NamedInt("ByteOrder", 0) == BigEndian);
    }

    /// <summary>The target with the rules that the record asks for.</summary>
    public Target On(Target target) => Rules is { } rules ? target with { Rules = rules } : target;
}
