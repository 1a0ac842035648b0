using CTypes;
using static CTypes.CallbackLifetime;

namespace Corpus.Callbacks;

[CStruct]
public partial struct Item { public int Key; public double Value; }

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<Item>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Compare { public delegate int Handler(in int left, ref Item right, out int third); }

[Callback(ArgTypes = [typeof(c_int), typeof(c_bool), typeof(c_char_p), typeof(c_long), typeof(POINTER<c_int>), typeof(Compare), typeof(Item), typeof(c_void_p)], RestType = typeof(c_bool), UserData = 7, OnError = 0)]
public sealed partial class Defaults;

[Callback(ArgTypes = [])]
public partial class Nothing;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_void_p), typeof(c_uint8), typeof(POINTER<c_char_p>)], RestType = typeof(Item), UserData = 0)]
public partial class Spans
{
    public delegate Item Handler(
        int count, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<byte> bytes,
        byte few, [Buffer(LengthFrom = nameof(few))] ReadOnlySpan<c_char_p> names);
}

[Callback(ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_int), typeof(c_size_t)], RestType = typeof(c_size_t), OnError = 0)]
internal sealed partial class Texts { internal delegate long Handler(string? first, string second, int third, long fourth); }

/// <summary>Names that the generated half would like to have.</summary>
[Callback(ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Taken
{
    public delegate int Handler(int slot, int handler, int e, int userData, int invoke, int @event, int s_table, int thunk);

    private static int s_table;
    private static class Thunk { public static int Value => s_table++; }

    public static int Value => Thunk.Value;
}

[Callback(ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_int), typeof(c_int), typeof(c_int)], UserData = 1)]
public sealed partial class TakenToo { public delegate void Handler(int userData, int handler, int e, int Invoke); }

public static partial class Statics
{
    [Callback(typeof(Compare))]
    public static int Ascending(in int left, ref Item right, out int Ascending) => left.CompareTo(right.Key) + (Ascending = 0);

    [Callback(typeof(Texts))]
    internal static long @switch(string? e, string second, int third, long fourth) => fourth;

    [Callback(typeof(Texts))]
    public static long LessVisible(string? first, string second, int third, long fourth) => fourth;

    [Callback(typeof(Nothing))]
    private static void Quiet() => Called++;

    public static int Called { get; private set; }

    public static nint Address => QuietPointer.Address;
}

internal partial class Insider
{
    [CStruct] internal partial struct Point { public int X; }

    [Callback(ArgTypes = [typeof(POINTER<Point>)])]
    public sealed partial class Move;

    [Callback(ArgTypes = [typeof(c_int)])]
    private protected sealed partial class Count { internal delegate void Handler(int value); }
}

public partial class Owner
{
    [Callback(ArgTypes = [typeof(c_int)])]
    private sealed partial class Hidden { internal delegate void Handler(int value); }

    [Callback(typeof(Hidden))]
    public static void Show(int value) => Shown += value;

    public static int Shown { get; private set; }
}

[Callback(ArgTypes = [typeof(c_char_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_char_p), UserData = 1, OnErrorMethod = nameof(Decide), UseErrno = true)]
public sealed partial class Deciding
{
    public delegate c_char_p Handler(string? e, int errno);

    private static c_char_p Decide(Exception exception) => default;

    [Callback(typeof(Deciding))]
    public static c_char_p Same(string? handler, int slot) => default;
}

[Callback(ArgTypes = [typeof(c_int)], OnErrorMethod = "Note", Dispatch = CallbackDispatch.SynchronizationContext)]
public sealed partial class Elsewhere
{
    private static void Note(Exception exception) => _ = exception.Message;
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_char_p), typeof(c_double)], UserData = 0, Dispatch = CallbackDispatch.Channel)]
public sealed partial class Later
{
    public delegate void Handler(string handler, double dispatcher);
}

[CLibrary("calls")]
public static partial class Calls
{
    [CFunction("e", ArgTypes = [typeof(Later), typeof(c_void_p), typeof(Elsewhere)])]
    public static partial void Once([Lifetime(CallbackLifetime.Once)] Later.Handler later, [Lifetime(CallbackLifetime.Once)] Elsewhere elsewhere);

    [CFunction("f", ArgTypes = [typeof(c_void_p), typeof(Later), typeof(Deciding), typeof(Elsewhere), typeof(c_void_p), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Shared([Lifetime(Notified, UserData = 0, Destroy = 4)] Later.Handler? later, [Lifetime(Notified, UserData = 0, Destroy = 4)] Deciding callbacks, [Lifetime(Notified, UserData = 0, Destroy = 4)] Elsewhere.Handler elsewhere, string text);

    [CFunction("a", ArgTypes = [typeof(Compare), typeof(Defaults), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Lent([Lifetime(Call)] Compare.Handler compare, [Lifetime(Call)] Defaults.Handler? other);

    [CFunction("b", ArgTypes = [typeof(Compare), typeof(Spans), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Objects(Compare compare, Spans? spans);

    [CFunction("c", ArgTypes = [typeof(c_void_p), typeof(Spans)], RestType = typeof(Spans))]
    public static partial CFunctionPointer<Spans> Before([Lifetime(Forever, UserData = 0)] Spans.Handler spans);

    [CFunction("d", ArgTypes = [typeof(Compare), typeof(Nothing)], RestType = typeof(Nothing))]
    public static partial nint Addresses(CFunctionPointer<Compare> compare, nint nothing);
}
