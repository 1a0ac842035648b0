using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class CallbackSnapshotTests
{
    [Fact]
    public void A_callback_without_user_data_has_slots() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
        public sealed partial class Compare { public delegate int Handler(in int left, in int right); }
        """);

    [Fact]
    public void A_handler_that_is_not_declared_is_made_from_ArgTypes() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_int), typeof(c_bool), typeof(c_char_p), typeof(c_long), typeof(c_void_p)], RestType = typeof(c_bool), UserData = 4, OnError = 0)]
        public sealed partial class Progress;
        """);

    [Fact]
    public void User_data_finds_the_handler_and_lengths_make_spans() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), UserData = 0, OnError = 1)]
        public sealed partial class Row { public delegate int Handler(int count, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<c_char_p> values); }
        """);

    [Fact]
    public void A_callback_may_have_no_result() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_char_p), typeof(c_void_p)], UserData = 1)]
        public sealed partial class Log { public delegate void Handler(string? message); }
        """);

    [Fact]
    public void A_function_takes_handlers_and_callback_objects() => Snapshot.Verify("""
        using CTypes;
        using static CTypes.CallbackLifetime;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_char_p), typeof(c_void_p)], UserData = 1)]
        public sealed partial class Log { public delegate void Handler(string? message); }

        [CLibrary("log")]
        public static partial class Logging
        {
            [CFunction("with_log", ArgTypes = [typeof(Log), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void WithLog([Lifetime(Call)] Log.Handler log);

            [CFunction("set_log", ArgTypes = [typeof(Log), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void SetLog(Log? log);

            [CFunction("set_log", ArgTypes = [typeof(Log), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void SetLog([Lifetime(Forever)] Log.Handler log);

            [CFunction("get_log", ArgTypes = [], RestType = typeof(Log))]
            public static partial CFunctionPointer<Log> GetLog();
        }
        """, ["Bindings.Logging"]);

    [Fact]
    public void A_static_method_has_a_pointer() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
        public sealed partial class Compare { public delegate int Handler(in int left, in int right); }

        public static partial class Orders
        {
            [Callback(typeof(Compare))]
            internal static int Ascending(in int left, in int right) => left.CompareTo(right);
        }
        """, ["Bindings.Orders.Ascending"]);

    [Fact]
    public void A_method_decides_on_errors_and_errno_is_swapped() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnErrorMethod = nameof(Decide), UseErrno = true)]
        public sealed partial class Progress { private static int Decide(Exception exception) => 1; }
        """);

    [Fact]
    public void A_destroy_function_is_called_as_its_class_says_and_a_bare_pointer_as_its_callback() => Snapshot.Verify("""
        using CTypes;
        using static CTypes.CallbackLifetime;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_void_p)], CallConv = CallConv.Stdcall, UserData = 0)]
        public sealed partial class Seen;

        [Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
        public sealed partial class Gone;

        [CLibrary("watch")]
        public static partial class Watch
        {
            [CFunction("watch_start", ArgTypes = [typeof(Seen), typeof(c_void_p), typeof(c_void_p)])]
            public static partial void Start([Lifetime(Notified, Destroy = 2)] Seen.Handler seen);

            [CFunction("watch_mixed", ArgTypes = [typeof(Seen), typeof(c_void_p), typeof(Gone)])]
            public static partial void Mixed([Lifetime(Notified, Destroy = 2)] Seen.Handler seen);
        }
        """, ["Bindings.Watch"]);

    [Fact]
    public void A_handler_may_run_elsewhere() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_char_p)], UserData = 0, Dispatch = CallbackDispatch.Channel)]
        public sealed partial class Log { public delegate void Handler(int level, string? text); }
        """);

    [Fact]
    public void Callbacks_live_as_long_as_C_says() => Snapshot.Verify("""
        using CTypes;
        using static CTypes.CallbackLifetime;
        namespace Bindings;

        [Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
        public sealed partial class Done;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = 0)]
        public sealed partial class Step;

        [CLibrary("tasks")]
        public static partial class Tasks
        {
            [CFunction("task_once", ArgTypes = [typeof(Done), typeof(c_void_p)])]
            public static partial void Once([Lifetime(CallbackLifetime.Once)] Done.Handler done);

            [CFunction("task_run", ArgTypes = [typeof(Step), typeof(Done), typeof(c_void_p), typeof(c_void_p)])]
            public static partial void Run([Lifetime(Notified, UserData = 2, Destroy = 3)] Step.Handler step, [Lifetime(Notified, UserData = 2, Destroy = 3)] Done? done);
        }
        """, ["Bindings.Tasks"]);
}
