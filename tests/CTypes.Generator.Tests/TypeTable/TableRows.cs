namespace CTypes.Generator.Tests.TypeTable;

/// <summary>The rows of pointers to pointers: tables of texts, and of rows of numbers.</summary>
internal static class TableRows
{
    public static IEnumerable<Row> All() => [.. Texts("c_char_p", "texts", TextRows.Text), .. Texts("c_wchar_p", "wide_texts", TextRows.WideText), .. Numbers()];

    private static IEnumerable<Row> Texts(string element, string stem, string declarations)
    {
        string c = $"POINTER<{element}>";
        string texts = $"\"\", \"na\u00efve\", {TextRows.Long}";
        (int, string)[] tables = [(1, "new string?[] { }"), (2, $"new string?[] {{ {texts} }}")];
        yield return Table.Lent(new Row(c, "string?[]?", [(0, "null"), .. tables]) { Stem = stem });
        yield return Table.Lent(new Row(c, "string?[]", [.. tables]) { Stem = stem });
        yield return Table.Lent(new Row(c, "string[]", [(1, "new string[0]"), (2, $"new string[] {{ {texts} }}")]) { Stem = stem });
        yield return Table.Lent(new Row(c, "Span<string>", [(1, "new string[0]"), (2, $"new string[] {{ {texts} }}")]) { Stem = stem });
        yield return Table.Lent(new Row(c, "ReadOnlySpan<string>", [(1, "new string[0]"), (2, $"new string[] {{ {texts} }}")]) { Stem = stem });
        foreach (Row row in Addresses(c, stem, declarations, "Text.Of(\"\"), Text.Of(\"na\u00efve\"), Text.Of(" + TextRows.Long + "), 0")) yield return row;
    }

    private static IEnumerable<Row> Numbers()
    {
        const string C = "POINTER<POINTER<c_int>>", Stem = "rows";
        const string Declarations = "public static unsafe class Numbers { public static nint Of(int number) { int* all = (int*)System.Runtime.InteropServices.NativeMemory.Alloc(8); all[0] = number; return (nint)all; } public static POINTER<c_int>[] Rows => [(POINTER<c_int>)Of(7), (POINTER<c_int>)Of(int.MinValue), (POINTER<c_int>)Of(int.MaxValue)]; }";
        foreach (string type in (string[])["int", "uint", "c_int"])
        {
            string Row(params string[] numbers) => string.Join(", ", numbers.Select(n => $"unchecked(({type})({n}))"));
            yield return Table.Lent(new Row(C, type + "[][]", [(1, $"new {type}[][] {{ [{Row("7", "1")}], [{Row("int.MinValue")}], [{Row("int.MaxValue", "2")}] }}")]) { Stem = Stem });
            yield return Table.Lent(new Row(C, type + "[,]", [(1, $"new {type}[,] {{ {{ {Row("7", "1")} }}, {{ {Row("int.MinValue", "2")} }}, {{ {Row("int.MaxValue", "3")} }} }}")]) { Stem = Stem });
        }

        yield return Table.Lent(new Row(C, "POINTER<c_int>[]", [(1, "Numbers.Rows")]) { Stem = Stem, Declarations = Declarations });
        yield return Table.Lent(new Row("c_void_p", "POINTER<c_int>[]", [(1, "Numbers.Rows")]) { Stem = Stem, Declarations = Declarations });
        foreach (Row row in Addresses(C, Stem, Declarations, "Numbers.Of(7), Numbers.Of(int.MinValue), Numbers.Of(int.MaxValue)")) yield return row;
    }

    // The table itself, in memory of C#'s or anywhere.
    private static IEnumerable<Row> Addresses(string c, string stem, string declarations, string elements)
    {
        string Second(string address) => stem == "rows" ? $"*((int**){address})[1]" : $"Text.At(((nint*){address})[1])";
        string table = $$"""
            public static unsafe class Tables
            {
                public static nint[] Array => [{{elements}}];
                public static nint[,] Block { get { nint[] all = Array; nint[,] block = new nint[1, all.Length]; for (int i = 0; i < all.Length; i++) block[0, i] = all[i]; return block; } }
                public static nint Address { get; } = Make();
                private static nint Make() { nint[] all = GC.AllocateArray<nint>(8, pinned: true); Array.CopyTo(all, 0); s_kept = all; return System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(all, 0); }
                private static nint[]? s_kept;
                public static bool Same(nint a, nint b) => a == b || (a != 0 && b != 0 && {{Second("a")}} == {{Second("b")}});
            }
            """;
        int index = stem == "rows" ? 1 : 2;
        Row Of(string type, string value) => new(c, type, [(index, value)]) { Stem = stem, Declarations = declarations + table };
        foreach (string type in (string[])["nint[]", "Span<nint>", "ReadOnlySpan<nint>", "Memory<nint>"]) yield return Table.Lent(Of(type, "Tables.Array"));
        yield return Table.Lent(Of("CArray<nint>", "new CArray<nint>(Tables.Array)"));
        yield return Table.Lent(Of("nint[,]", "Tables.Block"));
        Row buffer = Of("System.Runtime.InteropServices.SafeBuffer", "new Block(Tables.Address)");
        yield return Table.Lent(buffer with { Declarations = buffer.Declarations + "public sealed class Block : System.Runtime.InteropServices.SafeBuffer { public Block(nint memory) : base(false) { SetHandle(memory); Initialize(64); } protected override bool ReleaseHandle() => true; }" });
        foreach (string type in (string[])["nint", c, "void*"])
        {
            Row row = Of(type, $"({type})Tables.Address");
            yield return Table.NoReferenceToPointer(row with
            {
                Values = [(0, $"({type})(nint)0"), .. row.Values],
                Same = "Tables.Same((nint){0}, (nint){1})",
            });
        }
    }
}
