using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class LibrarySnapshotTests
{
    [Fact]
    public void A_library_says_where_to_look_and_how_to_load() => Verify("""
        [CLibrary("plugin", Names = ["libplugin.so.1"], SearchPath = ["plugins"], Flags = LoadFlags.Global | LoadFlags.Now)]
        public static partial class Plugin;
        """);

    [Fact]
    public void A_method_is_asked_for_what_the_file_does_not_export() => Verify("""
        [CLibrary("plugin", Names = ["libplugin.so.1"], SymbolResolver = nameof(GetProcAddress))]
        public static partial class Plugin
        {
            [CFunction("plugin_address", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]
            private static partial nint GetProcAddress(string name);

            [CFunction("plugin_finish", ArgTypes = [], RestType = typeof(void))]
            public static partial void Finish();
        }
        """);

    [Fact]
    public void A_library_object_has_constructors_symbols_of_its_own_and_an_end() => Verify("""
        [CLibrary("plugin")]
        public sealed partial class Plugin
        {
            [CFunction("version", ArgTypes = [], RestType = typeof(c_int))]
            public partial int Version();

            [CFunction("describe", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p), Free = "plugin_free")]
            public partial string? Describe(int code);
        }
        """);

    [Fact]
    public void Constructors_that_the_user_wrote_are_left_out() => Verify("""
        [CLibrary("plugin", Flags = LoadFlags.Global)]
        public sealed partial class Plugin
        {
            public Plugin() : this("plugin") { }

            public Plugin(nint module) : this(module == 0 ? "a" : "b") { }
        }
        """);

    [Fact]
    public void A_check_of_a_library_object_may_be_its_method() => Verify("""
        [CLibrary("plugin")]
        public sealed partial class Plugin
        {
            [CFunction("start", ArgTypes = [], RestType = typeof(c_int), ErrCheck = nameof(Check))]
            public partial void Start();

            private void Check(int result) { }
        }
        """);

    [Fact]
    public void A_callback_that_outlives_the_call_keeps_the_library_of_an_object_loaded() => Verify("""
        [CLibrary("plugin")]
        public sealed partial class Plugin
        {
            [CFunction("listen", ArgTypes = [typeof(Heard)])]
            public partial void Listen([Lifetime(CallbackLifetime.UntilDisposed)] Heard? callback);

            [CFunction("visit", ArgTypes = [typeof(Heard)])]
            public partial void Visit([Lifetime(CallbackLifetime.Call)] Heard.Handler callback);

            [CFunction("start", ArgTypes = [typeof(Heard)])]
            public partial void Start([Lifetime(CallbackLifetime.Once)] Heard.Handler callback);

            [CFunction("follow", ArgTypes = [typeof(Found), typeof(c_void_p), typeof(c_void_p)])]
            public partial void Follow([Lifetime(CallbackLifetime.Notified, Destroy = 2)] Found.Handler callback);
        }

        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Heard;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
        public sealed partial class Found;
        """);

    private static void Verify(string library, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Snapshot.Verify($"using CTypes;\nnamespace Bindings;\n\n{library}", ["Bindings.Plugin"], test: test);
}
