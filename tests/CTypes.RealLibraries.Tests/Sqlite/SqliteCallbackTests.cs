namespace CTypes.RealLibraries.Tests;

[Collection("SQLite")]
public sealed class SqliteCallbackTests
{
    private const uint Statement = 1;
    private const string Endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";

    public SqliteCallbackTests() =>
        RealLibrary.Need(Sqlite.Module);

    [Fact]
    public void Rows_reach_a_lambda()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        List<string> rows = [];
        Sqlite.Execute(db, "select 1 as a, null as b union all select 2, 'zwei'", (count, values, names) =>
        {
            rows.Add($"{names[0]}={values[0]} {names[1]}={values[1]}");
            return 0;
        });
        Assert.Equal(["a=1 b=", "a=2 b=zwei"], rows);
    }

    [Fact]
    public void An_exception_in_a_row_ends_the_query_and_reaches_the_caller()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        int rows = 0;
        InvalidDataException thrown = new();
        Assert.Same(thrown, Assert.Throws<InvalidDataException>(() => Sqlite.Execute(db, Endless.Replace("count(*)", "i", StringComparison.Ordinal), (count, values, names) => ++rows == 3 ? throw thrown : 0)));
        Assert.Equal(3, rows);
    }

    [Fact]
    public void A_function_lives_until_the_database_lets_go_of_it()
    {
        SqliteFunction triple = new((context, count, values) => Sqlite.Return(context, 3 * Sqlite.Number(values[0])));
        using (SqliteDatabase db = Sqlite.Open(":memory:"))
        {
            Sqlite.CreateFunction(db, "triple", 1, triple);
            GC.Collect();
            Assert.Equal("21", Single(db, "select triple(7)"));
            Assert.False(triple.IsDisposed);
        }

        Assert.True(triple.IsDisposed);
    }

    [Fact]
    public void A_function_that_is_replaced_is_let_go_of()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        SqliteFunction first = new((context, count, values) => Sqlite.Return(context, 1));
        Sqlite.CreateFunction(db, "f", 0, first);
        Sqlite.CreateFunction(db, "f", 0, (context, count, values) => Sqlite.Return(context, 2));
        Assert.True(first.IsDisposed);
        Assert.Equal("2", Single(db, "select f()"));
    }

    [Fact]
    public void A_function_that_the_database_refuses_is_let_go_of()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        SqliteFunction refused = new((context, count, values) => { });
        Assert.Throws<CErrorException>(() => Sqlite.CreateFunction(db, "too_many", 10_000, refused));
        Assert.True(refused.IsDisposed);
    }

    [Fact]
    public void A_trace_sees_each_statement()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        int statements = 0;
        using SqliteTrace trace = new((kind, statement, text) => kind == Statement ? ++statements : 0);
        Sqlite.Trace(db, Statement, trace);
        Sqlite.Execute(db, "select 1; select 2; select 3", null);
        Sqlite.Trace(db, 0, null);
        Assert.Equal(3, statements);
    }

    [Fact]
    public void A_progress_handler_stops_a_query_by_its_result()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        int asked = 0;
        SqliteProgress progress = new(() => ++asked == 5 ? 1 : 0);
        Sqlite.SetProgress(db, 100, progress);
        db.KeepAlive(progress);
        Assert.Throws<SqliteInterruptedException>(() => Sqlite.Execute(db, Endless, null));
        Assert.Equal(5, asked);
    }

    [Fact]
    public void A_cancelled_token_stops_a_query_and_its_exception_reaches_the_caller()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(50));
        SqliteProgress progress = new(() =>
        {
            source.Token.ThrowIfCancellationRequested();
            return 0;
        });
        Sqlite.SetProgress(db, 1000, progress);
        db.KeepAlive(progress);
        Assert.Throws<OperationCanceledException>(() => Sqlite.Execute(db, Endless, null));
    }

    [Fact]
    public void A_handler_that_is_kept_for_ever_sees_every_database()
    {
        int opened = 0;
        int thread = Environment.CurrentManagedThreadId;
        Sqlite.AtEachOpen((db, error, api) =>
        {
            if (Environment.CurrentManagedThreadId == thread && Sqlite.Changes(db) == 0) opened++;
            return 0;
        });
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            Sqlite.Open(":memory:").Dispose();
        }

        Assert.Equal(3, opened);
    }

    private static string? Single(SqliteDatabase db, string sql)
    {
        string? result = null;
        Sqlite.Execute(db, sql, (count, values, names) =>
        {
            result = values[0].ToString();
            return 0;
        });
        return result;
    }
}
