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

    private static void Verify(string library, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Snapshot.Verify($"using CTypes;\nnamespace Bindings;\n\n{library}", ["Bindings.Plugin"], test: test);
}
