using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class FunctionSnapshotTests
{
    [Fact]
    public void A_plain_function_is_one_line_of_work() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
        public static partial class LibC
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);
        }
        """);

    [Fact]
    public void Converted_scalars_are_checked_before_the_call() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        public enum Mode { Off, On }

        [CLibrary("dev")]
        public static partial class Device
        {
            [CFunction("seek", ArgTypes = [typeof(c_size_t), typeof(c_long), typeof(c_bool), typeof(Mode), typeof(c_double)], RestType = typeof(c_long))]
            public static partial long Seek(int position, long offset, bool relative, Mode mode, double speed);
        }
        """, ["Bindings.Device"]);

    [Fact]
    public void Errno_is_swapped_around_the_call() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
            public static partial void Close(int descriptor);
        }
        """);

    [Fact]
    public void Text_of_16_bits_is_copied_and_characters_are_pinned() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("icuuc")]
        public static partial class Icu
        {
            [CFunction("u_strtok_r", ArgTypes = [typeof(POINTER<c_char16_t>), typeof(POINTER<c_char16_t>), typeof(POINTER<POINTER<c_char16_t>>)], RestType = typeof(POINTER<c_char16_t>))]
            public static partial string? Next(Span<char> text, string delimiters, out string? rest);
        }
        """);

    [Fact]
    public void Text_goes_in_encoded_and_comes_out_copied() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("getenv", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
            public static partial string? GetEnvironmentVariable(string name);

            [CFunction("setlocale", ArgTypes = [typeof(c_int), typeof(c_char_p)], RestType = typeof(c_char_p))]
            public static partial string SetLocale(int category, string? locale);

            [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
            public static partial nuint Length(ReadOnlySpan<byte> text);
        }
        """);

    [Fact]
    public void Owned_text_is_freed_in_any_case() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("strdup", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "free")]
            public static partial string? Duplicate(string text);

            [CFunction("describe", ArgTypes = [typeof(c_int), typeof(POINTER<c_char_p>)], RestType = typeof(void))]
            public static partial void Describe(int code, [Free("free")] out string? text);
        }
        """);

    [Fact]
    public void Spans_and_arrays_are_pinned() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("write", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))]
            [ParamLength(2, nameof(bytes))]
            public static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes);

            [CFunction("getloadavg", ArgTypes = [typeof(POINTER<c_double>), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int LoadAverages(double[] averages, int count);
        }
        """);

    [Fact]
    public void Variables_are_passed_by_ref_in_and_out() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("m")]
        public static partial class LibM
        {
            [CFunction("frexp", ArgTypes = [typeof(c_double), typeof(POINTER<c_int>)], RestType = typeof(c_double))]
            public static partial double SplitExponent(double value, out int exponent);

            [CFunction("step", ArgTypes = [typeof(POINTER<c_double>), typeof(POINTER<c_int>)], RestType = typeof(void))]
            public static partial void Step(ref double value, in int count);
        }
        """);

    [Fact]
    public void Records_go_by_value_and_by_pointer() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CStruct] public partial struct Point { public int X, Y; }

        [CLibrary("geo")]
        public static partial class Geometry
        {
            [CFunction("mirror", ArgTypes = [typeof(Point)], RestType = typeof(Point))]
            public static partial Point Mirror(Point point);

            [CFunction("move", ArgTypes = [typeof(POINTER<Point>), typeof(POINTER<Point>)], RestType = typeof(void))]
            public static unsafe partial void Move(ref Point point, Point* by);

            [CFunction("area", ArgTypes = [typeof(POINTER<Point>), typeof(c_int)], RestType = typeof(c_double))]
            [ParamLength(1, nameof(corners))]
            public static partial double Area(ReadOnlySpan<Point> corners);
        }
        """, ["Bindings.Geometry"]);

    [Fact]
    public void Names_that_are_keywords_or_taken_by_the_stub_are_kept() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("odd")]
        public static partial class Odd
        {
            [CFunction("odd", ArgTypes = [typeof(c_char_p), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int @event(string @class, int function, int result);
        }
        """);

    [Fact]
    public void A_wrong_declaration_gets_a_body_that_names_the_rule() => Snapshot.VerifyBroken("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial string? Abs(DateTime value);
        }
        """);
}
