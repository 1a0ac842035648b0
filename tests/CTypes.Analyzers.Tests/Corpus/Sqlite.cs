using CTypes;
using static CTypes.CallbackLifetime;
using static CTypes.ParamFlag;

namespace Corpus.Sqlite;

[CHandle(Free = "sqlite3_close_v2", Library = typeof(Sqlite3))]
public sealed partial class Database;

[CHandle(Free = "sqlite3_finalize", Library = typeof(Sqlite3))]
public sealed partial class Statement;

[CHandle(Free = "sqlite3_backup_finish", Library = typeof(Sqlite3))]
public sealed partial class Backup;

[Callback(ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int), UserData = 0, OnError = 1)]
public sealed partial class Progress;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_char_p), typeof(c_char_p), typeof(c_longlong)], UserData = 0)]
public sealed partial class Updated;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = 0)]
public sealed partial class Busy;

/// <summary>sqlite3.h.</summary>
[CLibrary("sqlite3", Names = ["libsqlite3.so.0", "libsqlite3.dylib"])]
public static partial class Sqlite3
{
    [CFunction("sqlite3_libversion", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? Version();

    [CFunction("sqlite3_libversion_number", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int VersionNumber();

    [CFunction("sqlite3_threadsafe", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int IsThreadSafe();

    [CFunction("sqlite3_open_v2", ArgTypes = [typeof(c_char_p), typeof(POINTER<Database>), typeof(c_int), typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, Out, In, In)]
    public static partial Database Open([ErrorContext] string path, int flags, string? vfs);

    [CFunction("sqlite3_errmsg", ArgTypes = [typeof(Database)], RestType = typeof(c_char_p))]
    public static partial string? ErrorMessage(Database db);

    [CFunction("sqlite3_errcode", ArgTypes = [typeof(Database)], RestType = typeof(c_int))]
    public static partial int ErrorCode(Database db);

    [CFunction("sqlite3_errstr", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? ErrorText(int code);

    [CFunction("sqlite3_prepare_v2", ArgTypes = [typeof(Database), typeof(c_char_p), typeof(c_int), typeof(POINTER<Statement>), typeof(POINTER<c_void_p>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, In, In, Out, In | DefaultZero)]
    public static partial Statement Prepare(Database db, string sql, int length);

    [CFunction("sqlite3_step", ArgTypes = [typeof(Statement)], RestType = typeof(c_int))]
    public static partial int Step(Statement statement);

    [CFunction("sqlite3_reset", ArgTypes = [typeof(Statement)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Reset(Statement statement);

    [CFunction("sqlite3_bind_int", ArgTypes = [typeof(Statement), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Bind(Statement statement, int position, int value);

    [CFunction("sqlite3_bind_double", ArgTypes = [typeof(Statement), typeof(c_int), typeof(c_double)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Bind(Statement statement, int position, double value);

    [CFunction("sqlite3_bind_null", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void BindNull(Statement statement, int position);

    [CFunction("sqlite3_bind_parameter_count", ArgTypes = [typeof(Statement)], RestType = typeof(c_int))]
    public static partial int ParameterCount(Statement statement);

    [CFunction("sqlite3_bind_parameter_index", ArgTypes = [typeof(Statement), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int ParameterIndex(Statement statement, string name);

    [CFunction("sqlite3_clear_bindings", ArgTypes = [typeof(Statement)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void ClearBindings(Statement statement);

    [CFunction("sqlite3_column_count", ArgTypes = [typeof(Statement)], RestType = typeof(c_int))]
    public static partial int ColumnCount(Statement statement);

    [CFunction("sqlite3_column_name", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? ColumnName(Statement statement, int column);

    [CFunction("sqlite3_column_type", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int ColumnType(Statement statement, int column);

    [CFunction("sqlite3_column_int64", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_longlong))]
    public static partial long ColumnInteger(Statement statement, int column);

    [CFunction("sqlite3_column_double", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_double))]
    public static partial double ColumnDouble(Statement statement, int column);

    [CFunction("sqlite3_column_blob", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_void_p))]
    public static partial nint ColumnBlob(Statement statement, int column);

    [CFunction("sqlite3_column_bytes", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int ColumnBytes(Statement statement, int column);

    [CFunction("sqlite3_changes", ArgTypes = [typeof(Database)], RestType = typeof(c_int))]
    public static partial int Changes(Database db);

    [CFunction("sqlite3_last_insert_rowid", ArgTypes = [typeof(Database)], RestType = typeof(c_longlong))]
    public static partial long LastInsertRow(Database db);

    [CFunction("sqlite3_busy_timeout", ArgTypes = [typeof(Database), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void BusyTimeout(Database db, int milliseconds);

    [CFunction("sqlite3_busy_handler", ArgTypes = [typeof(Database), typeof(Busy), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void OnBusy(Database db, [Lifetime(UntilDisposed)] Busy? busy);

    [CFunction("sqlite3_progress_handler", ArgTypes = [typeof(Database), typeof(c_int), typeof(Progress), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void OnProgress(Database db, int instructions, Progress? progress);

    [CFunction("sqlite3_update_hook", ArgTypes = [typeof(Database), typeof(Updated), typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint OnUpdate(Database db, Updated? updated);

    [CFunction("sqlite3_interrupt", ArgTypes = [typeof(Database)], RestType = typeof(void))]
    public static partial void Interrupt(Database db);

    [CFunction("sqlite3_get_autocommit", ArgTypes = [typeof(Database)], RestType = typeof(c_int))]
    public static partial int IsAutoCommit(Database db);

    [CFunction("sqlite3_backup_init", ArgTypes = [typeof(Database), typeof(c_char_p), typeof(Database), typeof(c_char_p)], RestType = typeof(Backup))]
    public static partial Backup? StartBackup(Database to, string toName, Database from, string fromName);

    [CFunction("sqlite3_backup_step", ArgTypes = [typeof(Backup), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Step(Backup backup, int pages);

    [CFunction("sqlite3_memory_used", ArgTypes = [], RestType = typeof(c_longlong))]
    public static partial long MemoryUsed();

    private static void Check(int result, CFunctionInfo function)
    {
        if (result != 0) throw new CErrorException(function, result, ErrorText(result));
    }
}
