namespace CTypes.RealLibraries.Tests;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(POINTER<c_char_p>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), UserData = 0, OnError = 1)]
public sealed partial class SqliteRow
{
    public delegate int Handler(int count, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<c_char_p> values, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<c_char_p> names);
}

/// <summary>C finds the data of such a function by asking for it, not by an argument.</summary>
[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(POINTER<c_void_p>)])]
public sealed partial class SqliteFunction
{
    public delegate void Handler(nint context, int count, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<nint> values);
}

[Callback(ArgTypes = [typeof(c_uint), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), UserData = 1, OnError = 0)]
public sealed partial class SqliteTrace;

[Callback(ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int), UserData = 0, OnError = 1)]
public sealed partial class SqliteProgress;

[Callback(ArgTypes = [typeof(SqliteDatabase), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), OnError = 1)]
public sealed partial class SqliteExtension
{
    public delegate int Handler(SqliteDatabase db, nint error, nint api);
}

public static partial class Sqlite
{
    [CFunction("sqlite3_create_function_v2", ArgTypes = [typeof(SqliteDatabase), typeof(c_char_p), typeof(c_int), typeof(c_int), typeof(c_void_p), typeof(SqliteFunction), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamDefault(3, 1), ParamDefault(6, 0), ParamDefault(7, 0)]
    public static partial void CreateFunction(SqliteDatabase db, string name, int arguments, [Lifetime(Notified, UserData = 4, Destroy = 8)] SqliteFunction.Handler function);

    [CFunction("sqlite3_create_function_v2", ArgTypes = [typeof(SqliteDatabase), typeof(c_char_p), typeof(c_int), typeof(c_int), typeof(c_void_p), typeof(SqliteFunction), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamDefault(3, 1), ParamDefault(6, 0), ParamDefault(7, 0)]
    public static partial void CreateFunction(SqliteDatabase db, string name, int arguments, [Lifetime(Notified, UserData = 4, Destroy = 8)] SqliteFunction function);

    [CFunction("sqlite3_value_int64", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int64))]
    public static partial long Number(nint value);

    [CFunction("sqlite3_result_int64", ArgTypes = [typeof(c_void_p), typeof(c_int64)])]
    public static partial void Return(nint context, long number);

    [CFunction("sqlite3_trace_v2", ArgTypes = [typeof(SqliteDatabase), typeof(c_uint), typeof(SqliteTrace), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void Trace(SqliteDatabase db, uint events, SqliteTrace? callback);

    [CFunction("sqlite3_progress_handler", ArgTypes = [typeof(SqliteDatabase), typeof(c_int), typeof(SqliteProgress), typeof(c_void_p)])]
    public static partial void SetProgress(SqliteDatabase db, int instructions, SqliteProgress? callback);

    [CFunction("sqlite3_auto_extension", ArgTypes = [typeof(SqliteExtension)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void AtEachOpen([Lifetime(Forever)] SqliteExtension.Handler extension);

    [CFunction("sqlite3_total_changes", ArgTypes = [typeof(SqliteDatabase)], RestType = typeof(c_int))]
    public static partial int Changes(SqliteDatabase db);
}
