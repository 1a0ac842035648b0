namespace CTypes.Generator.Tests.TypeTable;

/// <summary>The type table: what the generator accepts, and nothing else.</summary>
public static class Table
{
    public static IReadOnlyList<Row> Rows { get; } =
        [.. new[] { IntegerRows.All(), OtherScalars(), LongDoubles(), Complex(), Booleans(), TextRows.All(), Pointers(), TableRows.All(), Records(), UserRows.All(), ClassRecordRows.All() }.SelectMany(rows => rows).Select(ClassRecordRows.AsMember)];

    private const string NotInMemory = "its bits in C's memory need not be a value of it";
    private const string SameDouble = "BitConverter.DoubleToInt64Bits({0}) == BitConverter.DoubleToInt64Bits({1})";

    private static IEnumerable<Row> OtherScalars()
    {
        yield return new Row("c_bool", "bool", [(0, "false"), (1, "true")]) { OnError = "false" }.Except(NotInMemory, Position.Reference);
        yield return new Row("c_bool", "c_bool", [(0, "(c_bool)false"), (1, "(c_bool)true")]) { OnError = "false" };
        yield return new Row("c_bool", "byte", [(0, "(byte)0"), (1, "(byte)1")]);
        yield return Behind(new Row("c_bool", "sbyte", [(0, "(sbyte)0"), (1, "(sbyte)1")]));
        yield return Behind(new Row("c_char", "sbyte", [(0, "(sbyte)0"), (1, "(sbyte)'A'"), (2, "(sbyte)'~'")]));
        yield return new Row("c_char", "byte", [(0, "(byte)0"), (1, "(byte)'A'"), (2, "(byte)'~'"), (3, "(byte)0x80"), (4, "(byte)0xff")]);
        yield return new Row("c_char", "c_char", [(0, "(c_char)0"), (1, "(c_char)(byte)'A'"), (3, "(c_char)0x80"), (4, "(c_char)0xff")]);
        yield return new Row("c_float", "float", Floats("float")) { Same = SameDouble };
        yield return new Row("c_float", "c_float", Floats("c_float")) { Same = "BitConverter.DoubleToInt64Bits((float){0}) == BitConverter.DoubleToInt64Bits((float){1})" };
        yield return new Row("c_double", "double", Doubles("double")) { Same = SameDouble };
        yield return new Row("c_double", "c_double", Doubles("c_double")) { Same = "BitConverter.DoubleToInt64Bits((double){0}) == BitConverter.DoubleToInt64Bits((double){1})" };
    }

    private static IEnumerable<Row> LongDoubles()
    {
        foreach (string type in (string[])["double", "c_longdouble"])
        {
            yield return new Row("c_longdouble", type, Doubles(type)) { Same = "BitConverter.DoubleToInt64Bits((double){0}) == BitConverter.DoubleToInt64Bits((double){1})" }
                .Except(".NET has no way to pass a long double", Position.Argument, Position.StackArgument, Position.Result, Position.CallbackArgument, Position.CallbackResult)
                .Except("its size is not the same everywhere; a class has the platform's", Position.Field);
        }
    }

    private static IEnumerable<Row> Complex()
    {
        (int, string)[] values = [(0, "0, 0"), (1, "1, -2"), (2, "float.MaxValue, -float.Epsilon"), (3, "0, -0f")];
        foreach (string c in (string[])["c_double_complex", "c_float_complex"])
        {
            Row managed = new Row(c, "System.Numerics.Complex", [.. values.Select(v => (v.Item1, $"new System.Numerics.Complex({v.Item2})"))]);
            yield return c == "c_double_complex" ? managed : managed.Except("the variable has not C's size", Position.Reference);
            yield return new Row(c, c, [.. values.Select(v => (v.Item1, c == "c_double_complex" ? $"new {c}(new System.Numerics.Complex({v.Item2}))" : $"new {c}({v.Item2})"))]);
        }
    }

