using System.Globalization;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>The rows of texts and single characters.</summary>
internal static class TextRows
{
    public static IEnumerable<Row> All() => [.. Narrow(), .. Wide(), .. Utf16(), .. Characters()];

    public const string Long = "\"two hundred and fifty-six bytes are on the stack:\" + string.Concat(Enumerable.Repeat(\" 0123456789\", 20)) + \" .\"";

    // As in type_table.c.
    private static readonly (int Index, string Text)[] s_texts = [(0, "null"), (1, "\"\""), (2, "\"na\u00efve\""), (3, Long)];

    public const string Text = "public static unsafe class Text { public static nint Of(string? text) => System.Runtime.InteropServices.Marshal.StringToCoTaskMemUTF8(text); public static string? At(nint address) => System.Runtime.InteropServices.Marshal.PtrToStringUTF8(address); }";

    public const string WideText = """
        public static unsafe class Text
        {
            public static nint Of(string? text)
            {
                if (text is null) return 0;
                byte[] bytes = System.Text.Encoding.UTF32.GetBytes(text + "\0");
                nint address = System.Runtime.InteropServices.Marshal.AllocCoTaskMem(bytes.Length);
                System.Runtime.InteropServices.Marshal.Copy(bytes, 0, address, bytes.Length);
                return address;
            }

            public static string? At(nint address)
            {
                if (address == 0) return null;
                int length = 0;
                while (((int*)address)[length] != 0) length++;
                return System.Text.Encoding.UTF32.GetString((byte*)address, length * 4);
            }
        }
        """;

    public const string Utf16Text = "public static unsafe class Text { public static nint Of(string? text) => System.Runtime.InteropServices.Marshal.StringToCoTaskMemUni(text); public static string? At(nint address) => System.Runtime.InteropServices.Marshal.PtrToStringUni(address); }";

    private static IEnumerable<Row> Narrow()
    {
        yield return String(new Row("c_char_p", "string?", [.. s_texts]));
        yield return Table.Lent(new Row("c_char_p", "byte[]?", [(0, "null"), (1, "Array.Empty<byte>()"), (2, "System.Text.Encoding.UTF8.GetBytes(\"na\\u00efve\")")]));
        yield return Table.Lent(new Row("c_char_p", "byte[]", [(1, "Array.Empty<byte>()"), (2, "System.Text.Encoding.UTF8.GetBytes(\"na\\u00efve\")")]));
        yield return String(new Row("c_char_p", "ReadOnlySpan<byte>", [(0, "default(ReadOnlySpan<byte>)"), (1, "\"\"u8"), (2, "\"na\\u00efve\"u8")]) { Same = "{0}.SequenceEqual({1})" });
        yield return Table.Lent(new Row("c_char_p", "StringBuffer", [.. s_texts.Skip(1).Select(t => (t.Index, $"C.CreateStringBuffer({t.Text})"))]));
        yield return Table.Lent(new Row("c_void_p", "StringBuffer", [.. s_texts.Skip(1).Select(t => (t.Index, $"C.CreateStringBuffer({t.Text})"))]) { Stem = "c_char_p" });
        foreach (Row row in Addresses("c_char_p", Text, "nint", "c_char_p", "byte*")) yield return row;
    }

    private static IEnumerable<Row> Wide()
    {
        yield return String(new Row("c_wchar_p", "string?", [.. s_texts]));
        yield return Table.Lent(new Row("c_wchar_p", "ReadOnlySpan<char>", [(0, "default"), .. s_texts.Skip(1).Select(t => (t.Index, $"({t.Text}).AsSpan()"))]));
        yield return Table.Lent(new Row("c_wchar_p", "WideStringBuffer", [.. s_texts.Skip(1).Select(t => (t.Index, $"C.CreateUnicodeBuffer({t.Text})"))]));
        yield return Table.Lent(new Row("c_void_p", "WideStringBuffer", [.. s_texts.Skip(1).Select(t => (t.Index, $"C.CreateUnicodeBuffer({t.Text})"))]) { Stem = "c_wchar_p" });
        foreach (Row row in Addresses("c_wchar_p", WideText, "nint", "c_wchar_p")) yield return row;
    }

