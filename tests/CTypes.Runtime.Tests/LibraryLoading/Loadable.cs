namespace CTypes.Runtime.Tests;

[CLibrary("no_such_library", Names = ["no_such_name.so.9", "no_such_other"])]
public static partial class Missing
{
    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Abs(int value);

    [CVariable("count")]
    public static partial ref int Count { get; }
}

[CLibrary("calls")]
public static partial class PartlyMissing
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);

    [CFunction("no_such_symbol", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Nothing(int code);
}

[CLibrary("calls", Names = ["no_such_name", "conversions", "memory"])]
public static partial class InOrder
{
    [CFunction("take_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Take(int value);
}

[CLibrary("calls", Names = ["no_such_name", "./no_such_file"])]
public static partial class FoundLast
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);
}

[CLibrary("calls")]
public static partial class Untouched
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);
}

[CLibrary("no_such_library")]
public static partial class LoadedByPath
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);
}

[CLibrary("calls")]
public static partial class LoadedTooLate
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);
}

[CLibrary("no_such_library")]
public static partial class LoadedAsFound;

[CLibrary("no_such_library")]
public static partial class LoadedByName;

[CLibrary("no_such_library")]
public static partial class LoadedFromNonsense;

[CLibrary("./no_library.txt")]
public static partial class DeclaredNonsense;

[CLibrary("calls")]
public static partial class FirstCalledByMany
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);
}

#pragma warning disable CTYP0058 // Names that cannot be: what happens at run time is tested.
[CLibrary("calls", Names = ["", " ", "a\0b", "???", "/"])]
#pragma warning restore CTYP0058
public static partial class OddlyNamed
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);
}

#pragma warning disable CTYP0058 // As above.
[CLibrary("calls", Names = [""], Flags = LoadFlags.Global)]
#pragma warning restore CTYP0058
public static partial class NamelessForAll
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Status(int code);
}

internal static class LibraryFile
{
    /// <summary>The file of a C case.</summary>
    public static string Of(string library) => Path.Combine(
        AppContext.BaseDirectory,
        OperatingSystem.IsWindows() ? library + ".dll" : OperatingSystem.IsMacOS() ? $"lib{library}.dylib" : $"lib{library}.so");
}
