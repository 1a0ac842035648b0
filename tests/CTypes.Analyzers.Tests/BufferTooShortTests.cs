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
    public Task Arrays_buffers_and_arrays_of_C_count(string body) => s_rule.Reports(Program(body));

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
    [InlineData("Span<byte> some = [1, 2];\nSpan<byte> buffer = [1, .. some];\nCase.Read(0, buffer, 3);")]
    [InlineData("byte[] buffer = new byte[10];\nArray.Resize(ref buffer, 100);\nCase.Read(0, buffer, 100);")]
    public Task Lengths_that_may_be_right_are_left_alone(string body) => s_rule.Accepts(Program(body));

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

            public static void Run(bool more)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        """;
}
