namespace CTypes.RealLibraries.Tests;

[Collection("SQLite")]
public sealed class SqliteRowTests
{
    private const int Rows = 10_000;

    public SqliteRowTests() => RealLibrary.Need(Sqlite.Module);

    [Fact]
    public void Ten_thousand_rows_are_written_and_read()
    {
        using SqliteDatabase db = Written();
        using SqliteStatement query = Sqlite.Prepare(db, "select id, name, ratio, data from t order by id");
        int row = 0;
        for (; Sqlite.Step(query); row++)
        {
            Assert.Equal((row, NameOf(row), row / 3.0), (Sqlite.Integer(query, 0), Sqlite.Text(query, 1), Sqlite.Real(query, 2)));
            Assert.True(Sqlite.View(query, 3).SequenceEqual(DataOf(row)));
        }

        Assert.Equal(Rows, row);
    }

    [Fact]
    public void Ten_thousand_rows_reach_a_handler()
    {
        using SqliteDatabase db = Written();
        int row = 0, wrong = 0;
        Sqlite.Execute(db, "select id, name from t order by id", (count, values, names) =>
        {
            if (values[0].ToString() != $"{row}" || values[1].ToString() != NameOf(row)) wrong++;
            row++;
            return 0;
        });
        Assert.Equal((Rows, 0), (row, wrong));
    }

    [Fact]
    public void Ten_thousand_rows_leave_nothing_in_SQLite_s_memory()
    {
        Written().Dispose();
        long before = Sqlite.MemoryUsed();
        Written().Dispose();
        Assert.Equal(before, Sqlite.MemoryUsed());
    }

    private static SqliteDatabase Written()
    {
        SqliteDatabase db = Sqlite.Open(":memory:");
        Sqlite.Execute(db, "create table t (id integer primary key, name text, ratio real, data blob); begin");
        using (SqliteStatement insert = Sqlite.Prepare(db, "insert into t values (?, ?, ?, ?)"))
        {
            for (int row = 0; row < Rows; row++)
            {
                Sqlite.Bind(insert, 1, row);
                Sqlite.Bind(insert, 2, NameOf(row));
                Sqlite.Bind(insert, 3, row / 3.0);
                Sqlite.Bind(insert, 4, DataOf(row));
                Sqlite.Step(insert);
                Sqlite.Reset(insert);
            }
        }

        Sqlite.Execute(db, "commit");
        return db;
    }

    private static string NameOf(int row) => row % 7 == 0 ? $"Zürich {row} 😀" : $"row {row}";

    private static byte[] DataOf(int row) => [.. Enumerable.Range(0, row % 20).Select(i => (byte)(row + i))];
}