    // Windows' two types, which are integers with a value for true.
    private static IEnumerable<Row> Booleans()
    {
        foreach ((string name, string like) in new[] { ("BOOL", "c_int"), ("VARIANT_BOOL", "c_short") })
        {
            string c = $"CTypes.Windows.{name}";
            foreach (Row row in IntegerRows.All().Where(r => r.C == like && r.CSharp != "Level" && r.CSharp != like)) yield return row with { C = c, Stem = like };
            yield return new Row(c, c, [(0, $"({c})false"), (1, $"({c})true")]) { Stem = name };
            yield return new Row(c, "bool", [(0, "false"), (1, "true")]) { Stem = name }.Except(NotInMemory, Position.Reference);
        }
    }

    private static Position[] AllButArgument => [.. Enum.GetValues<Position>().Where(p => p is not (Position.Argument or Position.StackArgument))];

    // Behind a pointer only the size counts.
    public static Row Behind(Row row) => row.Except("its values are not C's", [.. Enum.GetValues<Position>().Except([Position.Reference])]);

    // Memory of the caller's that is pinned for the call.
    public static Row Lent(Row row) => row.Except("the memory is lent to C for a call; nothing says how long C's own memory is, or who frees it", AllButArgument);

    private static System.Collections.Immutable.ImmutableArray<(int, string)> Floats(string type) =>
        [(0, $"({type})0f"), (1, $"({type})(-0f)"), (2, $"({type})float.MaxValue"), (3, $"({type})(-float.MaxValue)"), (4, $"({type})float.Epsilon"), (5, $"({type})(1f / 3)")];

    private static System.Collections.Immutable.ImmutableArray<(int, string)> Doubles(string type) =>
        [(0, $"({type})0.0"), (1, $"({type})(-0.0)"), (2, $"({type})double.MaxValue"), (3, $"({type})(-double.MaxValue)"), (4, $"({type})double.Epsilon"), (5, $"({type})(1.0 / 3)")];

    private static IEnumerable<Row> Pointers()
    {
        const string Numbers = "public static unsafe class Numbers { static int* s_all = Make(); static int* Make() { int* all = (int*)System.Runtime.InteropServices.NativeMemory.Alloc(12); all[0] = 7; all[1] = int.MinValue; all[2] = int.MaxValue; return all; } public static int* Of(int index) => index == 0 ? null : s_all + index - 1; public static bool Same(int* a, int* b) => a == b || *a == *b; }";
        (int, string)[] addresses = [(0, "0"), (1, "1"), (2, "-1"), (3, "nint.MinValue")];
        foreach (string type in (string[])["nint", "c_void_p", "void*", "byte*", "int*", "uint*", "char*", "POINTER<c_int>", "POINTER<int>", "POINTER<c_char>", "POINTER<c_char_p>", "POINTER<c_wchar_p>", "POINTER<c_char16_t>", "POINTER<POINTER<c_int>>"])
        {
            yield return NoReferenceToPointer(new Row("c_void_p", type, [.. addresses.Select(a => (a.Item1, $"({type})(nint)({a.Item2})"))]) { Same = "{0} == {1}" });
        }

        foreach (string c in (string[])["c_void_p", "Window"])
        {
            yield return Lent(new Row(c, "System.Runtime.InteropServices.SafeHandle", [.. addresses.Select(a => (a.Item1, $"new Other({a.Item2})"))])
            {
                Stem = "c_void_p",
                Declarations = UserRows.Declarations + "public sealed class Other : System.Runtime.InteropServices.SafeHandle { public Other(nint address) : base(0, false) => SetHandle(address); public override bool IsInvalid => false; protected override bool ReleaseHandle() => true; }",
            });
        }

        foreach (string c in (string[])["c_void_p", "POINTER<c_int>", "Window"])
        {
            yield return Lent(new Row(c, "System.Runtime.InteropServices.SafeBuffer", [.. Enumerable.Range(1, 3).Select(i => (i, $"new Block(Numbers.Of({i}))"))])
            {
                Stem = c == "POINTER<c_int>" ? "int_pointer" : "memory",
                Declarations = UserRows.Declarations + Numbers + "public sealed unsafe class Block : System.Runtime.InteropServices.SafeBuffer { public Block(int* memory) : base(false) { SetHandle((nint)memory); Initialize(4); } protected override bool ReleaseHandle() => true; }",
            });
        }

        foreach (string element in Elements)
        {
            foreach (string type in (string[])[$"{element}[]", $"Span<{element}>", $"ReadOnlySpan<{element}>", $"Memory<{element}>", $"{element}[,]", $"CArray<{element}>"])
            {
                if (element == "byte" && type == "byte[]") yield return Lent(Buffer("c_void_p", "memory", type + "?", element));
                yield return Lent(Buffer("c_void_p", "memory", type, element));
                if (element is "int" or "uint" or "c_int") yield return Lent(Buffer("POINTER<c_int>", "int_pointer", type, element));
            }
        }

        foreach (string element in (string[])["int", "uint", "long", "c_int"])
        {
            yield return Lent(Buffer("c_void_p", "memory", $"CBox<{element}>", element));
            if (element != "long") yield return Lent(Buffer("POINTER<c_int>", "int_pointer", $"CBox<{element}>", element));
        }

        foreach (string element in (string[])["int", "c_int"])
        {
            yield return Lent(Buffer("c_void_p", "memory", $"ArenaArray<{element}>", element));
            yield return Lent(Buffer("POINTER<c_int>", "int_pointer", $"ArenaArray<{element}>", element));
        }

        foreach (string type in (string[])["nint", "POINTER<c_int>", "POINTER<int>", "int*", "void*", "uint*"])
        {
            yield return NoReferenceToPointer(new Row("POINTER<c_int>", type, [.. Enumerable.Range(0, 4).Select(i => (i, $"({type})(nint)Numbers.Of({i})"))]) { Stem = "int_pointer", Declarations = Numbers, Same = "Numbers.Same((int*){0}, (int*){1})" });
        }
    }

