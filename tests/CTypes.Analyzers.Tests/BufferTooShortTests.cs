using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BufferTooShortTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BufferTooShort);

    [Fact]
    public Task A_number_beyond_the_buffer_is_marked() => s_rule.Reports(
        Program("Span<byte> buffer = stackalloc byte[10];\nCase.Read(0, buffer, [|100|]);"),
        message: "'Case.Read' tells C of 100 elements at 'buffer', which has 10; write (nuint)buffer.Length");

    [Theory]
    [InlineData("Case.Read(0, new byte[10], [|11|]);")]
    [InlineData("byte[] buffer = new byte[10];\nCase.Read(0, buffer, [|64 * 1024|]);")]
    [InlineData("StringBuffer buffer = C.CreateStringBuffer(8);\nCase.Name(buffer, [|9|]);")]
    [InlineData("using CArray<int> items = new(3);\nCase.Sum(items, [|16|]);")]
    [InlineData("Span<byte> buffer = [1, 2, 3];\nCase.Read(0, buffer, [|4|]);")]
    [InlineData("Case.Read(0, more ? new byte[4] : new byte[8], [|9|]);")]
    [InlineData("byte[] buffer = new byte[10];\nCase.Read(0, buffer.AsSpan(4), [|10|]);")]
    [InlineData("byte[] buffer = new byte[10];\nCase.Read(0, buffer.AsSpan(4, 2), [|3|]);")]
    [InlineData("Span<byte> buffer = stackalloc byte[10];\nCase.Read(0, buffer.Slice(8), [|10|]);")]
    [InlineData("int size = 10;\nbyte[] buffer = new byte[size];\nCase.Read(0, buffer, [|11|]);")]
    [InlineData("byte[] buffer = new byte[10];\nint size = 64;\nCase.Read(0, buffer, [|(nuint)size|]);")]
    [InlineData("Span<byte> buffer = stackalloc byte[10];\nCase.Set(buffer, 300, [|11|]);")]
    [InlineData("Span<byte> buffer = stackalloc byte[10];\nCase.Take([|11|], buffer);")]
    [InlineData("Case.Give(new byte[10], [|11|]);")]
    public Task Arrays_buffers_and_arrays_of_C_count(string body) => s_rule.Reports(Program(body));

    [Theory]
    [InlineData("sbyte", 1)]
    [InlineData("short", 2)]
    [InlineData("float", 4)]
    [InlineData("double", 8)]
    public async Task A_number_may_be_of_elements_or_of_bytes(string element, int bytes)
    {
        await s_rule.Reports(Declaring(3 * bytes + 1, mark: true));
        await s_rule.Accepts(Declaring(3 * bytes, mark: false));

        string Declaring(int told, bool mark) => Source.Library($$"""
            [CFunction("write_items", ArgTypes = [typeof(c_void_p), typeof(c_int)])]
            public static partial void Write({{element}}[] items, int size);

            public static void Run() => Write(new {{element}}[3], {{(mark ? $"[|{told}|]" : told)}});
            """);
    }

    [Theory]
    [InlineData("Span<byte> buffer = stackalloc byte[10];\nCase.Read(0, buffer, [|100|]);", "Span<byte> buffer = stackalloc byte[10];\nCase.Read(0, buffer, (nuint)buffer.Length);")]
    [InlineData("StringBuffer buffer = C.CreateStringBuffer(8);\nCase.Name(buffer, [|9|]);", "StringBuffer buffer = C.CreateStringBuffer(8);\nCase.Name(buffer, buffer.Length);")]
    public Task The_fix_passes_the_length(string body, string expected) => s_rule.Fixes(Program(body), Program(expected));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Program("byte[] a = new byte[10], b = new byte[20];\nCase.Read(0, a, [|30|]);\nCase.Read(0, b, [|40|]);"),
        Program("byte[] a = new byte[10], b = new byte[20];\nCase.Read(0, a, (nuint)a.Length);\nCase.Read(0, b, (nuint)b.Length);"));

    [Theory]
    [InlineData("Span<byte> buffer = stackalloc byte[10];\nCase.Read(0, buffer, 10);")]
    [InlineData("Span<byte> buffer = stackalloc byte[10];\nif (more) buffer = new byte[100];\nCase.Read(0, buffer, 100);")]
    [InlineData("int[] items = new int[3];\nCase.Fill(items, 12);")]
    [InlineData("Span<byte> buffer = new byte[more ? 10 : 100];\nCase.Read(0, buffer, 100);")]
    [InlineData("byte[] buffer = new byte[10];\nint size = 64;\nsize -= 60;\nCase.Read(0, buffer, (nuint)size);")]
    [InlineData("byte[] buffer = new byte[10];\nint size = 9;\nsize++;\nCase.Read(0, buffer.AsSpan(0, size), 10);")]
    [InlineData("Case.Read(0, more ? new byte[4] : new byte[8], 8);")]
    [InlineData("Case.Set(new byte[10], 300, 10);")]
    [InlineData("Case.At(11, new byte[10]);")]
    [InlineData("Case.Part(new byte[10], 11, 12);")]
    [InlineData("Case.Both(new byte[10], new byte[20], 11);")]
    [InlineData("Case.Level(new byte[10], 11);")]
    [InlineData("Case.Strnlen(\"spam\"u8, 100);")]
    [InlineData("Case.Strncmp(\"spam\"u8, \"eggs\", 100);")]
    [InlineData("Span<byte> some = [1, 2];\nSpan<byte> buffer = [1, .. some];\nCase.Read(0, buffer, 3);")]
    [InlineData("byte[] buffer = new byte[10];\nArray.Resize(ref buffer, 100);\nCase.Read(0, buffer, 100);")]
    public Task Lengths_that_may_be_right_are_left_alone(string body) => s_rule.Accepts(Program(body));

    [Fact]
    public Task The_size_of_an_element_that_a_known_function_is_told_is_that_of_the_elements() => s_rule.Reports(
        Sort("[ParamLength(1, nameof(items)), ParamDefault(2, [|sizeof(int)|])]", "Span<double> items"),
        message: "'Case.Sort' tells C of elements of 4 bytes at 'items', which has elements of 8; write sizeof(double)");

    [Theory]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, [|8|])]", "Span<int> items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, [|4|])]", "byte[] items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, [|0|])]", "Memory<float> items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, [|12|])]", "Point[] items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, [|12|])]", "CRecordArray<Node> items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, [|2|])]", "Span<nint> items")]
    [InlineData("[ParamDefault(2, [|4|])]", "Span<double> items, nuint count")]
    [InlineData("[ParamDefault(2, [|12|])]", "ref double items, nuint count")]
    public Task Elements_of_any_kind_have_a_size(string attributes, string parameters) => s_rule.Reports(Sort(attributes, parameters));

    [Theory]
    [InlineData("Span<double> items", "sizeof(double)")]
    [InlineData("Point[] items", "16")]
    public Task The_fix_writes_the_size_of_the_elements(string parameter, string size) => s_rule.Fixes(
        Sort("[ParamLength(1, nameof(items)), ParamDefault(2, [|sizeof(int)|])]", parameter), Sort($"[ParamLength(1, nameof(items)), ParamDefault(2, {size})]", parameter));

    [Fact]
    public Task Elements_whose_size_differs_between_targets_want_a_parameter() => s_rule.Reports(
        Sort("[ParamLength(1, nameof(items)), ParamDefault(2, [|2|])]", "Span<System.Runtime.InteropServices.CLong> items"),
        message: "'Case.Sort' tells C of elements of 2 bytes at 'items', which has elements of 4 or 8; write a parameter for the size, which is not the same on all targets");

    [Theory]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, sizeof(double))]", "Span<double> items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, 16)]", "Point[] items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, 8)]", "Span<nint> items")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, 8)]", "Span<System.Runtime.InteropServices.CLong> items")]
    [InlineData("[ParamDefault(2, 12)]", "Span<byte> items, nuint count")]
    [InlineData("[ParamDefault(2, 12)]", "Span<float> items, nuint triples")]
    [InlineData("[ParamDefault(2, 12)]", "nint items, nuint count")]
    public Task Sizes_that_may_be_right_are_left_alone(string attributes, string parameters) => s_rule.Accepts(Sort(attributes, parameters));

    [Theory]
    [InlineData("[ParamLength(2, nameof(items)), ParamDefault(1, [|sizeof(int)|])]", "Span<double> items, nint file")]
    [InlineData("[ParamLength(2, nameof(items)), ParamDefault(1, [|1|])]", "Span<double> items, nint file")]
    [InlineData("[ParamDefault(1, [|sizeof(int)|])]", "Span<double> items, nuint count, nint file")]
    public Task A_file_is_told_the_size_of_the_elements(string attributes, string parameters) => s_rule.Reports(Read(attributes, parameters));

    [Theory]
    [InlineData("[ParamDefault(1, 1)]", "Span<double> items, nuint bytes, nint file")]
    [InlineData("[ParamDefault(1, sizeof(double))]", "Span<double> items, nuint count, nint file")]
    [InlineData("[ParamDefault(1, 16), ParamDefault(2, 1)]", "out Point items, nint file")]
    [InlineData("[ParamLength(1, nameof(items)), ParamDefault(2, 1)]", "Span<byte> items, nint file")]
    [InlineData("[ParamDefault(1, 1), ParamLength(2, nameof(items))]", "Span<byte> items, nint file")]
    public Task A_file_may_be_told_of_bytes(string attributes, string parameters) => s_rule.Accepts(Read(attributes, parameters));

    [Fact]
    public Task A_call_passes_the_size_of_its_elements() => s_rule.Reports(
        Call("Case.Sort(items, (nuint)items.Length, [|sizeof(int)|], 0);"),
        message: "'Case.Sort' tells C of elements of 4 bytes at 'items', which has elements of 8; write sizeof(double)");

    [Fact]
    public Task The_fix_passes_the_size_of_the_elements() => s_rule.Fixes(
        Call("Case.Sort(items, (nuint)items.Length, [|16|], 0);"), Call("Case.Sort(items, (nuint)items.Length, sizeof(double), 0);"));

    [Theory]
    [InlineData("Case.Sort(items, (nuint)items.Length, sizeof(double), 0);")]
    [InlineData("Case.Sort(items, (nuint)items.Length / 2, 16, 0);")]
    [InlineData("nuint size = count > 1 ? 8u : 4u;\n        Case.Sort(items, (nuint)items.Length, size, 0);")]
    [InlineData("Case.Sort(items, count, 16, 0);")]
    public Task Calls_that_may_be_right_are_left_alone(string statement) => s_rule.Accepts(Call(statement));

    [Theory]
    [InlineData("uint", "c_uint", "uint")]
    [InlineData("ulong", "c_uint64", "ulong")]
    [InlineData("ushort", "c_ushort", "ushort")]
    [InlineData("byte", "c_ubyte", "byte")]
    public Task The_fix_passes_the_length_as_what_the_parameter_is(string type, string c, string cast) => s_rule.Fixes(
        Sized(type, c, "[|100|]"), Sized(type, c, $"({cast})items.Length"));

    [Theory]
    [InlineData("int", "c_int")]
    [InlineData("long", "c_int64")]
    [InlineData("short", "c_short", "(short)items.Length")]
    public Task An_int_is_passed_as_it_is_where_it_can(string type, string c, string expected = "items.Length") => s_rule.Fixes(Sized(type, c, "[|100|]"), Sized(type, c, expected));

    [Theory]
    [InlineData("uint", "c_uint", "uint.MaxValue")]
    [InlineData("ulong", "c_uint64", "~0UL")]
    public Task All_bits_are_no_length(string type, string c, string value) => s_rule.Accepts(Sized(type, c, value));

    private static string Sized(string type, string c, string value) => Source.Library(
        $"[CFunction(\"put\", ArgTypes = [typeof(c_void_p), typeof({c})])]\npublic static partial void Put(ReadOnlySpan<byte> items, {type} size);\n\npublic static void Run()\n{{\n    byte[] items = new byte[4];\n    Put(items, {value});\n}}");

    private static string Call(string statement) => Sort("", "Span<double> items, nuint count, nuint size").Replace("    \n", "", StringComparison.Ordinal) + $$"""

        public static class Program
        {
            public static void Run(double[] items, nuint count)
            {
                {{statement}}
            }
        }

        """;

    private static string Sort(string attributes, string parameters) => WithElements($"""
        [CFunction("qsort", ArgTypes = [typeof({(parameters.StartsWith("ref", StringComparison.Ordinal) ? "POINTER<c_double>" : "c_void_p")}), typeof(c_size_t), typeof(c_size_t), typeof(c_void_p)], RestType = typeof(void))]
            {attributes}
            public static partial void Sort({parameters}, nint compare);
        """);

    private static string Read(string attributes, string parameters) => WithElements($"""
        [CFunction("fread", ArgTypes = [typeof({(parameters.Contains("out Point", StringComparison.Ordinal) ? "POINTER<Point>" : "c_void_p")}), typeof(c_size_t), typeof(c_size_t), typeof(c_void_p)], RestType = typeof(c_size_t))]
            {attributes}
            public static partial nuint Read({parameters});
        """);

    private static string WithElements(string function) => $$"""
        using System;
        using CTypes;

        [CLibrary("case")]
        public static partial class Case
        {
            {{function}}
        }

        [CStruct]
        public partial struct Point
        {
            public double X;
            public double Y;
        }

        [CStruct]
        public sealed partial class Node
        {
            public partial c_int Value { get; set; }
        }

        """;

    private static string Program(string body) => $$"""
        using System;
        using CTypes;

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("read", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))]
            public static partial nint Read(int file, Span<byte> buffer, nuint count);

            [CFunction("fill", ArgTypes = [typeof(c_void_p), typeof(c_size_t)])]
            public static partial void Fill(int[] items, int sizeBytes);

            [CFunction("name", ArgTypes = [typeof(c_char_p), typeof(c_int)])]
            public static partial void Name(StringBuffer text, int size);

            [CFunction("sum", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Sum([Buffer(LengthFrom = nameof(many))] CArray<int> items, int many);

            [CFunction("set", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_int), typeof(c_size_t)])]
            public static partial void Set(Span<byte> buffer, int value, nuint n);

            [CFunction("take", ArgTypes = [typeof(c_size_t), typeof(POINTER<c_ubyte>)])]
            public static partial void Take(nuint count, Span<byte> buffer);

            [CFunction("give", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_size_t)])]
            public static partial void Give(byte[] buffer, long many);

            [CFunction("at", ArgTypes = [typeof(c_size_t), typeof(POINTER<c_ubyte>)])]
            public static partial void At(nuint index, Span<byte> buffer);

            [CFunction("part", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_size_t), typeof(c_size_t)])]
            public static partial void Part(Span<byte> buffer, nuint first, nuint last);

            [CFunction("both", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(POINTER<c_ubyte>), typeof(c_size_t)])]
            public static partial void Both(Span<byte> first, Span<byte> second, nuint both);

            [CFunction("strnlen", ArgTypes = [typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_size_t))]
            public static partial nuint Strnlen(ReadOnlySpan<byte> text, nuint maxlen);

            [CFunction("strncmp", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
            public static partial int Strncmp(ReadOnlySpan<byte> left, string right, nuint n);

            [CFunction("level", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_int)])]
            public static partial void Level(Span<byte> buffer, int level);

            public static void Run(bool more)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        """;
}
