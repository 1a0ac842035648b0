using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Constants of one class and type whose names begin alike, as the members of an enum.</summary>
internal sealed class ConstantGroup
{
    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    public ConstantGroup(IFieldSymbol one, string prefix)
    {
        Prefix = prefix;
        Constants = [.. one.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(field =>
            field.IsConst && field.Name.Length > prefix.Length && field.Name.StartsWith(prefix, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(field.Type, one.Type))];
        bool isPlain = Constants.Select(constant => Pascal(constant.Name.Substring(prefix.Length))).Distinct().Count() < Constants.Count;
        foreach (IFieldSymbol constant in Constants)
        {
            string rest = constant.Name.Substring(prefix.Length);
            string name = isPlain ? rest : Pascal(rest);
            _names.Add(constant, SyntaxFacts.IsValidIdentifier(name) ? name : "_" + name);
        }
    }

    public string Prefix { get; }

    public IReadOnlyList<IFieldSymbol> Constants { get; }

    /// <summary>A name for the enum.</summary>
    public string EnumName => Pascal(Prefix);

    public bool Contains(ISymbol? constant) => constant is not null && _names.ContainsKey(constant);

    public string MemberOf(ISymbol constant) => _names[constant];

    /// <summary>The value of a constant's member, as the user wrote it where that is a plain number.</summary>
    public static string ValueOf(IFieldSymbol constant) =>
        constant.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal } ? literal.ToString() : Convert.ToString(constant.ConstantValue, CultureInfo.InvariantCulture)!;

    // OPEN_READ_ONLY is OpenReadOnly; what has small letters already keeps them.
    private static string Pascal(string name) => string.Concat(name.Split('_').Where(word => word.Length > 0).Select(word =>
        char.ToUpperInvariant(word[0]) + (word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant())));
}
