using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Mutants;

/// <summary>A declaration that breaks a rule gets our message, and the generated code adds no error of its own.</summary>
public class BrokenDeclarationTests
{
    private const string Abs = """[CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]""";

    private const string Generated = """[System.CodeDom.Compiler.GeneratedCode("Bindings", "1.0")]""";
    private const string Inlined = "[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    [Fact]
    public void A_library_class_that_is_not_partial() => Breaks("CTYP0006", $$"""[CLibrary("c")] public static class LibC { {{Abs}} public static int Abs(int x) => x; }""");

    [Fact]
    public void A_library_object_with_a_Module_of_its_own() =>
        Breaks("CTYP0040", $$"""[CLibrary("c")] public sealed partial class LibC { {{Abs}} public partial int Abs(int x); public string Module() => ""; }""");

    [Fact]
    public void A_library_around_which_a_type_is_not_partial() => Breaks("CTYP0006", """public class Outer { [CLibrary("c")] public static partial class LibC; }""");

    [Theory]
    [InlineData("""public static class Outer { [CLibrary("c")] public static partial class LibC { [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Abs(int x); } }""")]
    [InlineData("""[CLibrary("c")] public static class Outer { [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Abs(int x); }""")]
    [InlineData("""[CLibrary("c")] public static class Outer { [CVariable("optind")] public static partial int Index { get; } }""")]
    [InlineData("""public interface Outer { public partial class Middle { [CStruct] public partial struct Point { public partial int X { get; set; } } } }""")]
    [InlineData("""public record Outer { [CStruct] public sealed partial class Point { public partial int X { get; set; } } }""")]
    [InlineData("""[CStruct] public struct Outer { public int Count; [CField(Count = CField.Flexible)] public static partial System.Span<int> Items(ref Outer owner); }""")]
    [InlineData("""[CUnion] public record struct Outer { public partial int X { get; set; } }""")]
    [InlineData("""public class Outer { [CInterface] public sealed partial class Unknown { [CFunction(VTableIndex = 3, ArgTypes = [], RestType = typeof(c_int))] public partial int Count(); } }""")]
    [InlineData("""public struct Outer { public static partial class LibC { [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Abs(int x); [CVariable("optind")] public static partial int Index { get; } } }""")]
    [InlineData("""
        public class Outer
        {
            [CLibrary("c")] public static partial class LibC { [CFunction("a", ArgTypes = [typeof(POINTER<Point>), typeof(Visit), typeof(Handle)], RestType = typeof(void))] public static partial void A(ref Point point, [Lifetime(CallbackLifetime.Call)] Visit visit, Handle handle); }
            [CStruct] public partial struct Point { public partial int X { get; set; } }
            [CHandle(Free = "free", Library = typeof(LibC))] public sealed partial class Handle;
            [Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Visit { public delegate void Handler(int value); }
        }
        """)]
    public void A_type_around_partial_members_that_is_not_partial_is_all_that_the_compiler_names(string declaration)
    {
        GeneratorRun run = GeneratorRun.Of(Compile(declaration));

        Assert.Null(run.Exception);
        Diagnostic said = Assert.Single(run.Output.GetDeclarationDiagnostics(TestContext.Current.CancellationToken), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("CS0260", "Outer"), (said.Id, said.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(said.Location.SourceSpan)));
        Assert.Contains("CTYP0006", Analysis.Of(run.Output).Select(d => d.Id));
    }

    [Fact]
    public void A_file_local_library() => Breaks("CTYP0006", """[CLibrary("c")] file static partial class LibC;""");

    [Fact]
    public void A_library_in_a_generic_type() => Breaks("CTYP0007", """public partial class Outer<T> { [CLibrary("c")] public static partial class LibC; }""");

    [Fact]
    public void A_generic_record() => Breaks("CTYP0007", "[CStruct] public partial struct Pair<T> { public int x; }");

