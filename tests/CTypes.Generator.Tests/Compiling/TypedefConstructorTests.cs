using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>A serializer takes one constructor that is marked for it, and throws at two.</summary>
public class TypedefConstructorTests
{
    private const string Mark = "[global::System.Text.Json.Serialization.JsonConstructor]";

    [Fact]
    public void A_serializer_gets_the_generated_constructor() =>
        Assert.Contains(Mark, Half(""), StringComparison.Ordinal);

    [Fact]
    public void It_gets_the_user_s_own_where_one_is_marked() =>
        Assert.DoesNotContain(Mark, Half("[System.Text.Json.Serialization.JsonConstructor] public Amount(long value, bool _) : this((int)value) { }"), StringComparison.Ordinal);

    private static string Half(string member)
    {
        GeneratorRun run = GeneratorRun.Of($"using CTypes;\n\n[CTypedef(typeof(c_int))]\npublic readonly partial struct Amount\n{{\n    {member}\n}}\n");
        Assert.Empty(run.DiagnosticsInGenerated);
        return run.File("Amount.g.cs");
    }
}
