using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests;

public class HandleNotDeclaredTests
{
    private const string Close = "\n\n[CFunction(\"store_close\", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]\npublic static partial void Close(nint store);";

    private static readonly RuleVerifier s_rule = new(Rules.HandleNotDeclared);

    [Fact]
    public Task The_function_that_opens_is_marked() => s_rule.Reports(
        Source.Library("[CFunction(\"store_open\", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]\npublic static partial nint [|Open|](string name);" + Close),
        message: "'Case.Open' hands out what 'Close' takes back as a plain nint, so nothing closes it once and only once; write [CHandle(Free = \"store_close\", Library = typeof(Case))] partial class StoreHandle; and use it in its place",
        severity: DiagnosticSeverity.Info);

    [Theory]
    [InlineData("store_create", "store_destroy", "StoreHandle")]
    [InlineData("XML_ParserCreate", "XML_ParserFree", "XMLParserHandle")]
    [InlineData("fopen", "fclose", "FHandle")]
    [InlineData("opendir", "closedir", "DirHandle")]
    [InlineData("av_frame_alloc", "av_frame_free", "AvFrameHandle")]
    [InlineData("EVP_MD_CTX_new", "EVP_MD_CTX_free", "EVPMDCTXHandle")]
    public async Task So_are_the_pairs_that_C_s_libraries_have(string create, string free, string handle)
    {
        string markup = Source.Library($"[CFunction(\"{create}\", ArgTypes = [], RestType = typeof(c_void_p))]\npublic static partial nint [|Make|]();\n\n[CFunction(\"{free}\", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]\npublic static partial int Free(nint made);");
        await s_rule.Reports(markup);
        Assert.Equal([$"Declare the handle class {handle}, and use it"], await s_rule.Titles(markup));
    }

    [Fact]
    public Task Two_functions_that_open_the_same_are_one_finding() => s_rule.Reports(Source.Library(
        "[CFunction(\"store_open\", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]\npublic static partial nint [|Open|](string name);\n\n[CFunction(\"store_open\", ArgTypes = [], RestType = typeof(c_void_p))]\npublic static partial nint Open();" + Close));

    [Theory]
    [InlineData("store_open", "other_close", "c_void_p", "c_void_p")]
    [InlineData("store_reopen", "store_reclose", "c_void_p", "c_void_p")]
    [InlineData("malloc", "free", "c_void_p", "c_void_p")]
    [InlineData("store_open", "store_close", "c_size_t", "c_size_t")]
    [InlineData("store_open", "store_close", "c_void_p", "POINTER<c_int>")]
    public Task What_is_no_pair_is_accepted(string create, string free, string result, string taken) => s_rule.Accepts(Source.Library(
        $"[CFunction(\"{create}\", ArgTypes = [], RestType = typeof({result}))]\npublic static partial n{(result == "c_size_t" ? "u" : "")}int Make();\n\n[CFunction(\"{free}\", ArgTypes = [typeof({taken})], RestType = typeof(void))]\npublic static partial void Free(n{(taken == "c_size_t" ? "u" : "")}int made);"));

    [Theory]
    [InlineData("[return: Borrowed]\npublic static partial nint Shown();")]
    [InlineData("[return: Owned(\"store_close\")]\npublic static partial nint Owned();")]
    public Task Whose_owner_is_stated_is_accepted(string method) => s_rule.Accepts(Source.Library($"[CFunction(\"store_open\", ArgTypes = [], RestType = typeof(c_void_p))]\n{method}" + Close));

    [Theory]
    [InlineData("Borrowed")]
    [InlineData("Owned(\"store_close\")")]
    public Task So_is_an_out_whose_owner_is_stated(string attribute) => s_rule.Accepts(Source.Library(
        $"[CFunction(\"store_open\", ArgTypes = [typeof(POINTER<c_void_p>)], RestType = typeof(c_int))]\npublic static partial int Open([{attribute}] out nint store);" + Close));

    [Fact]
    public Task The_fix_declares_the_class_and_all_that_takes_the_number_takes_it() => s_rule.Fixes(
        Source.Library("""
            /// <summary>Opens.</summary>
            [CFunction("store_open", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]
            public static partial nint [|Open|](string name);

            /// <summary>Closes.</summary>
            [CFunction("store_close", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int Close(nint store);

            [CFunction("store_get", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Get(nint store, int key);

            [CFunction("store_show", ArgTypes = [typeof(c_int), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void Show(int where, nint what);
            """, """

            public static class Program
            {
                public static int Run()
                {
                    nint a = Case.Open("a");
                    var b = Case.Open("b");
                    int sum = Case.Get(a, 1) + Case.Get(store: b, key: 2);
                    Case.Show(1, b);
                    Case.Close(a);
                    Case.Close(b);
                    return sum;
                }
            }
            """),
        Source.Library("""
            /// <summary>Opens.</summary>
            [CFunction("store_open", ArgTypes = [typeof(c_char_p)], RestType = typeof(StoreHandle))]
            public static partial StoreHandle Open(string name);

            [CFunction("store_get", ArgTypes = [typeof(StoreHandle), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Get(StoreHandle store, int key);

            [CFunction("store_show", ArgTypes = [typeof(c_int), typeof(StoreHandle)], RestType = typeof(void))]
            public static partial void Show(int where, StoreHandle what);
            """, """
            [CHandle(Free = "store_close", Library = typeof(Case))]
            public sealed partial class StoreHandle;

            public static class Program
            {
                public static int Run()
                {
                    var a = Case.Open("a");
                    var b = Case.Open("b");
                    int sum = Case.Get(a, 1) + Case.Get(store: b, key: 2);
                    Case.Show(1, b);
                    a.Dispose();
                    b.Dispose();
                    return sum;
                }
            }
            """));