    private static IEnumerable<Row> Utf16()
    {
        const string Type = "POINTER<c_char16_t>", Stem = "utf16_text";
        yield return String(new Row(Type, "string?", [.. s_texts])) with { Stem = Stem };
        foreach (string type in (string[])["char[]", "Span<char>", "ReadOnlySpan<char>", "Memory<char>", "CArray<char>"])
        {
            string make = type == "CArray<char>" ? "new CArray<char>(({0} + '\\0').ToCharArray())" : "({0} + '\\0').ToCharArray()";
            yield return Table.Lent(new Row(Type, type, [.. s_texts.Skip(1).Select(t => (t.Index, Format(make, t.Text)))]) { Stem = Stem });
        }

        yield return Table.Lent(new Row(Type, "char[,]", [(1, "new char[1, 1]"), (2, "new char[1, 6] { { 'n', 'a', '\u00ef', 'v', 'e', '\0' } }")]) { Stem = Stem });
        yield return Table.Lent(new Row(Type, "System.Runtime.InteropServices.SafeBuffer", [.. s_texts.Skip(1).Select(t => (t.Index, $"new Block(Text.Of({t.Text}))"))])
        {
            Stem = Stem,
            Declarations = Utf16Text + "public sealed class Block : System.Runtime.InteropServices.SafeBuffer { public Block(nint memory) : base(false) { SetHandle(memory); Initialize(2); } protected override bool ReleaseHandle() => true; }",
        });
        foreach (Row row in Addresses(Type, Utf16Text, "nint", Type, "POINTER<char>", "char*", "void*")) yield return row with { Stem = Stem };
    }

    private static IEnumerable<Row> Addresses(string c, string declarations, params string[] types)
    {
        foreach (string type in types)
        {
            string of = type == "nint" ? "Text.Of({0})" : type.EndsWith('*') ? $"({type})Text.Of({{0}})" : $"new {type}(Text.Of({{0}}))";
            string at = type.EndsWith("_p", StringComparison.Ordinal) ? "{0}.Address" : "(nint){0}";
            yield return Table.NoReferenceToPointer(new Row(c, type, [.. s_texts.Select(t => (t.Index, Format(of, t.Text)))])
            {
                Declarations = declarations,
                Same = $"Text.At({Format(at, "{0}")}) == Text.At({Format(at, "{1}")})",
            });
        }
    }

    private static string Format(string format, string argument) => string.Format(CultureInfo.InvariantCulture, format, argument);

    // A copy for C#, or a look at C's memory.
    private static Row String(Row row) => row
        .Except("C's memory cannot hold a managed reference", Position.Reference, Position.Field)
        .Except("nobody would free it after the callback has returned", Position.CallbackResult)
        .Except("C may keep or replace the pointer", Position.InOut);

    private static IEnumerable<Row> Characters()
    {
        const string NotInMemory = "the variable has not C's size, or its bits in C's memory need not be a value of it";
        string[] numbers = ["0", "0x41", "0xe9", "0x20ac", "0xd83d", "0x1f600"];
        yield return new Row("c_char", "char", [(0, "'\\0'"), (1, "'A'"), (2, "'~'")]).Except(NotInMemory, Position.Reference);
        foreach ((string c, string primitive, int last) in new[] { ("c_char16_t", "ushort", 4), ("c_char32_t", "uint", 5), ("c_wchar", "uint", 5) })
        {
            // A surrogate alone is a char of UTF-16, and no value elsewhere.
            (int, string)[] units = [.. numbers.Select((n, index) => (index, $"({primitive}){n}")).Where(n => n.index <= last && (n.index != 4 || last == 4))];
            Row chars = new(c, "char", [.. units.Where(u => u.Item1 <= 4).Select(u => (u.Item1, $"(char)({u.Item2})"))]);
            Row[] rows =
            [
                new Row(c, primitive, [.. units]),
                new Row(c, c, [.. units.Select(u => (u.Item1, $"({c})({u.Item2})"))]),
                c == "c_char16_t" ? chars : chars.Except(NotInMemory, Position.Reference),
                new Row(c, "System.Text.Rune", [.. units.Where(u => u.Item1 != 4).Select(u => (u.Item1, $"new System.Text.Rune({u.Item2})"))]).Except(NotInMemory, Position.Reference),
            ];
            foreach (Row row in rows) yield return c == "c_wchar" ? row.Except("its size is not the same everywhere", Position.Reference, Position.Field) : row;
        }

        yield return Table.Behind(new Row("c_ushort", "char", [(0, "'\\0'"), (1, "'\\x01'"), (2, "'\\uffff'")]));
        yield return Table.Behind(new Row("c_char16_t", "short", [(0, "(short)0"), (1, "(short)0x41"), (2, "(short)0xe9"), (3, "(short)0x20ac")]));
        yield return Table.Behind(new Row("c_char32_t", "int", [(0, "0"), (1, "0x41"), (2, "0xe9"), (3, "0x20ac")]));
    }
}