    [Theory]
    [InlineData("""
        [CStruct(Pack = 3)] public partial struct Outer { [CField(Anonymous = true)] public partial ref Inner inner { get; } }
        [CStruct] public partial struct Inner { public partial int x { get; set; } [CField(Anonymous = true)] public partial ref Innermost innermost { get; } }
        [CStruct] public partial struct Innermost { public int y; }
        """)]
    [InlineData("""
        [CStruct(Pack = 3)] public partial struct Outer { public partial int x { get; set; } [CField(Anonymous = true)] public partial Inner inner { get; set; } }
        [CStruct] public partial struct Inner { public int x, y; }
        """)]
    [InlineData("""
        [CStruct(Pack = 3)] public sealed partial class Outer { [CField(Anonymous = true)] public partial Inner inner { get; } }
        [CStruct] public sealed partial class Inner { public partial int x { get; set; } public partial int y { get; set; } }
        """)]
    [InlineData("""
        [CStruct] public partial struct Outer { [CField(Anonymous = true)] public partial ref Inner inner { get; } }
        [CStruct(Pack = 3)] public partial struct Inner { public partial int x { get; set; } public partial int y { get; set; } }
        """)]
    public void A_record_keeps_what_its_anonymous_member_brings(string records)
    {
        GeneratorRun run = GeneratorRun.Of(Compile(records + "public static class Use { public static int Sum(Outer outer) => outer.x + outer.y; }"));

        Assert.Null(run.Exception);
        Expect.None(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Contains("CTYP0003", Analysis.Of(run.Output).Select(d => d.Id));
    }

    [Fact]
    public void A_generic_function() => Breaks("CTYP0007", $$"""[CLibrary("c")] public static partial class LibC { {{Abs}} static partial void Abs<T>(T x); }""");

    [Fact]
    public void Type_parameters_with_names_of_keywords() => Breaks("CTYP0007", $$"""public partial class Outer<@class> { [CLibrary("c")] public static partial class LibC { {{Abs}} static partial void Abs<@struct>(@struct x) where @struct : struct; } }""");

    [Fact]
    public void A_function_outside_a_library_with_an_attribute_of_its_own() => Breaks("CTYP0012", $$"""public static partial class LibC { {{Abs}} {{Generated}} static partial void Abs(int x); }""");

    [Fact]
    public void A_record_whose_members_have_attributes_of_their_own() => Breaks("CTYP0007", $$"""
        [CStruct] public partial struct Pair<T> { {{Generated}} public partial int x { {{Inlined}} get; {{Inlined}} set; } }
        """);

    [Fact]
    public void A_variable_of_no_library_with_attributes_of_its_own() => Breaks("CTYP0012", $$"""public static partial class LibC { [CVariable("optind")] {{Generated}} public static partial int Index { {{Inlined}} get; } }""");

    [Fact]
    public void A_function_outside_a_library() => Breaks("CTYP0012", $$"""public static partial class LibC { {{Abs}} static partial void Abs(int x); }""");

    [Fact]
    public void A_library_that_is_not_static() => Breaks("CTYP0026", $$"""[CLibrary("c")] public partial class LibC { {{Abs}} static partial void Abs(int x); }""");

    [Fact]
    public void A_handle_of_a_broken_library() => Breaks("CTYP0018", """
        [CLibrary("c")] public partial class LibC;
        [CHandle(Free = "free", Library = typeof(LibC))] public sealed partial class Handle;
        """);

    [Theory]
    [InlineData("CTYP0051", "[CHandle(Free = \"free\", Library = typeof(LibC), Type = typeof(Block))] public sealed partial class Block;")]
    [InlineData("CTYP0051", "[CHandle(Free = \"free\", Library = typeof(LibC), Type = typeof(POINTER<Block>))] public sealed partial class Block;")]
    [InlineData("CTYP0051", "[CHandle(Free = \"free\", Library = typeof(LibC), Type = typeof(Other))] public sealed partial class Block; [CHandle(Free = \"free\", Library = typeof(LibC), Type = typeof(Block))] public sealed partial class Other;")]
    [InlineData("CTYP0051", "[CHandle(Free = \"free\", Library = typeof(LibC), Type = typeof(Other))] public sealed partial class Block; [CTypedef(typeof(POINTER<Block>))] public partial struct Other;")]
    [InlineData("CTYP0053", "[CTypedef(typeof(Block))] public partial struct Block;")]
    [InlineData("CTYP0053", "[CTypedef(typeof(POINTER<Block>))] public partial struct Block;")]
    [InlineData("CTYP0053", "[CTypedef(typeof(POINTER<Other>))] public partial struct Block; [CTypedef(typeof(Block))] public partial struct Other;")]
    [InlineData("CTYP0021", "[CStruct] public partial struct Block { public Row Row; } [CArray(typeof(Row), 3)] public partial struct Row;")]
    public void A_type_that_names_itself(string rule, string declaration) => Breaks(rule, declaration + """
        [CLibrary("c")] public static partial class LibC { [CFunction("a", ArgTypes = [typeof(Block), typeof(POINTER<Block>)], RestType = typeof(Block))] public static partial Block A(Block block, out Block other); }
        [CStruct] public partial struct Holder { public partial POINTER<Block> Block { get; set; } }
        """);

    [Fact]
    public void A_handle_with_a_base_class() => Breaks("CTYP0025", Handle("System.IO.Stream", "abstract"));

    [Theory]
    [InlineData("CTYP0025", "abstract partial class Around")]
    [InlineData("CTYP0025", "partial class Around : System.Random")]
    [InlineData("CTYP0070", "partial class Around(int size) { public int Size => size; }")]
    [InlineData("CTYP0027", "partial class Around { public int Size; }")]
    [InlineData("CTYP0025", "partial class Around : Further { } [CStruct] public abstract partial class Further")]
    [InlineData("CTYP0025", "partial class Around : Further { } [CStruct] public partial class Further : System.Random")]
    public void A_record_that_derives_from_a_broken_one(string rule, string around) => Breaks(rule, $$"""
        [CStruct] public {{around}}{{(around.EndsWith('}') ? "" : ";")}}
        [CStruct] public partial class Inner : Around {{(around.Contains("(int", StringComparison.Ordinal) ? "{ public Inner() : base(3) { } }" : ";")}}
        [CStruct] public sealed partial class Innermost : Inner { public partial int X { get; set; } }
        [CStruct] public sealed partial class Holder { public partial Inner? Other { get; set; } }
        [Callback(ArgTypes = [typeof(POINTER<Inner>), typeof(POINTER<Around>)])] public sealed partial class Visit { public delegate void Handler(Inner inner, Around around); }
        [CLibrary("c")] public static partial class LibC
        {
            [CFunction("a", ArgTypes = [typeof(POINTER<Around>), typeof(POINTER<Inner>), typeof(POINTER<Innermost>)], RestType = typeof(void))] public static partial void A(Around around, Inner inner, Innermost innermost);
            [CFunction("b", ArgTypes = [], RestType = typeof(POINTER<Around>))] public static partial Around B();
            [CFunction("d", ArgTypes = [], RestType = typeof(POINTER<Inner>))] public static partial Inner D();
        }
        """);

    [Theory]
    [InlineData("[CInterface] public abstract partial class Object { [CFunction(3, ArgTypes = [], RestType = typeof(c_int))] public partial int Count(); }")]
    [InlineData("[CInterface] public abstract partial class Object : System.Random;")]
    [InlineData("[CHandle(Free = \"free\", Library = typeof(LibC))] public abstract partial class Object;")]
    [InlineData("[CHandle(Free = \"free\", Library = typeof(LibC))] public abstract partial class Object { protected Object(nint value, bool owns) { } }")]
    public void A_class_of_pointers_that_cannot_be_made(string declaration) => Breaks("CTYP0025", declaration + """
        [Callback(ArgTypes = [typeof(Object)])] public sealed partial class Visit { public delegate void Handler(Object value); }
        [CLibrary("c")] public static partial class LibC
        {
            [CFunction("a", ArgTypes = [typeof(Object)], RestType = typeof(void))] public static partial void A(Object value);
            [CFunction("b", ArgTypes = [], RestType = typeof(Object))] public static partial Object B();
            [CFunction("d", ArgTypes = [typeof(POINTER<Object>)], RestType = typeof(c_int))] public static partial int D(out Object value);
        }
        """);

    [Theory]
    [InlineData("abstract partial class Visit")]
    [InlineData("abstract partial class Visit { public delegate void Handler(int value); }")]
    public void A_callback_that_cannot_be_made(string declaration) => Breaks("CTYP0025", $$"""
        [Callback(ArgTypes = [typeof(c_int)])] public {{declaration}}{{(declaration.EndsWith('}') ? "" : ";")}}
        [CLibrary("c")] public static partial class LibC { [CFunction("a", ArgTypes = [typeof(Visit)], RestType = typeof(void))] public static partial void A([Lifetime(CallbackLifetime.Call)] Visit visit); }
        public static partial class Visits { [Callback(typeof(Visit))] public static void Count(int value) { } }
        """);

    [Theory]
    [InlineData("CTYP0013", "[CStruct] public partial struct Block { public Visit Visit; public int High; }")]
    [InlineData("CTYP0013", "[CUnion] public partial struct Block { [System.Runtime.InteropServices.FieldOffset(0)] public Visit Visit; }")]
    [InlineData("CTYP0002", "[CStruct] public partial struct Block { public partial Visit Visit { get; set; } public partial int High { get; set; } }")]
    [InlineData("CTYP0013", "[CStruct] public partial struct Block { public Inner Inner; } [CStruct] public partial struct Inner { public Visit Visit; }")]
    public void A_record_that_holds_a_callback_object(string rule, string declaration) => Breaks(rule, declaration + """
        [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] public sealed partial class Visit;
        [Callback(ArgTypes = [typeof(Block), typeof(POINTER<Block>)], RestType = typeof(Block))] public sealed partial class Split;
        [Callback(ArgTypes = [typeof(Block), typeof(POINTER<Block>)], RestType = typeof(Block))] public sealed partial class Join { public delegate Block Handler(Block block, ref Block other); }
        [CLibrary("c")] public static partial class LibC
        {
            [CFunction("a", ArgTypes = [typeof(Block)], RestType = typeof(Block))] public static partial Block A(Block block);
            [CFunction("b", ArgTypes = [typeof(POINTER<Block>)], RestType = typeof(void))] public static partial void B(ref Block block);
            [CFunction("d", ArgTypes = [typeof(POINTER<Block>), typeof(Split), typeof(Join)], RestType = typeof(void))] public static partial void D(Block[] blocks, [Lifetime(CallbackLifetime.Call)] Split split, [Lifetime(CallbackLifetime.Call)] Join join);
        }
        """);

    [Fact]
    public void A_reference_to_a_record_that_holds_an_object_is_not_offered_again()
    {
        GeneratorRun run = GeneratorRun.Of(Compile("""
            [Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Visit;
            [CStruct] public partial struct Block { public Visit Visit; }
            [CLibrary("c")] public static partial class LibC { [CFunction("a", ArgTypes = [typeof(POINTER<Block>)], RestType = typeof(void))] public static partial void A(ref Block block); }
            """));

        Assert.Contains("'block' of 'LibC.A': ref Block cannot stand for POINTER<Block> here; use nint, or give each member of Block that is an object of .NET a C type", Analysis.Of(run.Output).Select(d => d.GetMessage()));
    }

    [Theory]
    [InlineData("[CStruct] public partial struct { public partial int x { get; set; } }")]
    [InlineData("[CStruct] public partial struct { public int x; }")]
    [InlineData("[CStruct] public sealed partial class { public partial int x { get; set; } }")]
    [InlineData("[CUnion] public partial struct { public partial int x { get; set; } }")]
    [InlineData("[CArray(typeof(c_int), 3)] public partial struct ;")]
    [InlineData("[CTypedef(typeof(c_int))] public partial struct ;")]
    [InlineData("[Callback(ArgTypes = [typeof(c_int)])] public sealed partial class ;")]
    [InlineData("[CHandle(Free = \"free\", Library = typeof(LibC))] public sealed partial class ; [CLibrary(\"c\")] public static partial class LibC;")]
    [InlineData("[CInterface] public sealed partial class { [CFunction(VTableIndex = 3, ArgTypes = [], RestType = typeof(c_int))] public partial int Count(); }")]
    [InlineData("[CLibrary(\"c\")] public static partial class { [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Abs(int x); [CVariable(\"optind\")] public static partial int Index { get; } }")]
    [InlineData("public static partial class { [Callback(typeof(Visit))] public static void Count(int value) { } } [Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Visit;")]
    [InlineData("public partial class { [CStruct] public partial struct Point { public partial int x { get; set; } } }")]
    public void A_type_that_has_no_name_yet_gets_no_half(string declaration)
    {
        GeneratorRun run = GeneratorRun.Of(Compile(declaration));

        Assert.Null(run.Exception);
        Expect.None(run.DiagnosticsInGenerated);
        Assert.DoesNotContain(run.Files, file => file.HintName.Contains("..", StringComparison.Ordinal) || file.HintName.StartsWith('.'));
        Assert.DoesNotContain("AD0001", Analysis.Of(run.Output).Select(d => d.Id));
    }

    [Fact]
    public void A_callback_with_a_base_class() => Breaks("CTYP0025", """
        [Callback(ArgTypes = [typeof(c_int)])] public partial class Visit : System.Exception;
        [CLibrary("c")] public static partial class LibC { [CFunction("a", ArgTypes = [typeof(Visit)], RestType = typeof(void))] public static partial void A(Visit visit); }
        """);

    [Fact]
    public void A_class_that_is_a_callback_and_a_handle() => Breaks("CTYP0070", """
        [CLibrary("c")] public static partial class LibC;
        [Callback(ArgTypes = [typeof(c_int)]), CHandle(Free = "free", Library = typeof(LibC))] public sealed partial class Both;
        """);

    [Fact]
    public void Too_few_parameters() => Breaks("CTYP0008", Function(Abs, "int Abs()"));

    [Fact]
    public void Too_many_parameters() => Breaks("CTYP0008", Function(Abs, "int Abs(int x, int y)"));

    [Fact]
    public void A_pair_that_the_table_does_not_have() => Breaks("CTYP0002", Function(Abs, "int Abs(System.DateTime x)"));

    [Fact]
    public void A_result_that_the_table_does_not_have() => Breaks("CTYP0002", Function(Abs, "System.Collections.Generic.List<string?> Abs(int x)"));

    [Fact]
    public void A_result_by_reference() => Breaks("CTYP0002", Function(Abs, "ref int Abs(int x)"));

    [Fact]
    public void An_out_that_is_returned_by_reference() => Breaks("CTYP0002", Function("""[CFunction("time", ArgTypes = [typeof(POINTER<c_time_t>)], RestType = typeof(void)), ParamFlags(ParamFlag.Out)]""", "ref long Now()"));

    [Fact]
    public void A_handler_that_returns_a_reference() => Breaks("CTYP0002", """
        [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] public sealed partial class Visit { public delegate ref int Handler(int value); }
        """);

    [Fact]
    public void A_static_method_for_a_callback_of_unknown_types() => Breaks("CTYP0021", """
        [Callback(ArgTypes = [typeof(c_int), typeof(POINTER<>)])] public sealed partial class Visit;
        public static partial class Visits { [Callback(typeof(Visit))] public static void Count(int value, nint next) { } }
        """);

    [Theory, InlineData("private"), InlineData("internal"), InlineData("protected")]
    public void A_handler_that_is_less_visible_than_its_class(string accessibility) => Breaks("CTYP0017", $$"""
        [Callback(ArgTypes = [typeof(c_int)])] public partial class Visit { {{accessibility}} delegate void Handler(int value); }
        [CLibrary("c")] public static partial class LibC { [CFunction("a", ArgTypes = [typeof(Visit)], RestType = typeof(void))] public static partial void A(Visit visit); }
        """);

    [Fact]
    public void A_handler_that_gets_pointers_cannot_compare_where_they_point_by_mistake()
    {
        GeneratorRun run = GeneratorRun.Of(Compile("""
            [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)] public sealed partial class Compare;
            public static class Use { public static Compare Addresses() => new((x, y) => x.CompareTo(y)); public static Compare Values() => new((x, y) => x.Contents.CompareTo(y.Contents)); }
            """));

        Diagnostic said = Assert.Single(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS0619", said.Id);
        Assert.Contains("Write x.Contents.CompareTo(y.Contents)", said.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_handler_with_a_type_that_is_less_visible() => Breaks("CTYP0017", """
        [CStruct] internal partial struct Point { public int X; }
        [Callback(ArgTypes = [typeof(c_int), typeof(POINTER<Point>)])] public sealed partial class Visit;
        """);

    [Fact]
    public void A_static_method_for_a_static_callback_class() => Breaks("CTYP0025", """
        [Callback(ArgTypes = [typeof(c_int)])] public static partial class Visit { [Callback(typeof(Visit))] public static void Count(int value) { } }
        """);

    [Theory, InlineData("System.ReadOnlySpan<int>"), InlineData("System.Collections.Generic.List<>"), InlineData("System.Math")]
    public void A_static_method_for_what_is_no_callback_class(string type) => Breaks("CTYP0021", $$"""
        public static partial class Visits { [Callback(typeof({{type}}))] public static void Count(int value) { } }
        """);

    [Fact]
    public void Flags_that_do_not_fit() => Breaks("CTYP0005", Function(Abs + "[ParamFlags(ParamFlag.Out)]", "int Abs()"));

    [Fact]
    public void A_method_that_is_no_method_of_the_class() => Breaks("CTYP0023", """[CLibrary("c")] public static partial class LibC { public static int X { [CFunction("x")] get => 1; } }""");

    [Fact]
    public void Unsafe_code_that_is_not_allowed()
    {
        CSharpCompilation allowed = Compile(Function(Abs, "int Abs(int x)") + """
            [Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Visit;
            [CHandle(Free = "free", Library = typeof(LibC))] public sealed partial class Handle;
            [CStruct] public partial struct Point { public int X; }
            """);
        Breaks("CTYP0019", allowed.WithOptions(allowed.Options.WithAllowUnsafe(false)));
    }

    [Theory]
    [InlineData("[CField(Bits = 1, Unnamed = true)] private partial uint _1 { get; set; } [CField(Bits = 1, Unnamed = true)] private partial uint _1 { get; set; }")]
    [InlineData("[CField(\"first\")] public partial int x { get; set; } [CField(\"second\")] public partial long x { get; set; }")]
    public void Two_members_of_one_name_leave_the_code_of_all_other_types(string members)
    {
        foreach (string form in new[] { "partial struct", "sealed partial class" })
        {
            GeneratorRun run = GeneratorRun.Of(Compile($$"""
                [CStruct] public {{form}} Flags { [CField(Bits = 3)] public partial uint mode { get; set; } {{members}} }
                {{Function(Abs, "int Abs(int x)")}}
                """));

            Assert.Null(run.Exception);
            Assert.Contains(run.Files, file => file.HintName.Contains("LibC", StringComparison.Ordinal));
        }
    }

    private static string Function(string attributes, string head) => $$"""[CLibrary("c")] public static partial class LibC { {{attributes}} public static partial {{head}}; }""";

    private static string Handle(string baseClass, string modifier) => $$"""
        [CLibrary("c")] public static partial class LibC { [CFunction("a", ArgTypes = [typeof(Handle)], RestType = typeof(void))] public static partial void A(Handle handle); }
        [CHandle(Free = "free", Library = typeof(LibC))] public {{modifier}} partial class Handle : {{baseClass}};
        """;

    private static CSharpCompilation Compile(string source) => TestCompilation.Of("using CTypes;\nnamespace Broken;\n" + source);

    private static void Breaks(string rule, string source) => Breaks(rule, Compile(source));

    private static void Breaks(string rule, CSharpCompilation input)
    {
        GeneratorRun run = GeneratorRun.Of(input);

        Assert.Null(run.Exception);
        Expect.None(run.DiagnosticsInGenerated);
        Assert.Contains(rule, Analysis.Of(run.Output).Select(d => d.Id));
    }
}
