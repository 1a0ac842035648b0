using System.Text;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>The program of one row in one position: declarations in every variant, and calls that check each value.</summary>
internal static class CaseSource
{
    public const string Class = "Case";
    public const string Run = "Run";

    private static readonly string[] s_plainErrnoAndChecked = ["", ", UseErrno = true", ", ErrCheck = nameof(Check)", ", ErrCheck = nameof(Check), UseErrno = true"];

    public static string Namespace(int number) => $"N{number}";

    public static string Write(Row row, Position position, int number, string library)
    {
        string body = position switch
        {
            Position.Argument => Argument(row),
            Position.StackArgument => StackArgument(row),
            Position.Result => Result(row),
            Position.Out => Out(row),
            Position.InOut => InOut(row),
            Position.Reference => Reference(row),
            Position.CallbackArgument => CallbackArgument(row),
            Position.CallbackResult => CallbackResult(row),
            Position.Field => Field(row),
            _ => ClassField(row),
        };
        return $$"""
            #nullable enable
            using CTypes;
            using static CTypes.CallbackLifetime;
            using static CTypes.ParamFlag;
            namespace {{Namespace(number)}};
            {{row.Declarations}}
            [CLibrary(@"{{library}}")]
            public static unsafe partial class {{Class}}
            {
                static void True(bool holds, string what) { if (!holds) throw new Exception(what); }
            {{body}}
            }
            """;
    }

    private static string Argument(Row row) => Variants(row, s_plainErrnoAndChecked, ["", "[ParamFlags(In, In)]"], (flags, options, n) => $$"""
            [CFunction("{{row.Stem}}_argument", ArgTypes = [typeof(c_int), typeof({{row.C}})], RestType = typeof(c_int){{options}})] {{flags}}
            public static partial int Pass{{n}}(int i, {{row.CSharp}} x);
        """, (value, n) => $"True(Pass{n}({value.Index}, {value.Expression}) == 1, \"C saw another value than {Quoted(value.Expression)}\");", "int");

    private static string StackArgument(Row row) => Variants(row, [""], [""], (_, _, n) => $$"""
            [CFunction("{{row.Stem}}_stack_argument", ArgTypes = [typeof(c_int),
                typeof(c_long), typeof(c_long), typeof(c_long), typeof(c_long), typeof(c_long), typeof(c_long), typeof(c_long),
                typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double),
                typeof({{row.C}})], RestType = typeof(c_int))]
            public static partial int Pass{{n}}(int i, nint a, nint b, nint c, nint d, nint e, nint f, nint g, double s, double t, double u, double v, double w, double x, double y, double z, double last, {{row.CSharp}} value);
        """, (value, n) => $"True(Pass{n}({value.Index}, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 8, 9, {value.Expression}) == 1, \"C saw another value than {Quoted(value.Expression)}\");", "int");

    private static string Result(Row row) => Variants(row, s_plainErrnoAndChecked, [""], (_, options, n) => $$"""
            [CFunction("{{row.Stem}}_result", ArgTypes = [typeof(c_int)], RestType = typeof({{row.C}}){{options}})]
            public static partial {{row.CSharp}} Get{{n}}(int i);
        """, (value, n) => Expect(row, $"Get{n}({value.Index})", value.Expression), row.Checked ?? row.CSharp);

    private static string Out(Row row) =>
        Variants(row, s_plainErrnoAndChecked, [""], (_, options, n) => $$"""
            [CFunction("{{row.Stem}}_out", ArgTypes = [typeof(c_int), typeof(POINTER<{{row.C}}>)], RestType = typeof(c_int){{options}})]
            public static partial int Load{{n}}(int i, out {{row.CSharp}} x);
        """, (value, n) => $"{{ Load{n}({value.Index}, out {row.CSharp} x); {Expect(row, "x", value.Expression)} }}", "int")
        + Variants(row, [", ErrCheck = nameof(Check)", ", ErrCheck = nameof(Check), UseErrno = true"], ["[ParamFlags(In, Out)]"], (flags, options, n) => $$"""
            [CFunction("{{row.Stem}}_out", ArgTypes = [typeof(c_int), typeof(POINTER<{{row.C}}>)], RestType = typeof(c_int){{options}})] {{flags}}
            public static partial {{row.CSharp}} Get{{n}}(int i);
        """, (value, n) => Expect(row, $"Get{n}({value.Index})", value.Expression), null, "Flags");

    private static string InOut(Row row) => Variants(row, [", ErrCheck = nameof(Check)", ", ErrCheck = nameof(Check), UseErrno = true"], ["[ParamFlags(In, InOut)]"], (flags, options, n) => $$"""
            [CFunction("{{row.Stem}}_in_out", ArgTypes = [typeof(c_int), typeof(POINTER<{{row.C}}>)], RestType = typeof(c_int){{options}})] {{flags}}
            public static partial {{row.CSharp}} Step{{n}}(int i, {{row.CSharp}} x);
        """, (value, n) => Follows(row, value) is { } next ? Expect(row, $"Step{n}({value.Index}, {value.Expression})", next) : "", "int", check: "True(result == 1, \"C saw another value\");");

