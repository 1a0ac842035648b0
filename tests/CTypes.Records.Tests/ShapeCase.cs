namespace CTypes.Records.Tests;

/// <summary>One shape of the table and the five ways in which it passes by value. Each answers with the number of wrong members; -1 says that an argument beside it is wrong.</summary>
internal abstract class ShapeCase
{
    public abstract string Name { get; }

    public abstract int Pass();

    public abstract int PassLate();

    public abstract int Return();

    public abstract int PassToCallback();

    public abstract int ReturnFromCallback();
}

/// <inheritdoc/>
internal sealed class ShapeCase<T>(
    Func<T, int, int> pass,
    Func<T, int, int> passLate,
    Func<int, T> make,
    Func<int, Func<int, T, double, T, int, int>, int> tell,
    Func<int, Func<int, T>, int> ask,
    Access<T>[] members) : ShapeCase
    where T : unmanaged
{
    private const int Seed = 7;

    public override string Name => typeof(T).Name;

    public override int Pass() => pass(Filled(Seed), Seed);

    public override int PassLate() => passLate(Filled(Seed), Seed);

    public override int Return() => Wrong(make(Seed), Seed);

    public override int PassToCallback() => tell(Seed, (before, first, between, second, last) =>
        (before, between, last) == (3, 0.5, Seed) ? Wrong(first, Seed) + Wrong(second, Seed + 1) : -1);

    public override int ReturnFromCallback() => ask(Seed, Filled);

    private T Filled(int seed)
    {
        T value = default;
        for (int i = 0; i < members.Length; i++) members[i].Set(ref value, members[i].ValueFor(seed, i));
        return value;
    }

    private int Wrong(T value, int seed)
    {
        int wrong = 0;
        for (int i = 0; i < members.Length; i++) wrong += members[i].Get(ref value) == members[i].ValueFor(seed, i) ? 0 : 1;
        return wrong;
    }
}
