using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class HandleSnapshotTests
{
    [Fact]
    public void A_handle_class_frees_what_it_holds() => Verify("", ["Bindings.Database"]);

    [Fact]
    public void A_handle_argument_stays_open_during_the_call() => Verify("""
        [CFunction("sqlite3_changes", ArgTypes = [typeof(Database)], RestType = typeof(c_int))]
        public static partial int Changes(Database db);
        """);

    [Fact]
    public void A_handle_that_C_stores_is_the_result() => Verify("""
        [CFunction("sqlite3_open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Database>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
        [ParamFlags(ParamFlag.In, ParamFlag.Out)]
        public static partial Database Open(string filename);

        private static void Check(int result) { }
        """);

    [Fact]
    public void A_handle_that_C_stores_may_be_an_out_parameter() => Verify("""
        [CFunction("sqlite3_open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Database>)], RestType = typeof(c_int))]
        public static partial int Open(string filename, out Database? db);
        """);

    [Fact]
    public void A_handle_that_C_returns_is_the_result() => Verify("""
        [CFunction("sqlite3_db_handle", ArgTypes = [typeof(c_void_p)], RestType = typeof(Database))]
        public static partial Database? DatabaseOf(nint statement);
        """);

    [Fact]
    public void A_handle_may_be_a_number_that_freeing_is_checked_of() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "close", Library = typeof(LibC), Type = typeof(c_int), Invalid = -1, FreeErrCheck = nameof(Errors.NegativeIsErrno))]
        public sealed partial class Descriptor;

        [CLibrary("c", UseErrno = true)]
        public static partial class LibC
        {
            [CFunction("dup", ArgTypes = [typeof(Descriptor)], RestType = typeof(Descriptor))]
            public static partial Descriptor? Duplicate(Descriptor? descriptor);
        }
        """, ["Bindings.Descriptor", "Bindings.LibC"]);

    [Fact]
    public void What_frees_may_leave_the_last_error_of_Windows() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "CloseHandle", Library = typeof(Kernel), FreeErrCheck = nameof(Errors.ZeroIsLastError))]
        public sealed partial class Kept;

        [CLibrary("kernel32", CallConv = CallConv.Stdcall, UseLastError = true)]
        public static partial class Kernel;
        """, ["Bindings.Kept"]);

    [Fact]
    public void What_frees_is_called_as_its_own_declaration_says() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "model_free", Library = typeof(Models))]
        public sealed partial class Model;

        [CLibrary("models")]
        public static partial class Models
        {
            [CFunction("model_name", ArgTypes = [typeof(Model)], RestType = typeof(c_char_p), Free = "text_free")]
            public static partial string? Name(Model model);

            [CFunction("model_free", CallConv = CallConv.Stdcall, ArgTypes = [typeof(c_void_p)])]
            private static partial void FreeModel(nint model);

            [CFunction("text_free", CallConv = CallConv.Stdcall, ArgTypes = [typeof(c_void_p)])]
            private static partial void FreeText(nint text);
        }
        """, ["Bindings.Model", "Bindings.Models"]);

    [Fact]
    public void A_pointer_is_no_handle_at_zero_beside_another_invalid_value() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "CloseHandle", Library = typeof(Kernel), Invalid = -1)]
        public sealed partial class Process;

        [CLibrary("kernel32")]
        public static partial class Kernel;
        """, ["Bindings.Process"]);

    [Fact]
    public void The_runtime_binds_what_frees_where_it_binds_the_library() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "model_free", Library = typeof(Models))]
        public sealed partial class Model;

        [CLibrary("models", Binding = CBinding.DllImport)]
        public static partial class Models;
        """, ["Bindings.Model"]);

    [Fact]
    public void What_frees_may_take_the_address_of_a_variable() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "av_frame_free", FreeTakesAddress = true, Library = typeof(Av))]
        public sealed partial class Frame;

        [CHandle(Free = "port_close", FreeTakesAddress = true, Library = typeof(Ports), Type = typeof(c_long), Invalid = -1, FreeErrCheck = nameof(Errors.NonZeroIsErrno), UseErrno = true)]
        public sealed partial class Port;

        [CLibrary("avutil")]
        public static partial class Av;

        [CLibrary("ports", Binding = CBinding.DllImport)]
        public static partial class Ports;
        """, ["Bindings.Frame", "Bindings.Port"]);

    [Fact]
    public void What_frees_may_be_a_method_of_the_class() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(FreeMethod = nameof(Release))]
        public sealed partial class Statement
        {
            private static void Release(nint handle) => Odbc.FreeHandle(3, handle);
        }

        [CLibrary("odbc")]
        public static partial class Odbc
        {
            [CFunction("SQLFreeHandle", ArgTypes = [typeof(c_short), typeof(c_void_p)], RestType = typeof(c_short), ErrCheck = nameof(Errors.NegativeIsErrno))]
            internal static partial void FreeHandle(short type, nint handle);
        }
        """, ["Bindings.Statement"]);

    [Fact]
    public void A_handle_may_keep_another_open() => Verify("""
        [CFunction("sqlite3_next_stmt", ArgTypes = [typeof(Database), typeof(c_void_p)], RestType = typeof(Database))]
        [return: Borrowed, DependsOn(nameof(db))]
        public static partial Database? Next(Database db, nint after);
        """);

    [Fact]
    public void A_handle_that_C_may_take_away_is_a_ref_parameter() => Verify("""
        [CFunction("sqlite3_reopen", ArgTypes = [typeof(POINTER<Database>), typeof(POINTER<Database>), typeof(Database)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
        public static partial void Reopen(ref Database? db, [Borrowed, DependsOn(nameof(other))] ref Database current, Database other);
        """);

    [Fact]
    public void Ref_handles_of_one_call_are_judged_together() => Verify("""
        [CFunction("sqlite3_swap", ArgTypes = [typeof(POINTER<Database>), typeof(POINTER<Database>), typeof(POINTER<Database>), typeof(Database)], RestType = typeof(c_int))]
        public static partial int Swap(ref Database? first, [DependsOn(nameof(other))] ref Database second, [Borrowed] ref Database current, Database other);
        """);

    [Fact]
    public void A_handle_that_C_hands_out_of_a_variable_takes_along_what_it_kept() => Verify("""
        [CFunction("sqlite3_detach", ArgTypes = [typeof(POINTER<Database>)], RestType = typeof(Database))]
        public static partial Database Detach(ref Database? first);
        """);

    [Fact]
    public void Handles_stand_one_after_the_other() => Verify("""
        [CFunction("sqlite3_wait", ArgTypes = [typeof(POINTER<Database>), typeof(c_int), typeof(POINTER<Database>)], RestType = typeof(c_int))]
        [ParamLength(1, nameof(all))]
        public static partial int Wait(ReadOnlySpan<Database> all, [Buffer(MinLength = 2)] Database?[] others);
        """);

    [Fact]
    public void A_handler_sees_a_handle_until_it_returns() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "sqlite3_close_v2", Library = typeof(Sqlite))]
        public sealed partial class Database;

        [CLibrary("sqlite3")]
        public static partial class Sqlite;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(Database), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = 0)]
        public sealed partial class Watch { public delegate int Handler(Database db, int frames); }
        """, ["Bindings.Watch"]);

    private static void Verify(string members, string[]? types = null, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => Snapshot.Verify($$"""
        using CTypes;
        namespace Bindings;

        [CHandle(Free = "sqlite3_close_v2", Library = typeof(Sqlite))]
        public sealed partial class Database;

        [CLibrary("sqlite3")]
        public static partial class Sqlite
        {
        {{members}}
        }
        """, types ?? ["Bindings.Sqlite"], test: test);
}