    private static string[] Elements => ["byte", "char", "int", "uint", "long", "nint", "bool", "c_int", "c_char"];

    // The same numbers as C's, at the beginning of an array.
    private static Row Buffer(string c, string stem, string type, string element) =>
        new(c, type, [.. new[] { "7", "int.MinValue", "int.MaxValue" }.Select((number, index) => (index + 1, MakeOf(type, element, number)))])
        {
            Stem = stem,
            Declarations = """
                public static class Make
                {
                    public static T[] Array<T>(int number) where T : unmanaged { T[] all = new T[8]; System.Runtime.InteropServices.MemoryMarshal.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(all.AsSpan()), number); return all; }
                    public static T[,] Block<T>(int number) where T : unmanaged { T[,] all = new T[2, 8]; Array<T>(number).CopyTo(System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref all[0, 0], 8)); return all; }
                }
                """,
        };

    private static string MakeOf(string type, string element, string number) => type switch
    {
        _ when type.EndsWith("[,]", StringComparison.Ordinal) => $"Make.Block<{element}>({number})",
        _ when type.StartsWith("CArray", StringComparison.Ordinal) => $"new CArray<{element}>(Make.Array<{element}>({number}))",
        _ when type.StartsWith("ArenaArray", StringComparison.Ordinal) => $"Arena.Shared().Store<{element}>(Make.Array<{element}>({number}))",
        _ when type.StartsWith("CBox", StringComparison.Ordinal) => $"new CBox<{element}>(Make.Array<{element}>({number})[0])",
        _ => $"Make.Array<{element}>({number})",
    };

    public static Row NoReferenceToPointer(Row row) =>
        row.CSharp.EndsWith('*') || (row.C != row.CSharp && row.CSharp.StartsWith("POINTER", StringComparison.Ordinal)) ? row.Except($"write ref {row.C} or ref nint", Position.Reference) : row;

    private static IEnumerable<Row> Records()
    {
        yield return new Row("Point", "Point", [(0, "new Point(0, 0)"), (1, "new Point(1, -2)"), (2, "new Point(int.MinValue, int.MaxValue)")])
        { Stem = "point", Declarations = "[CStruct] public partial struct Point { public int x, y; }", OnError = "null" };
        yield return new Row("Number", "Number", [(0, "new Number(i: 0)"), (1, "new Number(i: int.MinValue)"), (2, "new Number(f: 1f)")])
        { Stem = "number", Declarations = "[CUnion] public partial struct Number { public partial int i { get; set; } public partial float f { get; set; } }", Same = "{0}.i == {1}.i", OnError = "null" };
    }
}
