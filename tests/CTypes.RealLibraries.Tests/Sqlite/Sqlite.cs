namespace CTypes.RealLibraries.Tests;

[CHandle(Free = "sqlite3_close_v2", Library = typeof(Sqlite))]
public sealed partial class SqliteDatabase;

[CHandle(Free = "sqlite3_finalize", Library = typeof(Sqlite))]
public sealed partial class SqliteStatement;

[CLibrary("sqlite3", Names = ["libsqlite3.so.0", "libsqlite3.dylib", "e_sqlite3"])]
[CError(1, typeof(SqliteErrorException)), CError(5, typeof(SqliteBusyException)), CError(9, typeof(SqliteInterruptedException))]
[CError(14, typeof(SqliteCannotOpenException)), CError(18, typeof(SqliteTooBigException)), CError(19, typeof(SqliteConstraintException))]
[CError(25, typeof(SqliteRangeException)), CError(26, typeof(SqliteNoDatabaseException))]
public static partial class Sqlite
{
    private const int Row = 100;
    private const int Done = 101;

    [CFunction("sqlite3_errstr", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string ErrorText(int code);

    /// <summary>The bytes that SQLite has from its allocator, in the whole process.</summary>
    [CFunction("sqlite3_memory_used", ArgTypes = [], RestType = typeof(c_int64))]
    public static partial long MemoryUsed();

    [CFunction("sqlite3_open", ArgTypes = [typeof(c_char_p), typeof(POINTER<SqliteDatabase>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamFlags(In, Out)]
    public static partial SqliteDatabase Open([ErrorContext] string filename);

    [CFunction("sqlite3_exec", ArgTypes = [typeof(SqliteDatabase), typeof(c_char_p), typeof(SqliteRow), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamDefault(4, 0)]
    public static partial void Execute(SqliteDatabase db, string sql, [Lifetime(Call)] SqliteRow.Handler? row = null);

    [CFunction("sqlite3_exec", ArgTypes = [typeof(SqliteDatabase), typeof(c_char_p), typeof(c_void_p), typeof(c_void_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int))]
    [ParamDefault(2, 0), ParamDefault(3, 0)]
    public static partial int Try(SqliteDatabase db, string sql, [Free("sqlite3_free")] out string? error);

    [CFunction("sqlite3_limit", ArgTypes = [typeof(SqliteDatabase), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Limit(SqliteDatabase db, int kind, int value);

    [CFunction("sqlite3_prepare_v2", ArgTypes = [typeof(SqliteDatabase), typeof(c_char_p), typeof(c_int), typeof(POINTER<SqliteStatement>), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamFlags(In, In, In | DefaultZero, Out, In | DefaultZero), ParamDefault(2, -1)]
    public static partial SqliteStatement Prepare(SqliteDatabase db, string sql);

    [CFunction("sqlite3_step", ArgTypes = [typeof(SqliteStatement)], RestType = typeof(c_int), ErrCheck = nameof(IsRow))]
    public static partial bool Step(SqliteStatement statement);

    [CFunction("sqlite3_reset", ArgTypes = [typeof(SqliteStatement)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void Reset(SqliteStatement statement);

    [CFunction("sqlite3_bind_int64", ArgTypes = [typeof(SqliteStatement), typeof(c_int), typeof(c_int64)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void Bind(SqliteStatement statement, int position, long value);

    [CFunction("sqlite3_bind_double", ArgTypes = [typeof(SqliteStatement), typeof(c_int), typeof(c_double)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void Bind(SqliteStatement statement, int position, double value);

    /// <summary>Binds text, which SQLite copies (SQLITE_TRANSIENT).</summary>
    [CFunction("sqlite3_bind_text", ArgTypes = [typeof(SqliteStatement), typeof(c_int), typeof(c_char_p), typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamDefault(3, -1), ParamDefault(4, -1)]
    public static partial void Bind(SqliteStatement statement, int position, string? value);

    [CFunction("sqlite3_column_int64", ArgTypes = [typeof(SqliteStatement), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Integer(SqliteStatement statement, int column);

    [CFunction("sqlite3_column_double", ArgTypes = [typeof(SqliteStatement), typeof(c_int)], RestType = typeof(c_double))]
    public static partial double Real(SqliteStatement statement, int column);

    [CFunction("sqlite3_column_text", ArgTypes = [typeof(SqliteStatement), typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? Text(SqliteStatement statement, int column);

    internal static string Describe(CFunctionInfo function, int code) => $"{function.Symbol}{(function.Resource is null ? "" : $" '{function.Resource}'")}: {ErrorText(code)} ({code})";

    private static bool IsRow(int code, CFunctionInfo function) => code is Row or Done ? code == Row : throw Errors.FromCode(function, code);
}
