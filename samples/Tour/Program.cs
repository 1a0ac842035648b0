using System.Runtime.InteropServices;
using CTypes;
using Tour;

Steps steps = new(falsified: args is ["--falsify", string name] ? name : null);

steps.Run("abs of -42", 42, () => LibC.Abs(-42));

steps.Run("hypot of 3 and 4", 5.0, () => LibM.Hypot(3, 4));

steps.Run("strlen counts bytes of UTF-8", 6, () => LibC.StringLength("naïve"));

steps.Run("getenv of a variable that is not there", null, () => LibC.GetEnvironmentVariable("NO_SUCH_VARIABLE"));

steps.Run("getenv of PATH", Environment.GetEnvironmentVariable("PATH"), () => LibC.GetEnvironmentVariable("PATH"));

steps.Run("qsort with a lambda", "1 2 3 5 8", () =>
{
    int[] numbers = [5, 3, 8, 1, 2];
    LibC.Sort(numbers, (in int left, in int right) => left.CompareTo(right));
    return string.Join(' ', numbers);
});

// The pointer is generated beside Descending, a static method at the end of this file.
steps.Run("qsort with a static method", "8 5 3 2 1", () =>
{
    int[] numbers = [5, 3, 8, 1, 2];
    LibC.Sort(numbers, Comparisons.DescendingPointer);
    return string.Join(' ', numbers);
});

steps.Run("qsort with a comparison that throws", "no order", () =>
{
    try
    {
        LibC.Sort([2, 1], (in int left, in int right) => throw new InvalidOperationException("no order"));
        return "not thrown";
    }
    catch (InvalidOperationException e)
    {
        return e.Message;
    }
});

steps.Run("time and localtime_r, and mktime back", true, unless: LibC.Has.LocalTime ? null : "this C library has no localtime_r", () =>
{
    long now = LibC.Now();
    Tm local = LibC.LocalTime(now);
    return LibC.MakeTime(ref local) == now && local.Year + 1900 == DateTimeOffset.FromUnixTimeSeconds(now).ToLocalTime().Year;
});

steps.Run("open of a missing file", "ENOENT for /no/such/file", () =>
{
    try
    {
        LibC.Open("/no/such/file", flags: 0);
        return "opened";
    }
    catch (ErrnoException e)
    {
        return $"{e.Name} for {e.Resource}";
    }
});

using Database db = Sqlite.Open(":memory:");

steps.Run("SQLite: create a table", true, () =>
{
    Sqlite.Execute(db, "create table country (name text, population integer)", row: null, out string? error);
    return error is null;
});

steps.Run("SQLite: insert with bound parameters", 3, () =>
{
    using Statement insert = Sqlite.Prepare(db, "insert into country values (?, ?)");
    (string Name, long Population)[] countries = [("Åland", 30_000), ("Zürich", 440_000), ("Ägypten", 109_000_000)];
    foreach ((string country, long population) in countries)
    {
        Sqlite.Bind(insert, 1, country, Sqlite.Transient);
        Sqlite.Bind(insert, 2, population);
        Sqlite.Step(insert);
        Sqlite.Reset(insert);
    }

    return countries.Length;
});

steps.Run("SQLite: query with prepare, step and column", "Ägypten=109000000 Zürich=440000", () =>
{
    using Statement query = Sqlite.Prepare(db, "select name, population from country where population > 100000 order by population desc");
    List<string> rows = [];
    while (Sqlite.Step(query)) rows.Add($"{Sqlite.ColumnText(query, 0)}={Sqlite.ColumnInteger(query, 1)}");
    return string.Join(' ', rows);
});

steps.Run("SQLite: query with a callback for each row", "Åland, Zürich", () =>
{
    List<string> names = [];
    Sqlite.Execute(db, "select name from country where population < 1000000", (count, values, columns) =>
    {
        names.Add(values[0].ToString());
        return 0;
    }, out _);
    return string.Join(", ", names);
});

steps.Run("SQLite: a mistake becomes an exception", "sqlite3_exec: no such table: city", () =>
{
    try
    {
        Sqlite.Execute(db, "select * from city", row: null, out _);
        return "no exception";
    }
    catch (SqliteException e)
    {
        return e.Message;
    }
});

steps.Run("SQLite: order by a collation in C#", "Ägypten, Åland, Zürich", () =>
{
    string[] alphabet = ["Ä", "Å", "Z"];
    using Collation byAlphabet = new((leftLength, left, rightLength, right) => Rank(left, alphabet).CompareTo(Rank(right, alphabet)));
    Sqlite.CreateCollation(db, "by_alphabet", byAlphabet);
    List<string> names = [];
    using (Statement query = Sqlite.Prepare(db, "select name from country order by name collate by_alphabet"))
    {
        while (Sqlite.Step(query)) names.Add(Sqlite.ColumnText(query, 0)!);
    }

    Sqlite.CreateCollation(db, "by_alphabet", compare: null);
    return string.Join(", ", names);
});

steps.Run("SQLite: a scalar function in C# with its state", "«Åland»", () =>
{
    GCHandle quotes = GCHandle.Alloc(new Quotes("«", "»"));
    try
    {
        Sqlite.CreateFunction(db, "quoted", 1, GCHandle.ToIntPtr(quotes), Functions.QuotedPointer);
        using Statement query = Sqlite.Prepare(db, "select quoted(name) from country where population = 30000");
        Sqlite.Step(query);
        return Sqlite.ColumnText(query, 0);
    }
    finally
    {
        quotes.Free();
    }
});

return steps.Finish();

static int Rank(ReadOnlySpan<byte> name, string[] alphabet)
{
    string text = System.Text.Encoding.UTF8.GetString(name);
    return Array.FindIndex(alphabet, letter => text.StartsWith(letter, StringComparison.Ordinal));
}

internal static partial class Comparisons
{
    [Callback(typeof(Compare))]
    public static int Descending(in int left, in int right) => right.CompareTo(left);
}

internal sealed record Quotes(string Open, string Close);

internal static partial class Functions
{
    [Callback(typeof(ScalarFunction))]
    public static void Quoted(nint context, int count, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<nint> values)
    {
        Quotes quotes = (Quotes)GCHandle.FromIntPtr(Sqlite.StateOf(context)).Target!;
        Sqlite.ReturnText(context, quotes.Open + Sqlite.TextOf(values[0]) + quotes.Close, Sqlite.Transient);
    }
}
