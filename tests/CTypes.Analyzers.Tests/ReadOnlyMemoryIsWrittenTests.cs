using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ReadOnlyMemoryIsWrittenTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ReadOnlyMemoryIsWritten);

    [Fact]
    public Task A_read_only_span_that_C_fills_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("read", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))]
            public static partial nint Read(int file, ReadOnlySpan<byte> [|buffer|], nuint count);
            """),
        message: "'buffer' of 'Case.Read' is read-only, but 'read' writes to it; write Span<byte>");

    [Fact]
    public Task A_read_only_reference_that_C_writes_through_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("time", ArgTypes = [typeof(POINTER<c_time_t>)], RestType = typeof(c_time_t))]
            public static partial long Time(in long [|time|]);
            """),
        message: "'time' of 'Case.Time' is read-only, but 'time' writes to it; write ref long");

    [Theory]
    [InlineData("""[CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_double)], RestType = typeof(c_int))] public static partial int Print(ReadOnlySpan<byte> [|to|], nuint size, string format, double value);""")]
    [InlineData("""[CFunction("memcpy", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_void_p))] public static partial nint Copy(ReadOnlySpan<int> [|to|], ReadOnlySpan<int> from, nuint size);""")]
    [InlineData("""[CFunction("getrandom", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_uint)], RestType = typeof(c_ssize_t)), ParamLength(1, nameof(bytes))] public static partial nint Fill(ReadOnlyMemory<byte> [|bytes|], uint flags);""")]
    [InlineData("""[CFunction("waitpid", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))] public static partial int Wait(int process, ref readonly int [|status|], int options);""")]
    [InlineData("""[CFunction("fread", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_size_t), typeof(c_void_p)], RestType = typeof(c_size_t))] public static partial nuint Read(ReadOnlySpan<double> [|items|], nuint size, nuint count, nint file);""")]
    [InlineData("""[CFunction("ReadFile", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_uint), typeof(POINTER<c_uint>), typeof(c_void_p)], RestType = typeof(c_int))] public static partial int Read(nint file, ReadOnlySpan<byte> [|buffer|], uint size, in uint [|read|], nint overlapped);""")]
    public Task Memory_of_any_kind_is_marked(string function) => s_rule.Reports(Source.Library(function));

    [Theory]
    [InlineData("ReadOnlySpan<byte> [|bytes|]", "Span<byte> bytes")]
    [InlineData("System.ReadOnlySpan<int> [|bytes|]", "System.Span<int> bytes")]
    [InlineData("ReadOnlyMemory<byte> [|bytes|]", "Memory<byte> bytes")]
    [InlineData("scoped ReadOnlySpan<byte> [|bytes|]", "scoped Span<byte> bytes")]
    public Task The_fix_writes_what_C_may_write_to(string parameter, string expected) => s_rule.Fixes(Filling(parameter), Filling(expected));

    [Theory]
    [InlineData("in int [|status|]", "ref int status")]
    [InlineData("ref readonly int [|status|]", "ref int status")]
    [InlineData("scoped in int [|status|]", "scoped ref int status")]
    public Task The_fix_writes_a_reference_that_C_may_write_through(string parameter, string expected) => s_rule.Fixes(Waiting(parameter), Waiting(expected));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Source.Library(Fill("ReadOnlySpan<byte> [|bytes|]") + "\n\n" + Wait("in int [|status|]")),
        Source.Library(Fill("Span<byte> bytes") + "\n\n" + Wait("ref int status")));

    [Theory]
    [InlineData("""[CFunction("memcpy", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_void_p))] public static partial nint Copy(Span<byte> to, ReadOnlySpan<byte> from, nuint size);""")]
    [InlineData("""[CFunction("write", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))] public static partial nint Write(int file, ReadOnlySpan<byte> buffer, nuint count);""")]
    [InlineData("""[CFunction("nanosleep", ArgTypes = [typeof(POINTER<c_long>), typeof(POINTER<c_long>)], RestType = typeof(c_int))] public static partial int Sleep(in c_long wanted, out c_long left);""")]
    [InlineData("""[CFunction("read", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))] public static partial nint Read(int file, byte[] buffer, nuint count);""")]
    [InlineData("""[CFunction("read", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))] public static partial nint Read(int file, nint buffer, nuint count);""")]
    [InlineData("""[CFunction("fill", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(void))] public static partial void Fill(ReadOnlySpan<byte> bytes, nuint count);""")]
    public Task What_C_may_write_to_and_what_it_only_reads_is_accepted(string function) => s_rule.Accepts(Source.Library(function));

    [Fact]
    public Task A_function_of_an_interface_has_no_name_in_C() => s_rule.Accepts(Source.InFile("""
        [CInterface]
        public sealed partial class Reader
        {
            [CFunction(VTableIndex = 0, ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(void))]
            public partial void read(ReadOnlySpan<byte> bytes, nuint size);
        }
        """));

    private static string Filling(string parameter) => Source.Library(Fill(parameter));

    private static string Waiting(string parameter) => Source.Library(Wait(parameter));

    private static string Fill(string parameter) => $"""
        [CFunction("getentropy", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(bytes))]
        public static partial int Fill({parameter});
        """;

    private static string Wait(string parameter) => $"""
        [CFunction("wait", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
        public static partial int Wait({parameter});
        """;
}
