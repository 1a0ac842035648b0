using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BorrowedOutlivesOwnerTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BorrowedOutlivesOwner);

    [Fact]
    public Task What_was_lent_is_not_used_after_the_call_that_ends_it() => s_rule.Reports(
        Program("c_char_p text = Case.Text(rows);\nCase.Step(rows);\nConsole.WriteLine([|text|]);"),
        message: "'text' is lent by 'Case.Text' until the call of 'Case.Step' in line 41, and is used or kept beyond that; copy what you need before");

    [Fact]
    public Task Nor_after_its_owner_was_disposed() => s_rule.Reports(
        Program("c_char_p text = Case.Text(rows);\nrows.Dispose();\nConsole.WriteLine([|text|]);"),
        message: "'text' is lent by 'Case.Text' until 'rows' is disposed in line 41, and is used or kept beyond that; copy what you need before");

    [Theory]
    [InlineData("c_char_p text = Case.Text(rows);\nif (more) Case.Step(rows);\nConsole.WriteLine([|text|]);")]
    [InlineData("c_char_p text = Case.Text(rows);\nCase.Reset(rows);\nConsole.WriteLine([|text|]);")]
    [InlineData("c_char_p text = Case.Text(rows);\nwhile (Case.Step(rows) > 0) Console.WriteLine([|text|]);")]
    [InlineData("Case.Find(rows, out c_char_p text);\nCase.Step(rows);\nConsole.WriteLine([|text|]);")]
    [InlineData("nint text = Case.Address(rows);\nCase.Step(rows);\nConsole.WriteLine(Case.Length([|text|]));")]
    [InlineData("nint text = Case.Address(rows);\nnint next = text + 4;\nCase.Step(rows);\nConsole.WriteLine(Case.Length([|next|]));")]
    [InlineData("ReadOnlySpan<byte> text = Case.Bytes(rows);\nReadOnlySpan<byte> part = text.Slice(1);\nCase.Step(rows);\nConsole.WriteLine([|part|][0]);")]
    [InlineData("c_char_p text = Case.Text(rows), same = text;\nCase.Step(rows);\ntext = Case.Text(rows);\nConsole.WriteLine($\"{text} {[|same|]}\");")]
    [InlineData("c_char_p first = Case.Shared(1);\nc_char_p second = Case.Shared(2);\nConsole.WriteLine([|first|] + second.ToString());")]
    [InlineData("Show([|Case.Shared(1)|], Case.Shared(2));\nstatic void Show(c_char_p one, c_char_p other) => Console.WriteLine($\"{one}{other}\");")]
    [InlineData("Row row = Case.Current(rows);\nCase.Step(rows);\nCase.Use([|row|]);")]
    [InlineData("nint title = Case.Title(rows);\nrows.Dispose();\nConsole.WriteLine(Case.Length([|title|]));")]
    [InlineData("nint key = 1, name = Case.Name(key);\nCase.Rename(key);\nConsole.WriteLine(Case.Length([|name|]));")]
    [InlineData("ReadOnlySpan<byte> text = Case.Bytes(rows);\nReadOnlySpan<int> numbers = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, int>(text);\nCase.Step(rows);\nConsole.WriteLine([|numbers|][0]);")]
    public Task On_every_way_there(string body) => s_rule.Reports(Program(body));

    [Fact]
    public Task The_first_call_that_ends_it_is_named() => s_rule.Reports(
        Program("c_char_p text = Case.Text(rows);\nCase.Reset(rows);\nCase.Step(rows);\nConsole.WriteLine([|text|]);"),
        message: "'text' is lent by 'Case.Text' until the call of 'Case.Reset' in line 41, and is used or kept beyond that; copy what you need before");

    [Fact]
    public Task It_is_not_returned_when_the_owner_ends_with_the_method() => s_rule.Reports(
        Program("", """
            public static c_char_p First()
            {
                using Rows rows = Case.Open();
                return [|Case.Text(rows)|];
            }

            private static c_char_p s_text;

            public static void Keep()
            {
                using Rows rows = Case.Open();
                s_text = [|Case.Text(rows)|];
            }

            public static string Good()
            {
                using Rows rows = Case.Open();
                return Case.Text(rows).ToString();
            }

            public static c_char_p OfAnother(Rows rows)
            {
                using Rows other = Case.Open();
                return Case.Text(rows);
            }
            """),
        message: "'Case.Text(rows)' is lent by 'Case.Text' until 'rows' is disposed in line 66, and is used or kept beyond that; copy what you need before");

    [Theory]
    [InlineData("c_char_p text = Case.Text(rows);\nConsole.WriteLine(text);\nCase.Step(rows);")]
    [InlineData("string text = Case.Text(rows).ToString();\nCase.Step(rows);\nConsole.WriteLine(text);")]
    [InlineData("string? text = Case.Copy(rows);\nCase.Step(rows);\nConsole.WriteLine(text);")]
    [InlineData("c_char_p text = Case.Text(rows);\nCase.Step(rows);\ntext = Case.Text(rows);\nConsole.WriteLine(text);")]
    [InlineData("c_char_p text = Case.Text(rows);\nCase.Step(others);\nConsole.WriteLine(text);")]
    [InlineData("c_char_p text = Case.Text(rows);\nCase.Length(1);\nConsole.WriteLine(text);")]
    [InlineData("while (Case.Step(rows) > 0)\n{\n    c_char_p text = Case.Text(rows);\n    Console.WriteLine(text);\n}")]
    [InlineData("c_char_p text = Case.Text(rows);\nif (more)\n{\n    Case.Step(rows);\n    return;\n}\n\nConsole.WriteLine(text);")]
    [InlineData("c_char_p text = Case.Text(rows);\nrows = others;\nCase.Step(rows);\nConsole.WriteLine(text);")]
    [InlineData("c_char_p text = Case.Text(rows);\nCase.Step(rows);\nConsole.WriteLine(text.IsNull);")]
    [InlineData("using Row row = Case.Current(rows);\nCase.Use(row);\nCase.Step(rows);")]
    [InlineData("Row row = Case.CurrentKept(rows);\nrows.Dispose();\nCase.Use(row);")]
    [InlineData("ReadOnlySpan<byte> text = Case.Bytes(rows);\nint length = text.Length;\nCase.Step(rows);\nConsole.WriteLine(length);")]
    [InlineData("nint raw = Case.Raw(rows);\nrows.Dispose();\nConsole.WriteLine(Case.Length(raw));")]
    [InlineData("nint key = 1, other = 2, name = Case.Name(key);\nCase.Rename(other);\nConsole.WriteLine(Case.Length(name));")]
    [InlineData("c_char_p text = Case.Text(rows);\nCase.Next(out rows);\nCase.Step(rows);\nConsole.WriteLine(text);")]
    public Task What_is_used_in_time_or_copied_is_right(string body) => s_rule.Accepts(Program(body));

    private static string Program(string body, string more = "") => $$"""
        using System;
        using CTypes;

        [CHandle(Free = "rows_close", Library = typeof(Case))]
        public sealed partial class Rows;

        [CHandle(Free = "row_free", Library = typeof(Case))]
        public sealed partial class Row;

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("rows_open", ArgTypes = [], RestType = typeof(Rows))]
            public static partial Rows Open();

            [CFunction("rows_step", ArgTypes = [typeof(Rows)], RestType = typeof(c_int))]
            public static partial int Step(Rows rows);

            [CFunction("rows_reset", ArgTypes = [typeof(Rows)])]
            public static partial void Reset(Rows rows);

            [CFunction("rows_text", ArgTypes = [typeof(Rows)], RestType = typeof(c_char_p))]
            [return: Borrowed(Until = "rows_step"), Borrowed(Until = "rows_reset")]
            public static partial c_char_p Text(Rows rows);

            [CFunction("rows_text", ArgTypes = [typeof(Rows)], RestType = typeof(c_char_p))]
            [return: Borrowed]
            public static partial string? Copy(Rows rows);

            [CFunction("rows_text", ArgTypes = [typeof(Rows)], RestType = typeof(c_char_p))]
            [return: Borrowed(Until = "rows_step")]
            public static partial ReadOnlySpan<byte> Bytes(Rows rows);

            [CFunction("rows_text", ArgTypes = [typeof(Rows)], RestType = typeof(c_void_p))]
            [return: Borrowed(Until = "rows_step")]
            public static partial nint Address(Rows rows);

            public static void Run(Rows rows, Rows others, bool more)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }

            [CFunction("rows_find", ArgTypes = [typeof(Rows), typeof(POINTER<c_char_p>)])]
            public static partial void Find(Rows rows, [Borrowed(Until = "rows_step")] out c_char_p text);

            [CFunction("rows_current", ArgTypes = [typeof(Rows)], RestType = typeof(Row))]
            [return: Borrowed(Until = "rows_step")]
            public static partial Row Current(Rows rows);

            [CFunction("rows_current", ArgTypes = [typeof(Rows)], RestType = typeof(Row))]
            [return: Borrowed(Until = "rows_step"), DependsOn(nameof(rows))]
            public static partial Row CurrentKept(Rows rows);

            [CFunction("row_use", ArgTypes = [typeof(Row)])]
            public static partial void Use(Row row);

            [CFunction("shared_text", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
            [return: Borrowed(Until = "shared_text")]
            public static partial c_char_p Shared(int number);

            [CFunction("length", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int Length(nint text);

            {{more.Replace("\n", "\n    ", StringComparison.Ordinal)}}

            [CFunction("rows_next", ArgTypes = [typeof(POINTER<Rows>)])]
            public static partial void Next(out Rows rows);

            [CFunction("rows_title", ArgTypes = [typeof(Rows)], RestType = typeof(c_void_p))]
            [return: Borrowed]
            public static partial nint Title(Rows rows);

            [CFunction("rows_raw", ArgTypes = [typeof(Rows)], RestType = typeof(c_void_p))]
            public static partial nint Raw(Rows rows);

            [CFunction("key_name", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
            [return: Borrowed(Until = "key_rename")]
            public static partial nint Name(nint key);

            [CFunction("key_rename", ArgTypes = [typeof(c_void_p)])]
            public static partial void Rename(nint key);
        }

        """;
}
