using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class ErrorCheckSnapshotTests
{
    [Fact]
    public void A_check_may_see_only_the_result() => Verify("""
        [CFunction("open", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
        public static partial int Open(int port);

        private static void Check(int result) { }
        """);

    [Fact]
    public void A_check_may_see_the_function_and_its_resource() => Verify("""
        [CFunction("open", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
        public static partial int Open([ErrorContext] string path);

        private static void Check(int result, CFunctionInfo function) { }
        """);

    [Fact]
    public void A_check_may_see_all_arguments() => Verify("""
        [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
        public static partial void Open(string path, out int port);

        private static void Check(int result, CFunctionInfo function, in OpenArguments arguments) { }
        """);

    [Fact]
    public void A_check_may_replace_the_result() => Verify("""
        [CFunction("step", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(IsRow))]
        public static partial bool Step(int statement);

        private static bool IsRow(int result, CFunctionInfo function) => result == 100;
        """);

    [Fact]
    public void A_ready_made_check_needs_no_method() => Verify("""
        [CFunction("fopen", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_void_p), ErrCheck = nameof(Errors.NullIsErrno), UseErrno = true)]
        public static partial nint Open([ErrorContext] string path, string mode);
        """);

    [Fact]
    public void A_check_may_stand_in_another_class() => Verify("""
        [CFunction("open", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Checks.Check), ErrCheckType = typeof(Checks))]
        public static partial int Open(int port);

        public static class Checks { public static void Check(int result) { } }
        """);

    [Fact]
    public void An_HRESULT_that_nobody_sees_is_checked() => Verify("""
        [CFunction("count", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(HRESULT))]
        [ParamFlags(ParamFlag.Out)]
        public static partial int Count();
        """);

    [Fact]
    public void The_last_error_is_swapped_next_to_the_call() => Verify("""
        [CFunction("open", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.ZeroIsLastError), UseErrno = true, UseLastError = true)]
        public static partial void Open(int port);
        """);

    [Fact]
    public void Codes_may_have_classes_of_the_user_s() => Snapshot.Verify("""
        using System;
        using CTypes;
        namespace Bindings;

        [CLibrary("port")]
        [CError(2, typeof(MissingException)), CError(3, typeof(BusyException)), CError(0x80004005, typeof(ErrnoException))]
        public static partial class Port
        {
            [CFunction("open", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
            public static partial void Open([ErrorContext] string path);
        }

        public sealed class MissingException(string message) : Exception(message);
        public sealed class BusyException(string message, int code) : Exception(message + code);
        """);

    private static void Verify(string members, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => Snapshot.Verify($$"""
        using CTypes;
        namespace Bindings;

        [CLibrary("port")]
        public static partial class Port
        {
        {{members}}
        }
        """, test: test);
}
