namespace CTypes.RealLibraries.Tests;

/// <summary>SQLite refused something; the classes below it are the reasons that a program may want to catch.</summary>
public abstract class SqliteException(CFunctionInfo function, int code) : CErrorException(function, code, Sqlite.Describe(function, code));

public sealed class SqliteErrorException(CFunctionInfo function, int code) : SqliteException(function, code);

public sealed class SqliteBusyException(CFunctionInfo function, int code) : SqliteException(function, code);

public sealed class SqliteInterruptedException(CFunctionInfo function, int code) : SqliteException(function, code);

public sealed class SqliteCannotOpenException(CFunctionInfo function, int code) : SqliteException(function, code);

public sealed class SqliteTooBigException(CFunctionInfo function, int code) : SqliteException(function, code);

public sealed class SqliteConstraintException(CFunctionInfo function, int code) : SqliteException(function, code);

public sealed class SqliteRangeException(CFunctionInfo function, int code) : SqliteException(function, code);

public sealed class SqliteNoDatabaseException(CFunctionInfo function, int code) : SqliteException(function, code);
