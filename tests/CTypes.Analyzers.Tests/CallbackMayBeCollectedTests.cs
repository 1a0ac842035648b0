using CTypes.Analyzers.Tests.Rooting;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class CallbackMayBeCollectedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.CallbackMayBeCollected);

    // The library of all these tests, and a method with the statements of one.
    private static string Method(string statements, string members = "") => Source.Library("""
        [CFunction("keep", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Keep(Seen? seen);

        [CFunction("keep", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void KeepUntilDisposed([Lifetime(CallbackLifetime.UntilDisposed)] Seen seen);

        [CFunction("run", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Run([Lifetime(CallbackLifetime.Call)] Seen seen);

        [CFunction("stay", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Stay([Lifetime(CallbackLifetime.Forever)] Seen seen);

        [CFunction("keep", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
        public static partial void KeepAddress(nint address);

        [CFunction("count", ArgTypes = [], RestType = typeof(c_int))]
        public static partial int Count();
        """, $$"""
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen;

        public partial class Program
        {
            {{members}}public void Main(bool flag)
            {
        {{string.Join('\n', statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line))}}
            }
        }
        """);

    [Fact]
    public Task A_new_object_in_an_argument_is_marked_and_the_message_says_what_to_write() => s_rule.Reports(
        Method("Case.Keep([|new Seen(value => { })|]);"),
        message: "Nothing can dispose this Seen, so its handler is never let go. Write 'using Seen name = new(…);' with a scope that outlives C's use, or keep it in a field and dispose it there; "
            + "where C calls back only during one call, let the parameter be [Lifetime(CallbackLifetime.Call)] Seen.Handler.");

    [Theory]
    [InlineData("Case.Keep([|new(value => { })|]);")]
    [InlineData("Case.KeepUntilDisposed(seen: [|new Seen(value => { })|]);")]
    [InlineData("Case.Run([|new Seen(value => { })|]);")]
    [InlineData("Case.Keep(flag ? [|new Seen(value => { })|] : null);")]
    [InlineData("Case.KeepAddress([|new Seen(value => { })|].Pointer);")]
    [InlineData("[|new Seen(value => { })|];")]
    [InlineData("_ = [|new Seen(value => { })|];")]
    [InlineData("Action later = () => Case.Keep([|new Seen(value => { })|]);\nlater();")]
    public Task Where_nothing_can_dispose_it_it_is_marked(string statements) => s_rule.Reports(Method(statements));

    [Theory]
    [InlineData("Seen seen = [|new(value => { })|];\nCase.Keep(seen);")]
    [InlineData("var seen = [|new Seen(value => { })|];\nCase.KeepAddress(seen.Pointer);\nGC.KeepAlive(seen);")]
    [InlineData("Seen? seen = null;\nif (flag) seen = [|new(value => { })|];\nif (seen != null) Case.Run(seen);")]
    [InlineData("Seen seen = [|new(value => { })|];\nAction later = () => Case.Keep(seen);\nlater();")]
    public Task A_local_that_only_C_sees_is_marked(string statements) => s_rule.Reports(Method(statements));

    [Theory]
    [InlineData("using Seen seen = new(value => { });\nCase.Keep(seen);\nWait();")]
    [InlineData("using (Seen seen = new(value => { }))\n{\n    Case.Keep(seen);\n    Wait();\n}")]
    [InlineData("Seen seen = new(value => { });\nusing (seen) Case.Run(seen);")]
    [InlineData("Seen seen = new(value => { });\ntry\n{\n    Case.Keep(seen);\n    Wait();\n}\nfinally\n{\n    seen.Dispose();\n}")]
    [InlineData("Seen? seen = flag ? new(value => { }) : null;\nCase.Keep(seen);\nWait();\nseen?.Dispose();")]
    [InlineData("Seen seen = new(value => { });\nAction end = () => seen.Dispose();\nend();")]
    public Task What_is_disposed_is_accepted(string statements) => s_rule.Accepts(Method(statements, WaitMember));

    [Theory]
    [InlineData("_seen = new(value => { });\nCase.Keep(_seen);")]
    [InlineData("Seen seen = new(value => { });\n_seen = seen;")]
    [InlineData("Case.Keep(_seen = new(value => { }));")]
    [InlineData("_seen ??= new(value => { });")]
    [InlineData("Kept = new Seen(value => { });")]
    [InlineData("_all.Add(new(value => { }));")]
    [InlineData("Seen[] both = [new(value => { }), new(value => { })];\nCase.Keep(both[0]);")]
    [InlineData("Seen seen = new(value => { });\n_all[0] = seen;")]
    [InlineData("Own(new Seen(value => { }));")]
    [InlineData("Seen seen = new(value => { });\nOwn(seen);")]
    public Task What_is_stored_or_handed_to_other_code_is_accepted(string statements) => s_rule.Accepts(Method(statements, """
        private readonly List<Seen> _all = [];
            private Seen? _seen;

            private Seen? Kept { get; set; }

            private static readonly Seen s_first = new(value => { });

            private static Seen Make() => new(value => { });

            private static Seen MakeLater()
            {
                Seen seen = new(value => { });
                Case.Keep(seen);
                return seen;
            }

            private void Own(Seen seen)
            {
                _seen = seen;
                Kept = s_first;
            }


        """ + "    "));

    [Fact]
    public Task What_C_keeps_for_ever_needs_no_keeping() => s_rule.Accepts(Method("Case.Stay(new Seen(value => { }));\nSeen seen = new(value => { });\nCase.Stay(seen);"));

    [Fact]
    public Task Other_classes_are_not_meant() => s_rule.Accepts(Method("new Version(1, 2).ToString();\n_ = new List<int>();"));

    [Fact]
    public Task The_fix_of_an_argument_is_a_using_variable_before_the_statement() => s_rule.Fixes(
        Method("// Kept.\nCase.Keep([|new Seen(value => { })|]);\nWait();", WaitMember),
        Method("using Seen seen = new(value => { });\n// Kept.\nCase.Keep(seen);\nWait();", WaitMember));

    [Fact]
    public Task The_fix_of_a_local_makes_it_a_using_one() => s_rule.Fixes(
        Method("// Kept.\nSeen seen = [|new(value => { })|];\nCase.Keep(seen);\nWait();", WaitMember),
        Method("// Kept.\nusing Seen seen = new(value => { });\nCase.Keep(seen);\nWait();", WaitMember));

    [Fact]
    public Task Fix_all_gives_each_object_a_name_of_its_own() => s_rule.FixesAll(
        Method("int seen = 1;\nCase.Keep([|new(value => Console.WriteLine(value))|]);\nCase.Keep([|new Seen(value => Console.WriteLine(seen))|]);\nWait();", WaitMember),
        Method("int seen = 1;\nusing Seen seen2 = new(value => Console.WriteLine(value));\nCase.Keep(seen2);\nusing Seen seen3 = new(value => Console.WriteLine(seen));\nCase.Keep(seen3);\nWait();", WaitMember));

    [Fact]
    public Task The_other_fix_is_a_field() => s_rule.Fixes(
        Method("// Kept.\nSeen seen = [|new(value => { })|];\nCase.Keep(seen);"),
        Method("// Kept.\n_seen = new(value => { });\nCase.Keep(_seen);", "private Seen? _seen;\n\n    "),
        "Keep it in a field");

    [Fact]
    public Task An_argument_is_stored_in_the_field_where_it_stands() => s_rule.FixesAll(
        Method("Case.Keep(flag ? [|new Seen(value => { })|] : null);\nCase.KeepAddress([|new Seen(value => { })|].Pointer);"),
        Method("Case.Keep(flag ? _seen = new(value => { }) : null);\nCase.KeepAddress((_seen2 = new(value => { })).Pointer);", "private Seen? _seen2;\n    private Seen? _seen;\n\n    "),
        "Keep it in a field");

    [Fact]
    public Task Fix_all_gives_each_object_to_the_handle_that_C_keeps_it_with() => s_rule.FixesAll(
        WithHandle("using Thing thing = Case.Make();\nSeen first = [|new(value => { })|];\nCase.Watch(thing, first);\nCase.Watch(thing, [|new Seen(value => { })|]);\nCase.Use(thing);"),
        WithHandle("using Thing thing = Case.Make();\nSeen first = new(value => { });\nCase.Watch(thing, first);\nthing.KeepAlive(first);\nSeen seen = new(value => { });\nCase.Watch(thing, seen);\nthing.KeepAlive(seen);\nCase.Use(thing);"));

    [Fact]
    public Task Where_C_keeps_it_by_a_handle_the_fix_lets_the_handle_keep_it() => s_rule.Fixes(
        WithHandle("using Thing thing = Case.Make();\nCase.Watch(thing, [|new Seen(value => { })|]);\nCase.Use(thing);"),
        WithHandle("using Thing thing = Case.Make();\nSeen seen = new(value => { });\nCase.Watch(thing, seen);\nthing.KeepAlive(seen);\nCase.Use(thing);"));

    [Theory]
    [InlineData("if (flag) Case.Keep([|new Seen(value => { })|]);")]
    [InlineData("[|new Seen(value => { })|];")]
    [InlineData("Case.Keep([|new Seen(value => { })|]);")]
    public async Task Where_a_using_has_no_place_only_the_field_is_offered(string statements) => Assert.Equal(["Keep it in a field"], await s_rule.Titles(Method(statements)));

    [Theory]
    [InlineData("Seen seen = [|new(value => { })|];\nCase.Keep(seen);\nif (flag) seen.Dispose();")]
    [InlineData("Seen seen = [|new(value => { })|];\nif (Case.Count() == 0) return;\nseen.Dispose();")]
    [InlineData("Seen? seen = [|new(value => { })|];\nCase.Keep(seen);\nseen = null;\nseen?.Dispose();")]
    [InlineData("for (int i = 0; i < 3; i++)\n{\n    Seen seen = [|new(value => { })|];\n    Case.Keep(seen);\n    if (i == 2) seen.Dispose();\n}")]
    public Task What_is_not_disposed_on_all_paths_is_marked(string statements) => s_rule.Reports(Method(statements));

    [Theory]
    [InlineData("Seen? seen = null;\nif (flag) seen = new(value => { });\nCase.Run(seen!);\nif (flag) seen!.Dispose();")]
    [InlineData("Seen seen = new(value => { });\ntry\n{\n    Case.Keep(seen);\n}\ncatch\n{\n    seen.Dispose();\n    throw;\n}\n_seen = seen;")]
    [InlineData("Seen seen = new(value => { });\nif (Case.Count() == 0) throw new InvalidOperationException();\n_seen = seen;")]
    [InlineData("Seen? seen = null;\nwhile (Case.Count() > 0)\n{\n    seen?.Dispose();\n    seen = new(value => { });\n    Case.Keep(seen);\n}\nseen?.Dispose();")]
    public Task Paths_that_cannot_be_are_not_taken(string statements) => s_rule.Accepts(Method(statements, "protected Seen? _seen;\n\n    "));

    private const string WaitMember = "private static void Wait() => Case.Count();\n\n    ";

    private static string WithHandle(string statements) => Source.Library("""
        [CFunction("make", ArgTypes = [], RestType = typeof(Thing))]
        public static partial Thing Make();

        [CFunction("watch", ArgTypes = [typeof(Thing), typeof(Seen)], RestType = typeof(void))]
        public static partial void Watch(Thing thing, Seen? seen);

        [CFunction("use", ArgTypes = [typeof(Thing)], RestType = typeof(void))]
        public static partial void Use(Thing thing);
        """, $$"""
        [CHandle(Free = "free", Library = typeof(Case))]
        public sealed partial class Thing;

        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen;

        public static class Program
        {
            public static void Main()
            {
        {{string.Join('\n', statements.Split('\n').Select(line => "        " + line))}}
            }
        }
        """);

    [Fact]
    public Task Memory_that_C_keeps_and_nothing_disposes_is_marked() => s_rule.Reports(
        RootingSource.With("public static void Start()\n{\n    CArray<int> numbers = [|new(2)|];\n    Case.Store(numbers);\n}"),
        message: "Nothing can dispose this CArray<int>, so its memory, whose address C keeps, is never let go. Write 'using CArray<int> name = new(…);' with a scope that outlives C's use, or keep it in a field and dispose it there; "
            + "where C uses it only during the call, remove [Lifetime] from the parameter 'numbers'.");

    [Theory]
    [InlineData("CArray<int> numbers = new(2);\nCase.Fill(numbers);")]
    [InlineData("CArray<int> numbers = new(2);\nCase.StayData(numbers);")]
    [InlineData("CArray<int> numbers = new(2);\nCArray<int> kept = new(2);\nCase.Store(kept);\nusing (kept) Case.Fill(numbers);")]
    [InlineData("CArray<int> numbers = new(2);\nThing thing = Case.Open();\nCase.Bind(thing, numbers);\nthing.KeepAlive(numbers);")]
    public Task Memory_that_the_collector_or_another_takes_is_accepted(string statements) => s_rule.Accepts(
        RootingSource.With($"public static void Start()\n{{\n    {statements}\n}}"));

    [Fact]
    public Task The_fix_lets_the_handle_keep_memory() => s_rule.Fixes(
        RootingSource.With("public static void Start(Thing thing)\n{\n    CArray<int> numbers = [|new(2)|];\n    Case.Bind(thing, numbers);\n}"),
        RootingSource.With("public static void Start(Thing thing)\n{\n    CArray<int> numbers = new(2);\n    Case.Bind(thing, numbers);\n    thing.KeepAlive(numbers);\n}"));

    [Fact]
    public async Task A_variable_that_gets_another_value_cannot_be_a_using_one() => Assert.Equal(["Keep it in a field"], await s_rule.Titles(
        Method("Seen seen = [|new(value => { })|];\nCase.Keep(seen);\nCase.Count();\nseen = [|new(value => { })|];\nCase.Keep(seen);\nCase.Count();")));

    [Theory]
    [InlineData("interface IRunner", "void Run() => Case.Keep([|new(value => { })|]);")]
    [InlineData("struct Runner", "public void Run() => Case.Keep([|new(value => { })|]);")]
    [InlineData("class Runner", "public Action Run = () => Case.Keep([|new(value => { })|]);")]
    [InlineData("class Runner", "public Action Run { get; } = () => Case.Keep([|new(value => { })|]);")]
    [InlineData("class Runner", "public void Run()\n    {\n        Keep();\n        static void Keep() => Case.Keep([|new(value => { })|]);\n    }")]
    [InlineData("class Runner", "public Action Run() => static () => Case.Keep([|new(value => { })|]);")]
    public async Task Where_no_field_can_be_written_none_is_offered(string type, string member) => Assert.Empty(await s_rule.Titles(
        Method("_ = flag;") + $"\npublic {type}\n{{\n    {member}\n}}\n"));

    [Theory]
    [InlineData("struct Runner")]
    [InlineData("record Runner")]
    public async Task What_is_static_is_kept_in_a_static_field(string type) => Assert.Equal(["Keep it in a field"], await s_rule.Titles(
        Method("_ = flag;") + $"\npublic {type}\n{{\n    public static Action Run = () => Case.Keep([|new(value => {{ }})|]);\n}}\n"));
}
