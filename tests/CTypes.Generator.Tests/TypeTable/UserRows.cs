namespace CTypes.Generator.Tests.TypeTable;

/// <summary>The rows of types that users declare: typedefs, handles, callbacks, adapters and parameter objects.</summary>
internal static class UserRows
{
    /// <summary>One of each kind, as a user would write it.</summary>
    public const string Declarations = """
        [CTypedef(typeof(c_int))] public partial struct Amount;
        [CTypedef(typeof(c_void_p))] public partial struct Window;
        [CHandle(Free = "opened_free", Library = typeof(Case))] public sealed partial class Opened;
        [CHandle(Free = "descriptor_free", Library = typeof(Case), Type = typeof(c_int), Invalid = -1)] public sealed partial class Descriptor;
        [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] public sealed partial class Turn { public delegate int Handler(int x); }
        [CStruct] public partial struct Point { public int x, y; }
        """;

    private const string Functions = "public static class Turns { public static readonly Turn Twice = new(x => 2 * x), Negated = new(x => -x); public static bool Same(CFunctionPointer<Turn> a, CFunctionPointer<Turn> b) => a.Address == b.Address || Turn.Invoke(a, 21) == Turn.Invoke(b, 21); }";

    public static IEnumerable<Row> All() => [.. Typedefs(), .. Handles(), .. Callbacks(), .. Adapters()];

    private static IEnumerable<Row> Typedefs()
    {
        foreach (Row row in IntegerRows.All().Where(r => r.C == "c_int" && r.CSharp is not ("Level" or "c_int"))) yield return row with { C = "Amount", Stem = "c_int", Declarations = Declarations };
        yield return new Row("Amount", "Amount", [.. new[] { "0", "1", "-1", "int.MinValue", "int.MaxValue" }.Select((value, index) => (index, $"(Amount)({value})"))]) { Stem = "c_int", Declarations = Declarations };
        foreach (string type in (string[])["nint", "Window"])
        {
            yield return new Row("Window", type, [.. new[] { "0", "1", "-1", "nint.MinValue" }.Select((value, index) => (index, $"({type})(nint)({value})"))]) { Stem = "c_void_p", Declarations = Declarations };
        }
    }

    private static IEnumerable<Row> Handles()
    {
        foreach (string mark in (string[])["", "?"])
        {
            (int, string)[] opened = [.. new[] { "1", "-1", "nint.MinValue" }.Select((value, index) => (index + 1, $"new Opened({value}, ownsHandle: false)"))];
            (int, string)[] descriptors = [.. new[] { (0, "0"), (1, "1"), (3, "int.MinValue"), (4, "int.MaxValue") }.Select(v => (v.Item1, $"new Descriptor({v.Item2}, ownsHandle: false)"))];
            yield return Handle(new Row("Opened", "Opened" + mark, mark == "" ? [.. opened] : [(0, "null"), .. opened]) { Stem = "c_void_p" });
            yield return Handle(new Row("Descriptor", "Descriptor" + mark, mark == "" ? [.. descriptors] : [.. descriptors, (2, "null")]) { Stem = "c_int" });
        }

        yield return Table.Behind(new Row("Opened", "nint", [(0, "(nint)0"), (1, "(nint)1"), (2, "(nint)(-1)"), (3, "nint.MinValue")]) { Stem = "c_void_p", Declarations = Declarations });
        yield return Table.Behind(new Row("Descriptor", "int", [(0, "0"), (1, "1"), (2, "-1")]) { Stem = "c_int", Declarations = Declarations });
        yield return Table.Behind(new Row("Descriptor", "uint", [(0, "0u"), (1, "1u"), (2, "uint.MaxValue")]) { Stem = "c_int", Declarations = Declarations });
        foreach (string mark in (string[])["", "?"])
        {
            (int, string)[] values = [(1, "new Opened(1, ownsHandle: false)"), (2, "new Opened(-1, ownsHandle: false)")];
            yield return Table.Lent(new Row("c_void_p", "Opened" + mark, mark == "" ? [.. values] : [(0, "null"), .. values]) { Declarations = Declarations });
            yield return Table.Lent(new Row("Window", "Opened" + mark, mark == "" ? [.. values] : [(0, "null"), .. values]) { Stem = "c_void_p", Declarations = Declarations });
        }
    }

    private static Row Handle(Row row) =>
        (row with
        {
            Checked = row.Stem == "c_int" ? "int" : "nint",
            Declarations = Declarations + "public static class Handles { public static bool Same(System.Runtime.InteropServices.SafeHandle? a, System.Runtime.InteropServices.SafeHandle? b) => a?.DangerousGetHandle() == b?.DangerousGetHandle(); }",
            Same = "Handles.Same({0}, {1})",
        })
        .Except("a handle is not replaced while its object lives", Position.InOut)
        .Except("C's memory cannot hold a managed reference", Position.Field)
        .Except("nobody would keep the handle open that C gets", Position.CallbackResult);

    private static IEnumerable<Row> Callbacks()
    {
        yield return Callback(new Row("Turn", "CFunctionPointer<Turn>", [(0, "default(CFunctionPointer<Turn>)"), (1, "new CFunctionPointer<Turn>(Turns.Twice.Pointer)"), (2, "new CFunctionPointer<Turn>(Turns.Negated.Pointer)")]) { Same = "Turns.Same({0}, {1})" });
        yield return Callback(new Row("Turn", "nint", [(0, "0"), (1, "Turns.Twice.Pointer"), (2, "Turns.Negated.Pointer")]) { Same = "Turns.Same(new({0}), new({1}))" });
        yield return Lent(new Row("Turn", "Turn", [(1, "Turns.Twice"), (2, "Turns.Negated")]));
        yield return Lent(new Row("Turn", "Turn?", [(0, "null"), (1, "Turns.Twice")]));
        yield return Lent(new Row("Turn", "[Lifetime(Call)] Turn.Handler", [(1, "x => 2 * x"), (2, "x => -x")]));
    }

    private static Row Callback(Row row) => row with { Stem = "turn", Declarations = Declarations + Functions };

    private static Row Lent(Row row) => Table.Lent(Callback(row));

    private static IEnumerable<Row> Adapters()
    {
        yield return Table.Lent(new Row("Halved", "double", [(0, "0.0"), (1, "2.0"), (2, "-2.0")])
        {
            Stem = "c_int",
            Declarations = "public readonly struct Halved : IFromParam<double, int> { public static int FromParam(double value, ref CallScope scope) => (int)(value / 2); }",
        });
        yield return Table.Lent(new Row("c_int", "Sign", [(0, "new Sign(0)"), (1, "new Sign(9)"), (2, "new Sign(-9)")])
        {
            Declarations = "public sealed class Sign(int number) : ICParameter<int> { public int AsParameter => Math.Sign(number); }",
        });
    }
}
