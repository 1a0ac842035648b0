using System.Text;
using CTypes.CodeFixes;

namespace CTypes.Analyzers.Tests.Catalogue;

public class RuleTableTests
{
    /// <summary>Set to 1, the table is rewritten.</summary>
    private const string Accept = "CTYPES_ACCEPT_SNAPSHOTS";

    [Fact]
    public void The_table_of_rules_says_what_the_descriptors_say()
    {
        string path = Path.Combine(RuleCatalogue.Repository, "docs/rules/README.md");
        string expected = Table();
        if (Environment.GetEnvironmentVariable(Accept) == "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    private static string Table()
    {
        HashSet<string> fixable =
        [
            .. typeof(RuleFixer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleFixer)) && !type.IsAbstract)
                .SelectMany(type => ((RuleFixer)Activator.CreateInstance(type)!).FixableDiagnosticIds),
        ];
        StringBuilder text = new();
        text.Append("# Rules\n\n");
        text.Append($"Written from the descriptors: `{Accept}=1 dotnet test` rewrites this table.\n\n");
        text.Append("A page says what is wrong and shows it: what stands under \"At run time\" was printed by the page's bad example in a process of its own, on Linux.\n\n");
        text.Append("| rule | name | severity | says | fix |\n|---|---|---|---|---|\n");
        foreach (Rule rule in RuleCatalogue.All)
        {
            text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {rule.Descriptor.DefaultSeverity} | {rule.Descriptor.Title} | {(fixable.Contains(rule.Id) ? "yes" : "")} |\n");
        }

        return text.ToString();
    }
}
