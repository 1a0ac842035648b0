using CTypes;
using static CTypes.CallbackLifetime;
using static CTypes.ParamFlag;

namespace Tour;

[CLibrary("e_sqlite3")]
public static partial class Sqlite
{
    public const int Row = 100;
    public const int Done = 101;
    public const int Utf8 = 1;

    // C stores the handle through its second argument; Out makes that the method's result.
    [CFunction("sqlite3_open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Database>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, Out)]
    public static partial Database Open([ErrorContext] string filename);

    // The row handler is called only during the call. What C stores in the last argument is copied, and freed with sqlite3_free.
    [CFunction("sqlite3_exec", ArgTypes = [typeof(Database), typeof(c_char_p), typeof(RowCallback), typeof(c_void_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(CheckText))]
    public static partial void Execute(Database db, string sql, [Lifetime(Call)] RowCallback.Handler? row, [Free("sqlite3_free")] out string? error);

    // The length of the text and the pointer to its rest are not asked of the caller: -1, and NULL.
    [CFunction("sqlite3_prepare_v2", ArgTypes = [typeof(Database), typeof(c_char_p), typeof(c_int), typeof(POINTER<Statement>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(CheckDatabase))]
    [ParamFlags(In, In, In | DefaultZero, Out, In | DefaultZero), ParamDefault(2, -1)]
    public static partial Statement Prepare(Database db, string sql);

    [CFunction("sqlite3_bind_int64", ArgTypes = [typeof(Statement), typeof(c_int), typeof(c_longlong)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Bind(Statement statement, int position, long value);

    [CFunction("sqlite3_bind_text", ArgTypes = [typeof(Statement), typeof(c_int), typeof(c_char_p), typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamDefault(3, -1)]
    public static partial void Bind(Statement statement, int position, string? value, nint destructor);

    [CFunction("sqlite3_step", ArgTypes = [typeof(Statement)], RestType = typeof(c_int), ErrCheck = nameof(IsRow))]
    public static partial bool Step(Statement statement);

    [CFunction("sqlite3_reset", ArgTypes = [typeof(Statement)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Reset(Statement statement);

    [CFunction("sqlite3_column_int64", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_longlong))]
    public static partial long ColumnInteger(Statement statement, int column);

    [CFunction("sqlite3_column_text", ArgTypes = [typeof(Statement), typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? ColumnText(Statement statement, int column);

    // Argument 3, a void*, comes back with each call by C and tells which Collation is meant.
    [CFunction("sqlite3_create_collation_v2", ArgTypes = [typeof(Database), typeof(c_char_p), typeof(c_int), typeof(c_void_p), typeof(Collation), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamDefault(2, Utf8), ParamDefault(5, 0)]
    public static partial void CreateCollation(Database db, string name, [Lifetime(UntilDisposed, UserData = 3)] Collation? compare);

    [CFunction("sqlite3_create_function", ArgTypes = [typeof(Database), typeof(c_char_p), typeof(c_int), typeof(c_int), typeof(c_void_p), typeof(ScalarFunction), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamDefault(3, Utf8), ParamDefault(6, 0), ParamDefault(7, 0)]
    public static partial void CreateFunction(Database db, string name, int argumentCount, nint state, CFunctionPointer<ScalarFunction> function);

    [CFunction("sqlite3_user_data", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint StateOf(nint context);

    [CFunction("sqlite3_value_text", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_char_p))]
    public static partial string? TextOf(nint value);

    [CFunction("sqlite3_result_text", ArgTypes = [typeof(c_void_p), typeof(c_char_p), typeof(c_int), typeof(c_void_p)], RestType = typeof(void))]
    [ParamDefault(2, -1)]
    public static partial void ReturnText(nint context, string text, nint destructor);

    [CFunction("sqlite3_errmsg", ArgTypes = [typeof(Database)], RestType = typeof(c_char_p))]
    public static partial string MessageOf(Database db);

    [CFunction("sqlite3_errstr", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string DescribeCode(int code);

    /// <summary>SQLITE_TRANSIENT: SQLite copies the text before the call returns.</summary>
    public const nint Transient = -1;

    // The methods that ErrCheck names: each sees C's result before the caller does.
    private static void Check(int code, CFunctionInfo function)
    {
        if (code != 0) throw new SqliteException(function.Symbol, code, DescribeCode(code));
    }

    // ExecuteArguments and PrepareArguments are generated: what C got, and what it gave back.
    private static void CheckText(int code, CFunctionInfo function, in ExecuteArguments arguments)
    {
        if (code != 0) throw new SqliteException(function.Symbol, code, arguments.error.ToString());
    }

    private static void CheckDatabase(int code, CFunctionInfo function, in PrepareArguments arguments)
    {
        if (code != 0) throw new SqliteException(function.Symbol, code, MessageOf(arguments.db));
    }

    // A check with a value replaces C's result.
    private static bool IsRow(int code, CFunctionInfo function) => code switch
    {
        Row => true,
        Done => false,
        _ => throw new SqliteException(function.Symbol, code, DescribeCode(code)),
    };
}

[CHandle(Free = "sqlite3_close_v2", Library = typeof(Sqlite))]
public sealed partial class Database;

[CHandle(Free = "sqlite3_finalize", Library = typeof(Sqlite))]
public sealed partial class Statement;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(POINTER<c_char_p>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), UserData = 0, OnError = 1)]
public sealed partial class RowCallback
{
    public delegate int Handler(int count, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<c_char_p> values, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<c_char_p> names);
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(POINTER<c_char>), typeof(c_int), typeof(POINTER<c_char>)], RestType = typeof(c_int), UserData = 0, OnError = 0)]
public sealed partial class Collation
{
    public delegate int Handler(
        int leftLength, [Buffer(LengthFrom = nameof(leftLength))] ReadOnlySpan<byte> left,
        int rightLength, [Buffer(LengthFrom = nameof(rightLength))] ReadOnlySpan<byte> right);
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(POINTER<c_void_p>)], RestType = typeof(void))]
public sealed partial class ScalarFunction
{
    public delegate void Handler(nint context, int count, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<nint> values);
}

public sealed class SqliteException(string function, int code, string message) : Exception($"{function}: {message}")
{
    public int Code { get; } = code;
}
