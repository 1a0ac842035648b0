using CTypes.Analyzers.Tests.Verification;

namespace CTypes.Analyzers.Tests.Rooting;

/// <summary>The library and the classes that all programs about callbacks share.</summary>
internal static class RootingSource
{
    private const string Functions = """
        [CFunction("keep", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Keep([Lifetime(CallbackLifetime.UntilDisposed)] Seen? seen);

        [CFunction("remove", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Remove([Lifetime(CallbackLifetime.Call)] Seen? seen);

        [CFunction("run", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Run([Lifetime(CallbackLifetime.Call)] Seen seen);

        [CFunction("run", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void RunHandler([Lifetime(CallbackLifetime.Call)] Seen.Handler seen);

        [CFunction("stay", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Stay([Lifetime(CallbackLifetime.Forever)] Seen seen);

        [CFunction("stay", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void StayHandler([Lifetime(CallbackLifetime.Forever)] Seen.Handler seen);

        [CFunction("once", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Once([Lifetime(CallbackLifetime.Once)] Seen seen);

        [CFunction("keep", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
        public static partial void KeepAddress(nint address);

        [CFunction("call", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Call(CFunctionPointer<Seen> seen);

        [CFunction("wait", ArgTypes = [], RestType = typeof(c_int))]
        public static partial int Wait();

        [CFunction("open", ArgTypes = [], RestType = typeof(Thing))]
        public static partial Thing Open();

        [CFunction("watch", ArgTypes = [typeof(Thing), typeof(Seen)], RestType = typeof(void))]
        public static partial void Watch(Thing thing, Seen? seen);

        [CFunction("connect", ArgTypes = [typeof(Thing), typeof(Seen)], RestType = typeof(c_int))]
        public static partial int Connect(Thing thing, Seen seen);

        [CFunction("unwatch", ArgTypes = [typeof(Thing)], RestType = typeof(void))]
        public static partial void Unwatch(Thing thing);

        [CFunction("use", ArgTypes = [typeof(Thing), typeof(c_int)], RestType = typeof(void))]
        public static partial void Use(Thing thing, int value);

        [CFunction("store", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
        public static partial void Store([Lifetime(CallbackLifetime.UntilDisposed)] CArray<int>? numbers);

        [CFunction("fill", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
        public static partial void Fill(CArray<int> numbers);

        [CFunction("bind", ArgTypes = [typeof(Thing), typeof(POINTER<c_int>)], RestType = typeof(void))]
        public static partial void Bind(Thing thing, [Lifetime(CallbackLifetime.UntilDisposed)] CArray<int>? numbers);

        [CFunction("queue", ArgTypes = [typeof(POINTER<Request>)], RestType = typeof(void))]
        public static partial void Queue([Lifetime(CallbackLifetime.UntilDisposed)] Request request);

        [CFunction("stay", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
        public static partial void StayData([Lifetime(CallbackLifetime.Forever)] CArray<int> numbers);
        """;

    private const string Types = """
        [CHandle(Free = "close", Library = typeof(Case))]
        public sealed partial class Thing;

        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen;

        [Callback(ArgTypes = [typeof(c_int)], Dispatch = CallbackDispatch.Channel)]
        public sealed partial class Told;

        [CStruct]
        public partial class Request
        {
            public partial int id { get; set; }
        }

        public partial class Program
        {
        """;

    /// <summary>A program with these members in its class.</summary>
    public static string With(string members) =>
        Source.Library(Functions, Types + "\n" + string.Join('\n', members.TrimEnd().Split('\n').Select(line => line.Length == 0 ? line : "    " + line)) + "\n}");
}