    [Fact]
    public Task A_handle_that_is_an_out_is_stored_as_one() => s_rule.Fixes(
        Source.Library("""
            [CFunction("db_close", ArgTypes = [typeof(POINTER<Db>)], RestType = typeof(c_int), UseErrno = true)]
            public static partial int Close(nint db);

            [CFunction("db_open", ArgTypes = [typeof(c_char_p), typeof(POINTER<POINTER<Db>>)], RestType = typeof(c_int))]
            public static partial int [|Open|](string name, out nint db);

            [CFunction("changes", ArgTypes = [typeof(POINTER<Db>)], RestType = typeof(c_int))]
            public static partial int Changes(nint of);
            """, "[COpaque] public partial struct Db;\n\npublic static class Program\n{\n    public static int Run() => Case.Open(\"a\", out nint db) + Case.Changes(db);\n}"),
        Source.Library("""
            [CFunction("db_open", ArgTypes = [typeof(c_char_p), typeof(POINTER<DbHandle>)], RestType = typeof(c_int))]
            public static partial int Open(string name, out DbHandle db);

            [CFunction("changes", ArgTypes = [typeof(DbHandle)], RestType = typeof(c_int))]
            public static partial int Changes(DbHandle of);
            """, "[CHandle(Free = \"db_close\", Library = typeof(Case), UseErrno = true)]\npublic sealed partial class DbHandle;\n\n[COpaque] public partial struct Db;\n\npublic static class Program\n{\n    public static int Run() => Case.Open(\"a\", out var db) + Case.Changes(db);\n}"));

    [Theory]
    [InlineData("nint store = Case.Open(); if (store == 0) throw new InvalidOperationException();")]
    [InlineData("_field = Case.Open();")]
    [InlineData("nint store = Case.Open(); _field = store;")]
    [InlineData("Case.Close(_field);")]
    [InlineData("Action<nint> close = Case.Close; close(0);")]
    [InlineData("nint store = Case.Open(); Show(store);")]
    public async Task Where_the_number_is_used_as_a_number_only_a_person_can_tell(string statements) => Assert.Empty(await s_rule.Titles(Source.Library(
        "[CFunction(\"store_open\", ArgTypes = [], RestType = typeof(c_void_p))]\npublic static partial nint [|Open|]();" + Close,
        $"public static class Program\n{{\n    private static nint _field;\n\n    public static void Run()\n    {{\n        {statements}\n        Show(_field);\n    }}\n\n    private static void Show(nint store) => Console.WriteLine(store);\n}}")));

    [Fact]
    public Task All_of_a_file_are_declared_at_once() => s_rule.FixesAll(
        Source.Library("""
            [CFunction("a_new", ArgTypes = [], RestType = typeof(c_void_p))]
            internal static partial nint NewA();

            [CFunction("a_free", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
            internal static partial void FreeA(nint item);

            [CFunction("a_create", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p))]
            internal static partial nint CreateA(int size);

            [CFunction("b_new", ArgTypes = [], RestType = typeof(c_void_p))]
            internal static partial nint NewB();

            [CFunction("b_free", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
            internal static partial void FreeB(nint item);
            """, "public static class Program;"),
        Source.Library("""
            [CFunction("a_new", ArgTypes = [], RestType = typeof(AHandle))]
            internal static partial AHandle NewA();

            [CFunction("a_create", ArgTypes = [typeof(c_int)], RestType = typeof(AHandle))]
            internal static partial AHandle CreateA(int size);

            [CFunction("b_new", ArgTypes = [], RestType = typeof(BHandle))]
            internal static partial BHandle NewB();
            """, "[CHandle(Free = \"b_free\", Library = typeof(Case))]\npublic sealed partial class BHandle;\n\n[CHandle(Free = \"a_free\", Library = typeof(Case))]\npublic sealed partial class AHandle;\n\npublic static class Program;"));

    [Fact]
    public Task All_of_a_file_are_declared_at_once_for_the_code_that_uses_them() => s_rule.FixesAll(
        Source.Library("[CFunction(\"store_open\", ArgTypes = [], RestType = typeof(c_void_p))]\npublic static partial nint Open();" + Close, Program("nint", "Case.Close(store);")),
        Source.Library("[CFunction(\"store_open\", ArgTypes = [], RestType = typeof(StoreHandle))]\npublic static partial StoreHandle Open();", "[CHandle(Free = \"store_close\", Library = typeof(Case))]\npublic sealed partial class StoreHandle;\n\n" + Program("var", "store.Dispose();").TrimStart('\n')));

    private static string Program(string type, string close) => $"\npublic static class Program\n{{\n    public static void Run()\n    {{\n        {type} store = Case.Open();\n        {close}\n    }}\n}}";
}
