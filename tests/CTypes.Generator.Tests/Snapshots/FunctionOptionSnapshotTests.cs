using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class FunctionOptionSnapshotTests
{
    [Fact]
    public void Other_symbols_and_optional_functions_are_looked_for() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("sqlite3")]
        public static partial class Sqlite
        {
            [CFunction("sqlite3_error_offset", Optional = true, ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int ErrorOffset(nint database);

            [CFunction("sqlite3_changes64", AltSymbols = ["sqlite3_changes"], ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int Changes(nint database);
        }
        """);

    [Fact]
    public void A_library_with_call_events_tells_of_each_call() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c", CallEvents = true)]
        public static partial class LibC
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);
        }
        """);

    [Fact]
    public void Convention_and_transition_stand_in_the_native_signature() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("user32", CallConv = CallConv.Stdcall)]
        public static partial class User32
        {
            [CFunction("GetSystemMetrics", SuppressGCTransition = true, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Metric(int index);

            [CFunction("wsprintf", CallConv = CallConv.Cdecl, Ordinal = 12, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Numbered(int index);
        }
        """);

    [Fact]
    public void What_frees_is_called_as_its_library_says() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("shell32", CallConv = CallConv.Stdcall)]
        public static partial class Shell
        {
            [CFunction("own", ArgTypes = [], RestType = typeof(c_wchar_p), Free = "own_free")]
            public static partial string Own();

            [CFunction("other", ArgTypes = [], RestType = typeof(c_wchar_p), Free = "free", FreeLibrary = typeof(LibC))]
            public static partial string OfOther();
        }

        [CLibrary("c")]
        public static partial class LibC;
        """, ["Bindings.Shell"]);

    [Fact]
    public void A_DllImport_stands_in_for_the_address() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CStruct] public partial struct Point { public int X, Y; }

        [CLibrary("geometry", Binding = CBinding.DllImport)]
        public static partial class Geometry
        {
            [CFunction("move", ArgTypes = [typeof(POINTER<Point>), typeof(c_double)], RestType = typeof(c_int))]
            public static partial int Move(ref Point point, double by);
        }
        """, ["Bindings.Geometry"]);
}
