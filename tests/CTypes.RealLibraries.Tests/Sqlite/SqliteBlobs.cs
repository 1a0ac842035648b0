using System.Runtime.InteropServices;

namespace CTypes.RealLibraries.Tests;

/// <summary>SQLite calls it when it needs the memory of a BLOB no longer.</summary>
[Callback(ArgTypes = [typeof(c_void_p)])]
public sealed partial class SqliteDestructor;

/// <summary>A BLOB that is read and written piece by piece.</summary>
[CHandle(Free = "sqlite3_blob_close", Library = typeof(Sqlite), FreeErrCheck = nameof(Errors.NonZeroIsCode))]
public sealed partial class SqliteBlob;

public static partial class Sqlite
{
    /// <summary>Binds bytes, which SQLite copies (SQLITE_TRANSIENT). A default span is NULL.</summary>
    [CFunction("sqlite3_bind_blob", ArgTypes = [typeof(SqliteStatement), typeof(c_int), typeof(c_void_p), typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamLength(3, nameof(bytes)), ParamDefault(4, -1)]
    public static partial void Bind(SqliteStatement statement, int position, ReadOnlySpan<byte> bytes);

    /// <summary>Binds C's own memory, which SQLite uses until it calls the destructor.</summary>
    [CFunction("sqlite3_bind_blob", ArgTypes = [typeof(SqliteStatement), typeof(c_int), typeof(c_void_p), typeof(c_int), typeof(SqliteDestructor)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void Bind(SqliteStatement statement, int position, nint memory, int length, CFunctionPointer<SqliteDestructor> destructor);

    /// <summary>SQLite's own memory; good until the statement's next step.</summary>
    [CFunction("sqlite3_column_blob", ArgTypes = [typeof(SqliteStatement), typeof(c_int)], RestType = typeof(POINTER<c_ubyte>))]
    public static partial POINTER<c_ubyte> BlobAddress(SqliteStatement statement, int column);

    [CFunction("sqlite3_column_bytes", ArgTypes = [typeof(SqliteStatement), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Bytes(SqliteStatement statement, int column);

    [CFunction("sqlite3_blob_open", ArgTypes = [typeof(SqliteDatabase), typeof(c_char_p), typeof(c_char_p), typeof(c_char_p), typeof(c_int64), typeof(c_int), typeof(POINTER<SqliteBlob>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamFlags(In, In, In, In, In, In, Out)]
    [return: DependsOn(nameof(db))]
    public static partial SqliteBlob OpenBlob(SqliteDatabase db, string name, string table, string column, long row, int flags);

    [CFunction("sqlite3_blob_bytes", ArgTypes = [typeof(SqliteBlob)], RestType = typeof(c_int))]
    public static partial int LengthOf(SqliteBlob blob);

    [CFunction("sqlite3_blob_read", ArgTypes = [typeof(SqliteBlob), typeof(c_void_p), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamLength(2, nameof(target))]
    public static partial void Read(SqliteBlob blob, Span<byte> target, int offset);

    [CFunction("sqlite3_blob_write", ArgTypes = [typeof(SqliteBlob), typeof(c_void_p), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamLength(2, nameof(source))]
    public static partial void Write(SqliteBlob blob, ReadOnlySpan<byte> source, int offset);

    /// <summary>A view of SQLite's own memory; good until the statement's next step.</summary>
    public static ReadOnlySpan<byte> View(SqliteStatement statement, int column) => MemoryMarshal.AsBytes(BlobAddress(statement, column).AsSpan(Bytes(statement, column)));
}
