using System.Runtime.CompilerServices;

namespace CTypes.Documents.Tests.Examples.Handles;

#region example: handles
[CHandle(Free = "sqlite3_close_v2", Library = typeof(Sqlite))]
public sealed partial class Database;

[CHandle(Free = "close", Library = typeof(LibC), Type = typeof(c_int), Invalid = -1, UseErrno = true, FreeErrCheck = nameof(Errors.NegativeIsErrno))]
public sealed partial class FileDescriptor;
#endregion

[CHandle(Free = "sqlite3_finalize", Library = typeof(Sqlite))]
public sealed partial class Statement;

[Callback(ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int), UserData = 0, OnError = 1)]
public sealed partial class Progress;

public sealed class SqliteException(string message) : Exception(message);

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class LibC
{
    [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(FileDescriptor), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial FileDescriptor Open([ErrorContext] string path, int flags);

    [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int Close(int file);
}

[CLibrary("e_sqlite3")]
public static partial class Sqlite
{
    private const int Row = 100, Done = 101, Interrupted = 9;

    #region example: an error that says what failed
    [CFunction("sqlite3_open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Database>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, Out)]
    public static partial Database Open([ErrorContext] string filename);

    [CFunction("sqlite3_errstr", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    private static partial string ErrorText(int code);

    private static void Check(int code, CFunctionInfo function)
    {
        if (code != 0) throw new SqliteException($"{function.Symbol} '{function.Resource}': {ErrorText(code)} ({code})");
    }
    #endregion

    #region example: a handle inside another
    [CFunction("sqlite3_prepare_v2", ArgTypes = [typeof(Database), typeof(c_char_p), typeof(c_int), typeof(POINTER<Statement>), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, In, In, Out, In), ParamDefault(2, -1), ParamDefault(4, 0)]
    [return: DependsOn(nameof(db))]
    public static partial Statement Prepare(Database db, [ErrorContext] string sql);
    #endregion

    #region example: an object that C only shows
    [CFunction("sqlite3_db_handle", ArgTypes = [typeof(Statement)], RestType = typeof(Database))]
    [return: Borrowed, DependsOn(nameof(statement))]
    public static partial Database DatabaseOf(Statement statement);
    #endregion

    #region example: text until the next step
    [CFunction("sqlite3_column_text", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_char_p))]
    [return: Borrowed(Until = "sqlite3_step"), Borrowed(Until = "sqlite3_reset")]
    public static partial c_char_p Text(Statement statement, int column);
    #endregion

    [CFunction("sqlite3_step", ArgTypes = [typeof(Statement)], RestType = typeof(c_int), ErrCheck = nameof(IsRow))]
    public static partial bool Step(Statement statement);

    [CFunction("sqlite3_reset", ArgTypes = [typeof(Statement)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Reset(Statement statement);

    [CFunction("sqlite3_progress_handler", ArgTypes = [typeof(Database), typeof(c_int), typeof(Progress), typeof(c_void_p)])]
    public static partial void SetProgressHandler(Database db, int steps, [Lifetime(UntilDisposed)] Progress? progress);

    #region example: memory that C keeps
    [CFunction("sqlite3_bind_blob", ArgTypes = [typeof(Statement), typeof(c_int), typeof(POINTER<c_ubyte>), typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamLength(3, nameof(value)), ParamDefault(4, 0)]
    public static partial void Bind(Statement statement, int parameter, [Lifetime(UntilDisposed)] CArray<byte> value);
    #endregion

    [CFunction("sqlite3_interrupt", ArgTypes = [typeof(Database)])]
    public static partial void Interrupt(Database db);

    private static bool IsRow(int code) => code switch
    {
        Row => true,
        Done => false,
        Interrupted => throw new OperationCanceledException(ErrorText(code)),
        _ => throw new SqliteException(ErrorText(code)),
    };
}

[CHandle(Free = "key_free", Library = typeof(Keys))]
public sealed partial class Key;

[CLibrary("document_handles")]
public static partial class Keys
{
    [CFunction("key_new", ArgTypes = [], RestType = typeof(Key))]
    public static partial Key New();

    [CFunction("key_count", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Count();

    [CFunction("key_references", ArgTypes = [typeof(Key)], RestType = typeof(c_int))]
    public static partial int References(Key key);

    #region example: one more owner
    [CFunction("key_up_ref", ArgTypes = [typeof(Key)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    private static partial void UpRef(Key key);

    public static Key Share(Key key)
    {
        UpRef(key);
        return new Key(key.DangerousGetHandle(), ownsHandle: true);
    }
    #endregion

    private static void Check(int references)
    {
        if (references <= 0) throw new InvalidOperationException($"The key has {references} references.");
    }
}

[CHandle(Free = "session_free", Library = typeof(Sessions))]
public sealed partial class Session;

[CLibrary("document_handles")]
public static partial class Sessions
{
    [CFunction("session_open", ArgTypes = [typeof(c_int)], RestType = typeof(Session))]
    public static partial Session Open(int users);

    #region example: a handle that C takes away
    [CFunction("session_close", ArgTypes = [typeof(POINTER<Session>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Close(ref Session? session);
    #endregion

    #region example: another function that frees
    [CFunction("session_end", ArgTypes = [typeof(Session)], RestType = typeof(c_int))]
    private static partial int EndNow(Session session);

    public static void End(Session session)
    {
        int users = EndNow(session);
        session.SetHandleAsFreed();      // C freed it, also where it reports an error
        Check(users);
    }
    #endregion

    private static void Check(int users)
    {
        if (users != 0) throw new InvalidOperationException($"The session has {users} users.");
    }
}

#region example: a function that frees wants more than the handle
[CHandle(FreeMethod = nameof(Release))]
public sealed partial class Query
{
    private static void Release(nint handle) => Odbc.FreeHandle(Odbc.KindOfStatement, handle);
}

[CLibrary("document_handles")]
public static partial class Odbc
{
    internal const short KindOfStatement = 3;

    [CFunction("SQLAllocHandle", ArgTypes = [typeof(c_short), typeof(c_void_p), typeof(POINTER<Query>)], RestType = typeof(c_short), ErrCheck = nameof(Check))]
    [ParamFlags(In, In, Out), ParamDefault(0, KindOfStatement)]
    public static partial Query NewQuery(nint connection);

    [CFunction("SQLFreeHandle", ArgTypes = [typeof(c_short), typeof(c_void_p)], RestType = typeof(c_short), ErrCheck = nameof(Check))]
    internal static partial void FreeHandle(short kind, nint handle);

    private static void Check(short result, CFunctionInfo function)
    {
        if (result < 0) throw new InvalidOperationException($"{function.Symbol} returned {result}");
    }
}
#endregion

#region example: a function that frees takes an address
[CHandle(Free = "av_frame_free", FreeTakesAddress = true, Library = typeof(Av))]
public sealed partial class Frame;
#endregion

[CLibrary("document_handles")]
public static partial class Av
{
    [CFunction("av_frame_alloc", ArgTypes = [], RestType = typeof(Frame))]
    public static partial Frame Allocate();

    [CFunction("av_frames", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Frames();
}

#region example: a function that frees is a variable
[Callback(ArgTypes = [typeof(c_void_p)])]
public sealed partial class FreeFunction;

[CLibrary("document_handles")]
public static partial class Xml
{
    [CVariable("xmlFree")]
    public static partial CFunctionPointer<FreeFunction> Free { get; }

    [CFunction("xmlGetNodePath", ArgTypes = [typeof(c_void_p)], RestType = typeof(POINTER<c_char>))]
    public static partial POINTER<c_char> GetPath(nint node);
}
#endregion

[CLibrary("document_handles")]
public static partial class XmlCounts
{
    [CFunction("xmlFreed", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Freed();
}

[CHandle(Free = "event_close", Library = typeof(Events))]
public sealed partial class Event;

[CLibrary("document_handles")]
public static partial class Events
{
    [CFunction("event_create", ArgTypes = [typeof(c_int)], RestType = typeof(Event))]
    public static partial Event Create(int isSet);

    #region example: several handles at once
    [CFunction("wait_for_events", ArgTypes = [typeof(c_uint), typeof(POINTER<Event>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamLength(0, nameof(events))]
    public static partial int Wait(params ReadOnlySpan<Event> events);
    #endregion

    private static void Check(int first)
    {
        if (first < 0) throw new TimeoutException();
    }
}

public class HandleExamples
{
    // It counts for some seconds, if nothing ends it.
    private const string Long = "with recursive count(n) as (select 1 union all select n + 1 from count where n < 100000000) select max(n) from count";

    [Fact]
    public void Handles_are_used_with_using()
    {
        string path = Path.GetTempFileName();
        try
        {
            using (Database made = Sqlite.Open(path))
            {
                using Statement table = Sqlite.Prepare(made, "create table orders (name text)");
                Sqlite.Step(table);
                using Statement rows = Sqlite.Prepare(made, "insert into orders values ('spam'), ('eggs')");
                Sqlite.Step(rows);
            }

            Assert.Equal(["spam", "eggs"], Orders(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Memory_that_C_keeps_lives_as_long_as_the_statement()
    {
        using Database db = Sqlite.Open(":memory:");
        Statement statement = Sqlite.Prepare(db, "select case when ?1 = x'010203' then 'as it was' end");
        WeakReference bound = BindBytes(statement);
        GC.Collect();
        Assert.True(Sqlite.Step(statement));
        Assert.Equal("as it was", Sqlite.Text(statement, 0).ToString());
        statement.Dispose();
        Assert.False(bound.Target is CArray<byte> { IsDisposed: false });    // what is disposed may be collected at once
    }

    [Fact]
    public void A_check_of_what_frees_leaves_Dispose_with_the_reason()
    {
        LibC.Open(Environment.ProcessPath!, flags: 0).Dispose();
        FileDescriptor file = new(int.MaxValue, ownsHandle: true);    // no process has that many; a number that was closed another thread's file has next
        Assert.Equal(-1, LibC.Close(-1));
        Errno.Set(0);
        Assert.Equal("EBADF", Assert.Throws<ErrnoException>(file.Dispose).Name);
    }

    [Fact]
    public void A_database_lives_until_its_statements_are_closed()
    {
        Database db = Sqlite.Open(":memory:");
        Statement one = Sqlite.Prepare(db, "select 'one'");
        db.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Sqlite.Prepare(db, "select 2"));
        Assert.True(Sqlite.Step(one));
        Assert.Equal("one", Sqlite.Text(one, 0).ToString());
        using (Database shown = Sqlite.DatabaseOf(one))
        {
            one.Dispose();
            using Statement two = Sqlite.Prepare(shown, "select 2");
            Assert.True(Sqlite.Step(two));
        }
    }

    [Fact]
    public void An_object_that_C_counts_is_freed_with_its_last_owner()
    {
        Key first = Keys.New();
        Key second = Keys.Share(first);
        first.Dispose();
        Assert.Equal((1, 1), (Keys.References(second), Keys.Count()));
        second.Dispose();
        Assert.Equal(0, Keys.Count());
    }

    [Fact]
    public void What_C_leaves_in_the_variable_decides_about_the_object()
    {
        Session? session = Sessions.Open(users: 2);
        Session former = session;
        Assert.Equal("The session has 1 users.", Assert.Throws<InvalidOperationException>(() => Sessions.Close(ref session)).Message);
        Assert.Same(former, session);
        Sessions.Close(ref session);
        Assert.Null(session);
        Assert.True(former.IsDisposed);
    }

    [Fact]
    public void A_session_that_C_ended_is_not_freed_again()
    {
        using Session session = Sessions.Open(users: 2);
        Assert.Throws<InvalidOperationException>(() => Sessions.End(session));
        Assert.True(session.IsDisposed);
    }

    [Fact]
    public void A_frame_is_freed_through_its_address()
    {
        using (Odbc.NewQuery(connection: 1)) Assert.Equal(1, Av.Frames());
        Assert.Equal(0, Av.Frames());
        using (Av.Allocate()) Assert.Equal(1, Av.Frames());
        Assert.Equal(0, Av.Frames());
    }

    [Fact]
    public void What_lies_in_a_variable_frees()
    {
        POINTER<c_char> pointer = Xml.GetPath(1);
        Assert.Equal("/1", C.StringAt(pointer));
        #region example: use of a function that frees
        FreeFunction.Invoke(Xml.Free, pointer.Address);
        #endregion
        Assert.Equal(1, XmlCounts.Freed());
    }

    [Fact]
    public void Several_handles_are_one_array()
    {
        using Event unset = Events.Create(isSet: 0), set = Events.Create(isSet: 1);
        Assert.Equal(1, Events.Wait(unset, set));
        Assert.Throws<TimeoutException>(() => Events.Wait(unset));
        set.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Events.Wait(unset, set));
    }

    [Fact]
    public void A_callback_lives_as_long_as_its_handle()
    {
        bool stop = false;
        Progress kept;
        using (Database db = Sqlite.Open(":memory:"))
        {
            kept = Watch(db, () => stop);
            GC.Collect();
            using Statement statement = Sqlite.Prepare(db, Long);
            stop = true;
            Assert.Throws<OperationCanceledException>(() => Sqlite.Step(statement));
            Assert.False(kept.IsDisposed);
        }

        Assert.True(kept.IsDisposed);
    }

    [Fact]
    public void An_error_says_what_failed() =>
        Assert.Equal("sqlite3_open '/no/such/folder/shop.db': unable to open database file (14)", Assert.Throws<SqliteException>(() => Sqlite.Open("/no/such/folder/shop.db")).Message);

    [Fact]
    public void A_progress_handler_ends_a_call()
    {
        using CancellationTokenSource source = new();
        CancellationToken token = source.Token;
        using Database db = Sqlite.Open(":memory:");
        #region example: use of a progress handler that says stop
        using Progress progress = new(() => token.IsCancellationRequested ? 1 : 0);
        Sqlite.SetProgressHandler(db, 1000, progress);
        #endregion
        using Statement statement = Sqlite.Prepare(db, Long);
        source.CancelAfter(1);
        Assert.Equal("interrupted", Assert.Throws<OperationCanceledException>(() => Sqlite.Step(statement)).Message);
        Sqlite.SetProgressHandler(db, 0, null);
    }

    [Fact]
    public void An_exception_of_a_progress_handler_ends_a_call_too()
    {
        using CancellationTokenSource source = new();
        CancellationToken token = source.Token;
        using Database db = Sqlite.Open(":memory:");
        using Progress progress = new(() =>
        {
            token.ThrowIfCancellationRequested();
            return 0;
        });
        Sqlite.SetProgressHandler(db, 1000, progress);
        using Statement statement = Sqlite.Prepare(db, Long);
        source.Cancel();
        Assert.Equal(token, Assert.Throws<OperationCanceledException>(() => Sqlite.Step(statement)).CancellationToken);
        Sqlite.SetProgressHandler(db, 0, null);
    }

    [Fact]
    public void A_function_interrupts_from_another_thread()
    {
        using CancellationTokenSource source = new();
        CancellationToken token = source.Token;
        using Database db = Sqlite.Open(":memory:");
        using Statement statement = Sqlite.Prepare(db, Long);
        #region example: use of a function that interrupts
        using CancellationTokenRegistration interrupt = token.Register(() => Sqlite.Interrupt(db));
        #endregion
        using Progress isRunning = new(() =>    // what is interrupted before it runs is not interrupted
        {
            source.CancelAfter(0);
            return 0;
        });
        Sqlite.SetProgressHandler(db, 1000, isRunning);
        Assert.Throws<OperationCanceledException>(() => Sqlite.Step(statement));
        Sqlite.SetProgressHandler(db, 0, null);
    }

    private static List<string> Orders(string path)
    {
        List<string> names = [];
        #region example: use of handles with using
        using Database db = Sqlite.Open(path);
        using Statement all = Sqlite.Prepare(db, "select * from orders");
        while (Sqlite.Step(all)) names.Add(Sqlite.Text(all, 0).ToString());
        #endregion
        return names;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Progress Watch(Database db, Func<bool> stop)
    {
        #region example: use of a callback that lives as long as a handle
        Progress progress = new(() => stop() ? 1 : 0);
        Sqlite.SetProgressHandler(db, 1000, progress);
        db.KeepAlive(progress);
        #endregion
        return progress;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference BindBytes(Statement statement)
    {
        #region example: use of memory that C keeps
        CArray<byte> value = [1, 2, 3];
        Sqlite.Bind(statement, 1, value);      // without a destructor SQLite reads these bytes at each step
        statement.KeepAlive(value);
        #endregion
        return new WeakReference(value);
    }
}
