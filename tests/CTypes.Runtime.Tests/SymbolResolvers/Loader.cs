namespace CTypes.Runtime.Tests;

/// <summary>A library most of whose functions are handed out by one of them.</summary>
[CLibrary("loader", SymbolResolver = nameof(GetAddress))]
public static partial class Loader
{
    [CFunction("loader_address", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]
    public static partial nint GetAddress(string name);

    [CFunction("twice", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Twice(int value);

    [CFunction("missing", AltSymbols = ["triple"], ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Triple(int value);

    [CFunction("missing", AltSymbols = ["lost"], ArgTypes = [], RestType = typeof(void))]
    public static partial void Lost();

    [CFunction("loader_exported", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Exported(int value);

    [CFunction("loader_asked", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Asked();

    [CFunction("loader_freed", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Freed();

    [CFunction("make", ArgTypes = [], RestType = typeof(LoaderThing))]
    public static partial LoaderThing Make();

    [CFunction("three", ArgTypes = [], RestType = typeof(c_int), Optional = true)]
    public static partial int Three();

    [CFunction("minus_one", ArgTypes = [], RestType = typeof(c_int), Optional = true)]
    public static partial int MinusOne();

    [CFunction("triple", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), Optional = true)]
    public static partial int TripleIfThere(int value);

    [CFunction("made_at_run_time", ArgTypes = [], RestType = typeof(void), Optional = true)]
    public static partial void MadeAtRunTime();

    [CVariable("made_at_run_time")]
    public static partial ref int Allocated { get; }

    [CVariable("level")]
    public static partial ref int Level { get; }
}

[CHandle(Free = "release", Library = typeof(Loader))]
public sealed partial class LoaderThing;

/// <summary>Vulkan's form: each object asks with what it was made for.</summary>
[CLibrary("loader", SymbolResolver = nameof(Resolve))]
public sealed partial class LoaderObject(int kind)
{
    [CFunction("loader_address_of", ArgTypes = [typeof(c_int), typeof(c_char_p)], RestType = typeof(c_void_p))]
    private partial nint AddressOf(int kind, string name);

    [CFunction("scale", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public partial int Scale(int value);

    private nint Resolve(string symbol) => AddressOf(kind, symbol);
}

/// <summary>Whose resolver ends the use of the library, as another thread may meanwhile.</summary>
[CLibrary("loader", SymbolResolver = nameof(Resolve))]
public sealed partial class LoaderThatIsClosed
{
    [CFunction("scale", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public partial int Scale(int value);

    private nint Resolve(string symbol)
    {
        Dispose();
        return Loader.GetAddress("twice");
    }
}

/// <summary>The method that hands functions out is not exported either.</summary>
[CLibrary("loader", SymbolResolver = nameof(GetAddress))]
public static partial class LoaderWithoutStart
{
    [CFunction("loader_adress", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]
    public static partial nint GetAddress(string name);

    [CFunction("twice", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Twice(int value);
}

/// <summary>A resolver of C#'s own.</summary>
[CLibrary("loader", SymbolResolver = nameof(Resolve))]
public static partial class LoaderThatThrows
{
    [CFunction("twice", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Twice(int value);

    private static nint Resolve(string symbol) => throw new InvalidOperationException($"no context is current, so {symbol} has no address");
}
