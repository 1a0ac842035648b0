namespace Tour;

/// <summary>Prints what each step got, and whether that is what was expected.</summary>
internal sealed class Steps(string? falsified)
{
    private readonly List<string> _wrong = [];
    private int _count;

    public void Run<T>(string name, T expected, Func<T> step) => Run(name, expected, unless: null, step);

    /// <param name="unless">What is missing for the step, which is left out then; null where nothing is.</param>
    public void Run<T>(string name, T expected, string? unless, Func<T> step)
    {
        if (unless is not null)
        {
            Console.WriteLine($"{name,-46} left out: {unless}");
            return;
        }

        _count++;
        string outcome;
        try
        {
            T actual = step();
            bool right = EqualityComparer<T>.Default.Equals(actual, expected) && name != falsified;
            outcome = right ? $"right: {Show(actual)}" : $"WRONG: {Show(actual)}";
            if (!right) _wrong.Add(name);
        }
        catch (Exception e)
        {
            outcome = $"WRONG: {e.GetType().Name}: {e.Message}";
            _wrong.Add(name);
        }

        Console.WriteLine($"{name,-46} {outcome}");
    }

    public int Finish()
    {
        Console.WriteLine(_wrong.Count == 0 ? $"All {_count} steps are right." : $"Wrong: {string.Join(", ", _wrong)}");
        return _wrong.Count == 0 ? 0 : 1;
    }

    private static string Show<T>(T value) => value is string text ? $"\"{text}\"" : $"{value}";
}
