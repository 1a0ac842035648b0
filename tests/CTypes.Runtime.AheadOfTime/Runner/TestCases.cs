using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Xunit.v3;

namespace CTypes.Runtime.AheadOfTime.Runner;

/// <summary>All tests of this assembly. It is rooted as a whole, so reflection finds what the compiler saw.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Rooted)]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Rooted)]
[UnconditionalSuppressMessage("Trimming", "IL2075", Justification = Rooted)]
internal static class TestCases
{
    private const string Rooted = "The project has a TrimmerRootAssembly.";

    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<TestCase> All =>
        from type in typeof(TestCases).Assembly.GetTypes().Where(type => !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal)
        from method in type.GetMethods(Members).Where(method => method.IsDefined(typeof(FactAttribute)))
        from arguments in Rows(type, method)
        select new TestCase(type.GetConstructors().Single(), method, arguments);

    private static IEnumerable<object?[]> Rows(Type type, MethodInfo method)
    {
        if (!method.IsDefined(typeof(TheoryAttribute))) return [[]];
        return method.GetCustomAttributes<DataAttribute>().SelectMany(data => data switch
        {
            InlineDataAttribute inline => [inline.Data],
            MemberDataAttribute member => ((IEnumerable)Value(type, member.MemberName)).Cast<object>().Select(Row),
            _ => throw new NotSupportedException($"{type}.{method.Name} has a {data.GetType()}."),
        });
    }

    private static object Value(Type type, string member) => type.GetProperty(member, Members)!.GetValue(null)!;

    private static object?[] Row(object row) => row is ITheoryDataRow data ? data.GetData() : (object?[])row;
}
