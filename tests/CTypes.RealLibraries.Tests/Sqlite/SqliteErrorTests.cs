namespace CTypes.RealLibraries.Tests;

[Collection("SQLite")]
public sealed class SqliteErrorTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public SqliteErrorTests() => RealLibrary.Need(Sqlite.Module);

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_file_that_cannot_be_opened_is_an_exception_that_names_it()
    {
        SqliteCannotOpenException e = Assert.Throws<SqliteCannotOpenException>(() => Sqlite.Open("/no/such/folder/file"));
        Assert.Equal(("sqlite3_open '/no/such/folder/file': unable to open database file (14)", 14, "/no/such/folder/file"), (e.Message, e.Code, e.Resource));
    }

    [Fact]
    public void A_file_that_is_no_database_is_an_exception_of_its_own()
    {
        File.WriteAllText(_path, new string('x', 1000));
        using SqliteDatabase db = Sqlite.Open(_path);
        Assert.Throws<SqliteNoDatabaseException>(() => Sqlite.Execute(db, "select * from t"));
    }

    [Fact]
    public void Wrong_SQL_is_an_exception_of_its_own()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        Assert.Equal("sqlite3_prepare_v2", Assert.Throws<SqliteErrorException>(() => Sqlite.Prepare(db, "selekt 1")).Function.Symbol);
    }

    [Fact]
    public void A_row_that_is_there_already_breaks_a_constraint()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        Sqlite.Execute(db, "create table t (id integer primary key); insert into t values (1)");
        using SqliteStatement insert = Sqlite.Prepare(db, "insert into t values (1)");
        Assert.Throws<SqliteConstraintException>(() => Sqlite.Step(insert));
    }

    [Fact]
    public void A_database_that_another_writes_to_is_busy()
    {
        using SqliteDatabase first = Sqlite.Open(_path), second = Sqlite.Open(_path);
        Sqlite.Execute(first, "create table t (id); begin immediate");
        Assert.Throws<SqliteBusyException>(() => Sqlite.Execute(second, "begin immediate"));
    }

    [Fact]
    public void A_position_without_parameter_is_out_of_range()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        using SqliteStatement query = Sqlite.Prepare(db, "select ?");
        Assert.Throws<SqliteRangeException>(() => Sqlite.Bind(query, 2, 1));
    }

    [Fact]
    public void A_blob_beyond_the_limit_is_too_big()
    {
        const int Length = 0;
        using SqliteDatabase db = Sqlite.Open(":memory:");
        Sqlite.Limit(db, Length, 100);
        using SqliteStatement query = Sqlite.Prepare(db, "select ?");
        Assert.Throws<SqliteTooBigException>(() => Sqlite.Bind(query, 1, new byte[101]));
    }

    [Fact]
    public void Every_class_can_be_caught_as_one()
    {
        using SqliteDatabase db = Sqlite.Open(":memory:");
        Assert.ThrowsAny<SqliteException>(() => Sqlite.Execute(db, "selekt 1"));
        Assert.ThrowsAny<SqliteException>(() => Sqlite.Open("/no/such/folder/file"));
    }

    [Fact]
    public void A_thousand_failures_leave_nothing_in_SQLite_s_memory()
    {
        Fail();
        long before = Sqlite.MemoryUsed();
        for (int i = 0; i < 1000; i++) Fail();
        Assert.Equal(before, Sqlite.MemoryUsed());

        // A database that could not be opened, an error's text and a statement that was not prepared.
        static void Fail()
        {
            Assert.Throws<SqliteCannotOpenException>(() => Sqlite.Open("/no/such/folder/file"));
            using SqliteDatabase db = Sqlite.Open(":memory:");
            Assert.Equal(1, Sqlite.Try(db, "select * from nowhere", out string? error));
            Assert.Equal("no such table: nowhere", error);
            Assert.Throws<SqliteErrorException>(() => Sqlite.Prepare(db, "selekt 1"));
        }
    }
}
