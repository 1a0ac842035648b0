using System.Collections;
using System.Reflection;

namespace CTypes.Generator.Tests.Caching;

public class ModelTests
{
    public static TheoryData<string> Steps { get; } = [.. StepNames.All];

    [Theory, MemberData(nameof(Steps))]
    public void Two_parses_of_the_same_text_give_equal_models(string step)
    {
        object[] first = CachedProgram.Models()[step];
        object[] second = CachedProgram.Models()[step];

        Assert.Equal(first, second);
        Assert.Equal(first.Select(m => m.GetHashCode()), second.Select(m => m.GetHashCode()));
        Assert.All(first.Zip(second), pair => Assert.NotSame(pair.First, pair.Second));
    }

    [Theory, MemberData(nameof(Steps))]
    public void A_model_holds_nothing_of_the_compiler(string step)
    {
        object[] models = CachedProgram.Models()[step];

        Assert.NotEmpty(models);
        Assert.All(models, model => Assert.DoesNotContain(Reachable(model), o => o.GetType().FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));
    }

    private static HashSet<object> Reachable(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> pending = new([root]);
        while (pending.TryPop(out object? next))
        {
            if (!seen.Add(next)) continue;
            if (next is IEnumerable items and not string) Push(pending, items.Cast<object?>());
            for (Type? type = next.GetType(); type is not null && !type.IsPrimitive && type != typeof(string); type = type.BaseType)
                Push(pending, type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(f => !f.FieldType.IsPointer).Select(f => f.GetValue(next)));
        }

        return seen;
    }

    private static void Push(Stack<object> pending, IEnumerable<object?> values)
    {
        foreach (object value in values.OfType<object>()) pending.Push(value);
    }
}