    private static string Reference(Row row) => Variants(row, s_plainErrnoAndChecked, [""], (_, options, n) => $$"""
            [CFunction("{{row.Stem}}_in_out", ArgTypes = [typeof(c_int), typeof(POINTER<{{row.C}}>)], RestType = typeof(c_int){{options}})]
            public static partial int Step{{n}}(int i, ref {{row.CSharp}} x);
        """, (value, n) => Follows(row, value) is { } next
            ? $"{{ {row.CSharp} x = {value.Expression}; True(Step{n}({value.Index}, ref x) == 1, \"C saw another value than {Quoted(value.Expression)}\"); {Expect(row, "x", next)} }}"
            : "", "int");

    private static string CallbackArgument(Row row) => Variants(row, [""], [""], (_, _, n) => $$"""
            [CFunction("{{row.Stem}}_callback_argument", ArgTypes = [typeof(c_int), typeof(Receive)], RestType = typeof(c_int))]
            public static partial int Give{{n}}(int i, [Lifetime(Call)] Receive.Handler handler);
        """, (value, n) => $"True(Give{n}({value.Index}, x => {string.Format(System.Globalization.CultureInfo.InvariantCulture, row.Same, "x", value.Expression)} ? 1 : 0) == 1, \"the handler saw another value than {Quoted(value.Expression)}\");", "int")
        + $$"""
            [Callback(ArgTypes = [typeof({{row.C}})], RestType = typeof(c_int), OnError = 0)]
            public sealed partial class Receive { public delegate int Handler({{row.CSharp}} x); }
        """;

    private static string CallbackResult(Row row) => Variants(row, [""], [""], (_, _, n) => $$"""
            [CFunction("{{row.Stem}}_callback_result", ArgTypes = [typeof(c_int), typeof(Produce)], RestType = typeof(c_int))]
            public static partial int Take{{n}}(int i, [Lifetime(Call)] Produce.Handler handler);
        """, (value, n) => $"True(Take{n}({value.Index}, i => {value.Expression}) == 1, \"C got another value than {Quoted(value.Expression)}\");", "int")
        + $$"""
            [Callback(ArgTypes = [typeof(c_int)], RestType = typeof({{row.C}}), OnError = {{row.OnError}})]
            public sealed partial class Produce { public delegate {{row.CSharp}} Handler(int i); }
        """;

    private static string Field(Row row) => BoxFunctions(row, "in Box", "out Box", "out") + Box(row, "struct");

    private static string ClassField(Row row) => BoxFunctions(row, "Box", "Box", "") + Box(row, "class");

    private static string BoxFunctions(Row row, string read, string written, string modifier) => Variants(row, [""], [""], (_, _, n) => $$"""
            [CFunction("{{row.Stem}}_field_is", ArgTypes = [typeof(c_int), typeof(POINTER<Box>)], RestType = typeof(c_int))]
            public static partial int Is{{n}}(int i, {{read}} box);

            [CFunction("{{row.Stem}}_field_load", ArgTypes = [typeof(c_int), typeof(POINTER<Box>)], RestType = typeof(void))]
            public static partial void Load{{n}}(int i, {{written}} box);
        """, (value, n) => $$"""
            {
                Box box = new() { before = 1, value = {{value.Expression}}, after = 2 };
                True(Is{{n}}({{value.Index}}, box) == 1, "C saw another value than {{Quoted(value.Expression)}}");
                Load{{n}}({{value.Index}}, {{modifier}} box);
                {{(row.ShowsWhatCStored ? Expect(row, "box.value", value.Expression) : "")}}
                True(box.before == 3 && box.after == 4, "the neighbours changed");
            }
            """, "int");

    private static string Box(Row row, string kind) => $$"""
            [CStruct]
            public partial {{kind}} Box
            {
                public partial c_char before { get; set; }
                [CField(Type = typeof({{row.C}}))] public partial {{row.CSharp}} value { get; set; }
                public partial c_char after { get; set; }
            }
        """;

    private static string Variants(
        Row row, string[] options, string[] flags, Func<string, string, string, string> declare, Func<(int Index, string Expression), string, string> call, string? checkedType, string suffix = "", string check = "s_checks++;")
    {
        StringBuilder declarations = new(), calls = new();
        foreach ((string flag, int f) in flags.Select((flag, index) => (flag, index)))
        {
            foreach ((string option, int o) in options.Select((option, index) => (option, index)))
            {
                string n = $"{f}{o}{suffix}";
                declarations.AppendLine(declare(flag, option, n));
                foreach ((int Index, string Expression) value in row.Values) calls.AppendLine(call(value, n));
            }
        }

        bool checks = checkedType is not null && options.Any(o => o.Contains("Check", StringComparison.Ordinal));
        if (checks) declarations.AppendLine($"static int s_checks; static void Check({checkedType} result) {{ {check} }}");
        return $"{declarations}\npublic static void {Run}{suffix}()\n{{\n{calls}}}\n";
    }

    private static string Expect(Row row, string actual, string expected) =>
        $"True({string.Format(System.Globalization.CultureInfo.InvariantCulture, row.Same, actual, expected)}, \"not {Quoted(expected)}\");";

    // What C puts in a value's place, when this type can hold it.
    private static string? Follows(Row row, (int Index, string Expression) value) => row.Values.FirstOrDefault(v => v.Index == value.Index + 1).Expression;

    private static string Quoted(string expression) => expression.Replace("\\", "\\\\").Replace("\"", "\\\"");
}
