using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>The rules that follow callbacks, on many small programs; and on the same ones with other names, and with a helper between them and C.</summary>
public class RootingTests
{
    private static readonly RuleVerifier s_rules = new(Rules.CallbackMayBeCollected);

    private static readonly IReadOnlyDictionary<string, string> s_wrong = All(WrongPrograms.All, Expressions.Wrong, OwnDispose.Wrong, DelegateAddresses.Wrong, ForeverInLoops.Wrong);

    private static readonly IReadOnlyDictionary<string, string> s_right = All(RightPrograms.All, Expressions.Right, OwnDispose.Right, DelegateAddresses.Right, ForeverInLoops.Right);

    public static TheoryData<string> Wrong => [.. s_wrong.Keys];

    public static TheoryData<string> Right => [.. s_right.Keys];

    [Theory, MemberData(nameof(Wrong))]
    public Task A_wrong_program_has_its_finding(string name) => s_rules.Reports(RootingSource.With(s_wrong[name]));

    [Theory, MemberData(nameof(Right))]
    public Task A_right_program_has_none(string name) => s_rules.Accepts(RootingSource.With(s_right[name]));

    [Theory, MemberData(nameof(Wrong))]
    public Task Names_change_nothing_in_a_wrong_program(string name) => s_rules.Reports(Rename(RootingSource.With(s_wrong[name])));

    [Theory, MemberData(nameof(Right))]
    public Task Names_change_nothing_in_a_right_program(string name) => s_rules.Accepts(Rename(RootingSource.With(s_right[name])));

    [Theory, MemberData(nameof(Wrong))]
    public Task A_helper_in_between_changes_nothing_in_a_wrong_program(string name) => s_rules.Reports(RootingSource.With(ThroughHelpers(s_wrong[name])));

    [Theory, MemberData(nameof(Right))]
    public Task A_helper_in_between_changes_nothing_in_a_right_program(string name) => s_rules.Accepts(RootingSource.With(ThroughHelpers(s_right[name])));

    private static Dictionary<string, string> All(params IEnumerable<KeyValuePair<string, string>>[] programs) => new(programs.SelectMany(some => some));

    private static string Rename(string source) =>
        Regex.Replace(source, @"\b(Seen|seen|_seen|s_seen|s_other|_other|other|End|First|Second|handler|made|address|native|Native|ops|Ops|PassAddress|PassForever|Register|numbers|number|Case|Keep|Remove|Watch|Unwatch|Use|Wait|Stay|Thing|thing|_thing|Told|_told|Program|Start|Make|Kept)\b", name => (char.IsLower(name.Value.TrimStart('_')[0]) ? "q" : "Q") + name.Value.Length + name.Value[^2..]);

    private static string ThroughHelpers(string members)
    {
        string passed = Regex.Replace(members, @"\bCase\.(KeepAddress|Keep|RunHandler|Run|StayHandler|Watch)\(", call => $"Pass{call.Groups[1].Value}(");
        foreach ((string name, string helper) in new[]
        {
            ("Keep", "private static void PassKeep(Seen? value) => Case.Keep(value);"),
            ("KeepAddress", "private static void PassKeepAddress(nint value) => Case.KeepAddress(value);"),
            ("RunHandler", "private static void PassRunHandler(Seen.Handler value) => Case.RunHandler(value);"),
            ("StayHandler", "private static void PassStayHandler(Seen.Handler value) => Case.StayHandler(value);"),
            ("Run", "private static void PassRun(Seen value) => Case.Run(value);"),
            ("Watch", "private static void PassWatch(Thing owner, Seen? value)\n{\n    if (owner.IsInvalid) throw new ArgumentException(null, nameof(owner));\n    Case.Watch(owner, value);\n}"),
        })
        {
            if (passed.Contains($"Pass{name}(", StringComparison.Ordinal)) passed += "\n\n" + helper;
        }

        return passed;
    }
}
