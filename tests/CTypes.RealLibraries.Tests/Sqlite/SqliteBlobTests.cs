using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.RealLibraries.Tests;

[Collection("SQLite")]
public sealed partial class SqliteBlobTests : IDisposable
{
    private static readonly byte[] s_data = [.. Enumerable.Range(0, 10_000).Select(i => (byte)i)];
    private static int s_destroyed;

    private readonly long _usedBefore;
    private readonly SqliteDatabase _db;

    public SqliteBlobTests()
    {
        RealLibrary.Need(Sqlite.Module);
        Sqlite.Open(":memory:").Dispose();    // what SQLite keeps for ever
        _usedBefore = Sqlite.MemoryUsed();
        _db = Sqlite.Open(":memory:");
        Sqlite.Execute(_db, "create table t (id integer primary key, data)");
    }

    public void Dispose()
    {
        _db.Dispose();
        Assert.Equal(_usedBefore, Sqlite.MemoryUsed());
    }

    [Fact]
    public void A_blob_comes_back()
    {
        Insert(s_data);
        using SqliteStatement query = Queried();
        Assert.Equal(s_data, Sqlite.View(query, 0).ToArray());
    }

    [Fact]
    public void A_view_is_SQLite_s_own_memory()
    {
        Insert(s_data);
        using SqliteStatement query = Queried();
        ReadOnlySpan<byte> view = Sqlite.View(query, 0), again = Sqlite.View(query, 0);
        Assert.True(Unsafe.AreSame(in view[0], in again[0]));
        Assert.True(Unsafe.AreSame(in view[0], in Sqlite.BlobAddress(query, 0).Cast<byte>().Contents));
    }

    [Fact]
    public void A_copy_outlives_row_statement_and_database()
    {
        Insert(s_data);
        byte[] copy;
        using (SqliteStatement query = Queried())
        {
            copy = Sqlite.View(query, 0).ToArray();
            Sqlite.Step(query);
        }

        _db.Dispose();
        Assert.Equal(s_data, copy);
    }

    [Fact]
    public void The_bytes_are_copied_when_they_are_bound()
    {
        byte[] data = [1, 2, 3];
        using (SqliteStatement insert = Sqlite.Prepare(_db, "insert into t (data) values (?)"))
        {
            Sqlite.Bind(insert, 1, data);
            data.AsSpan().Clear();
            Sqlite.Step(insert);
        }

        using SqliteStatement query = Queried();
        Assert.Equal([1, 2, 3], Sqlite.View(query, 0).ToArray());
    }

    [Fact]
    public void A_default_span_is_NULL_and_an_empty_one_is_an_empty_blob()
    {
        Insert(default);
        Insert(s_data.AsSpan(0, 0));
        List<string?> types = [];
        Sqlite.Execute(_db, "select typeof(data) from t order by id", (count, values, names) =>
        {
            types.Add(values[0].ToString());
            return 0;
        });
        Assert.Equal(["null", "blob"], types);
    }

    [Fact]
    public void The_view_of_NULL_is_empty()
    {
        Insert(default);
        using SqliteStatement query = Queried();
        Assert.True(Sqlite.BlobAddress(query, 0).IsNull);
        Assert.True(Sqlite.View(query, 0).IsEmpty);
    }

    [Fact]
    public unsafe void SQLite_gives_C_s_own_memory_back_once()
    {
        s_destroyed = 0;
        nint memory = (nint)NativeMemory.Alloc(3);
        new Span<byte>((void*)memory, 3).Fill(7);
        using (SqliteStatement insert = Sqlite.Prepare(_db, "insert into t (data) values (?)"))
        {
            Sqlite.Bind(insert, 1, memory, 3, FreePointer);
            Sqlite.Step(insert);
            Assert.Equal(0, s_destroyed);
        }

        Assert.Equal(1, s_destroyed);
        using SqliteStatement query = Queried();
        Assert.Equal([7, 7, 7], Sqlite.View(query, 0).ToArray());
    }

    [Fact]
    public void A_blob_is_read_and_written_in_pieces()
    {
        Insert(s_data);
        using SqliteBlob blob = Sqlite.OpenBlob(_db, "main", "t", "data", 1, flags: 1);
        Assert.Equal(s_data.Length, Sqlite.LengthOf(blob));
        Sqlite.Write(blob, [1, 1, 1], 5_000);
        byte[] piece = new byte[5];
        Sqlite.Read(blob, piece, 4_999);
        Assert.Equal([s_data[4_999], 1, 1, 1, s_data[5_003]], piece);
    }

    [Fact]
    public void A_piece_beyond_the_blob_is_refused_and_leaves_the_target_alone()
    {
        Insert(s_data);
        using SqliteBlob blob = Sqlite.OpenBlob(_db, "main", "t", "data", 1, flags: 0);
        byte[] piece = [9, 9];
        Assert.Throws<SqliteErrorException>(() => Sqlite.Read(blob, piece, s_data.Length - 1));
        Assert.Equal([9, 9], piece);
    }

    [Fact]
    public void An_open_blob_keeps_its_database_open()
    {
        Insert(s_data);
        using SqliteBlob blob = Sqlite.OpenBlob(_db, "main", "t", "data", 1, flags: 0);
        _db.Dispose();
        byte[] piece = new byte[2];
        Sqlite.Read(blob, piece, 1);
        Assert.Equal([1, 2], piece);
    }

    [Callback(typeof(SqliteDestructor))]
    private static unsafe void Free(nint memory)
    {
        s_destroyed++;
        NativeMemory.Free((void*)memory);
    }

    private void Insert(ReadOnlySpan<byte> data)
    {
        using SqliteStatement insert = Sqlite.Prepare(_db, "insert into t (data) values (?)");
        Sqlite.Bind(insert, 1, data);
        Assert.False(Sqlite.Step(insert));
    }

    private SqliteStatement Queried()
    {
        SqliteStatement query = Sqlite.Prepare(_db, "select data from t");
        Assert.True(Sqlite.Step(query));
        return query;
    }
}
