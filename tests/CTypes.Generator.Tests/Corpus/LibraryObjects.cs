using CTypes;

namespace Corpus.LibraryObjects;

[CHandle(Free = "session_close", Library = typeof(Sessions))]
public sealed partial class Session;

[CLibrary("sessions")]
public static partial class Sessions;

[CLibrary("plugin")]
public sealed partial class Plugin
{
    public const LoadFlags Flags = LoadFlags.Global;

    [CFunction("version", ArgTypes = [], RestType = typeof(c_int))]
    public partial int Version();

    [CFunction("reopen", ArgTypes = [typeof(POINTER<Session>)], RestType = typeof(c_int), ErrCheck = nameof(CheckReopen))]
    public partial bool Reopen([Borrowed] ref Session session);

    [CFunction("name", ArgTypes = [], RestType = typeof(c_char_p), Free = "plugin_free")]
    public partial string? Name();

    [CFunction("name", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), ErrCheck = nameof(Check))]
    public partial string Rename(string Module);

    [CFunction("status", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(CheckMine))]
    [ParamFlags(ParamFlag.In, ParamFlag.Out)]
    public partial int Status(int CheckMine);

    private bool CheckReopen(int result) => result == 0;
    private static void Check(nint result) => ArgumentOutOfRangeException.ThrowIfZero(result);
    private void CheckMine(int result, CFunctionInfo function, in StatusArguments arguments) => _ = Version();
}


[CLibrary("plugin & co", Names = ["a"], SearchPath = ["plugins", "more"], Flags = Plugin.Flags | LoadFlags.Now | LoadFlags.SearchSystem32)]
public partial class @class : IDisposable
{
    private readonly int _abs;
    private static int s_module;

    public @class(string path, LoadFlags flags) : this(path.Length + (int)flags) => _ = s_module++;

    public @class(nint handle, int length) => _abs = length + (int)handle;

    private @class(int length) : this(0, length) { }

    public @class(string path) : this(path, LoadFlags.Local) { }

    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public virtual partial int Abs(int s_Abs);

    public override string ToString() => $"{_abs}{Module}";
}

[CLibrary("plugin")]
internal partial class Primary(int number) : IComparable<Primary>
{
    public int CompareTo(Primary? other) => number;
}

[CLibrary("plugin", SymbolResolver = nameof(@class))]
internal sealed partial class Resolved
{
    [CFunction("first", ArgTypes = [], RestType = typeof(c_int))]
    public partial int First();

    private nint @class(string symbol) => symbol.Length;
    private static nint @class(int number) => number;
}

[CLibrary("static", Flags = LoadFlags.Now, SymbolResolver = "GetAddress")]
internal static partial class ResolvedByC
{
    [CFunction("get_address", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]
    private static partial nint GetAddress(string? name);
}

[CLibrary("static", SearchPath = ["here"])]
internal static partial class Shared;

[CLibrary(CLibrary.MainProgram, Flags = LoadFlags.Global)]
internal static partial class Program;

[CInterface]
public sealed partial class Stream
{
    [CFunction(VTableIndex = 3, ArgTypes = [typeof(POINTER<Stream>)], RestType = typeof(HRESULT))]
    [ParamFlags(ParamFlag.Out)]
    public partial Stream Clone();

    [CFunction(VTableIndex = 4, ArgTypes = [], RestType = typeof(Stream))]
    [return: Borrowed]
    public partial Stream? Parent();

    [CFunction(VTableIndex = 5, ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(HRESULT), Free = "free", FreeLibrary = typeof(Shared))]
    [ParamFlags(ParamFlag.Out)]
    public partial string? Name();
}

[Callback(ArgTypes = [typeof(Stream), typeof(Stream)], RestType = typeof(c_char), OnError = 'x')]
internal sealed partial class Visitor { public delegate c_char Handler(Stream stream, Stream? @this); }

[CLibrary("streams")]
internal sealed partial class Streams
{
    [CFunction("open", ArgTypes = [typeof(POINTER<Stream>)], RestType = typeof(HRESULT))]
    [ParamFlags(ParamFlag.Out)]
    public partial Stream Open();

    [CFunction("first", ArgTypes = [], RestType = typeof(Stream))]
    public partial Stream? First();

    [CFunction("show", ArgTypes = [typeof(POINTER<Stream>)], RestType = typeof(void))]
    public partial void Show([Borrowed] out Stream stream);

    [CFunction("visit", ArgTypes = [typeof(Visitor)], RestType = typeof(void))]
    public partial void Visit([Lifetime(CallbackLifetime.Call)] Visitor.Handler visitor);

    [Callback(typeof(Visitor))]
    private static c_char Look(Stream stream, Stream? other) => (c_char)(ReferenceEquals(stream, other) ? (byte)1 : (byte)0);
}
