using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests;

public class FieldTypeNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.FieldTypeNotAllowed);

    private static readonly Task<MetadataReference> s_elsewhere = TestProject.Compile("""
        using CTypes;

        [CStruct] public partial struct Bits { [CField(Bits = 3)] public partial int a { get; set; } [CField(Bits = 5)] public partial int b { get; set; } }
        [CStruct] public partial struct Text { public partial int a { get; set; } [CField(Count = 4)] public partial System.Span<short> text { get; } }
        [CUnion] public partial struct Number { public partial int a { get; set; } [CField(Count = 3)] public partial System.Span<byte> b { get; } }
        [CStruct] public partial struct Pair { public partial int a { get; set; } public partial int b { get; set; } }
        [CStruct] public partial struct Around { public partial ref Bits bits { get; } }
        [CArray(typeof(Bits), 4)] public partial struct Four;
        [CStruct] public partial class Node { public partial int value { get; set; } }
        [CStruct] public partial struct Point { public int x; private int y; public int Sum => x + y; }
        [CStruct(Pack = 1)] public partial struct Packed { public byte a; public long b; public Point c; }
        [CUnion] public partial struct Either { [System.Runtime.InteropServices.FieldOffset(0)] public int a; [System.Runtime.InteropServices.FieldOffset(0)] public double b; }
        [CArray(typeof(Point), 4)] public partial struct Row;
        """);

    private static string Struct(string fields) => Source.InFile("[CStruct]\npublic partial struct Options\n{\n    " + fields + "\n}");

    [Fact]
    public Task The_field_is_marked_and_the_message_says_what_to_write() => s_rule.Reports(
        Struct("public int level;\n    public bool [|verbose|], [|quiet|];"),
        message: "Field 'verbose': bool is not what C has there; use c_bool");

    [Theory]
    [InlineData("[CStruct(Pack = 1)] public partial struct Record { public byte a; public volatile int [|b|]; }", "'b': a volatile c_int, which .NET reads at once and which is not aligned,")]
    [InlineData("[CStruct(Pack = 1)] public partial struct Record { public volatile int [|a|]; public byte b; }", "'a': a volatile c_int, which .NET reads at once and which is not aligned,")]
    [InlineData("[CStruct(Pack = 2)] public partial struct Record { public volatile byte a; public volatile short b; public volatile int [|c|]; }", "'c': a volatile c_int, which .NET reads at once and which is not aligned,")]
    [InlineData("[CStruct] public partial struct Inner { public volatile int a; }\n[CStruct(Pack = 1)] public partial struct Record { public byte a; public Inner [|b|]; }", "'b': Inner, which is not aligned and has a volatile member that .NET reads at once,")]
    public Task A_volatile_field_that_is_not_aligned_is_marked(string records, string what) => s_rule.Reports(Source.InFile(records), message: $"Field {what} is not what C has there; remove 'volatile': on Arm64 the program would end with a DataMisalignedException where C reads bytes");

    [Theory]
    [InlineData("[CStruct] public partial struct Record { public volatile byte a; public volatile int b; public nint c; }")]
    [InlineData("[CStruct(Pack = 4)] public partial struct Record { public volatile int a; public double b; public volatile byte c; }")]
    [InlineData("[CStruct(Pack = 1)] public partial struct Record { public volatile byte a; public int b; }")]
    [InlineData("[assembly: CTypesTargets(\"linux-x64;win-x64\")]\n[CStruct(Pack = 1)] public partial struct Record { public byte a; public volatile int b; }")]
    public Task A_volatile_field_that_any_processor_reads_is_accepted(string records) => s_rule.Accepts(Source.InFile(records));

    [Theory]
    [InlineData("public char [|letter|];", "Field 'letter': char is not what C has there; use c_char for a byte, ushort for a UTF-16 unit")]
    [InlineData("public string? [|name|];", "Field 'name': string? is not what C has there; use c_char_p")]
    [InlineData("public int[] [|items|];", "Field 'items': int[] is not what C has there; use a fixed buffer or [CField(Count = n)] with a span for an array in the record, POINTER<T> for a pointer to one")]
    [InlineData("public object [|value|];", "Field 'value': object is not what C has there; use c_void_p")]
    [InlineData("public Action [|action|];", "Field 'action': Action is not what C has there; use a CFunctionPointer<T> of a [Callback] class, or nint")]
    [InlineData("public DateTime [|when|];", "Field 'when': DateTime is not what C has there; use c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has")]
    [InlineData("public int [|Level|] { get; set; }", "Field 'Level': the hidden storage of a property or event is not what C has there; declare plain fields, or partial properties")]
    [InlineData("public unsafe fixed char [|letters|][8];", "Field 'letters': char* is not what C has there; use fixed byte for chars of one byte or for flags, fixed ushort for UTF-16 units")]
    [InlineData("public BigEndian<c_void_p> [|next|];", "Field 'next': BigEndian<c_void_p> is not what C has there; only a number has a byte order; a pointer has the machine's")]
    [InlineData("public partial LittleEndian<POINTER<int>> [|next|] { get; set; }", "Field 'next': LittleEndian<POINTER<int>> is not what C has there; only a number has a byte order; a pointer has the machine's")]
    [InlineData("[CField(Bits = 3)] public partial BigEndian<uint> [|mode|] { get; set; }", "Field 'mode': BigEndian<uint> is not what C has there; bit-fields have the order of their record: declare the number, and ByteOrder on the record")]
    [InlineData("public partial Span<int> [|items|] { get; }", "Field 'items': Span<int> is not what C has there; say how many elements it has: [CField(Count = n)]")]
    [InlineData("[CField(Count = 8)] public partial Span<char> [|name|] { get; }", "Field 'name': Span<char> is not what C has there; for its elements use c_char where C has bytes; where C has UTF-16 units, add Type = typeof(c_char16_t)")]
    [InlineData("[CField(Count = 8)] public partial Span<bool> [|flags|] { get; }", "Field 'flags': Span<bool> is not what C has there; for its elements use c_bool")]
    [InlineData("[CField(Count = 8)] public partial Span<DateTime> [|times|] { get; }", "Field 'times': Span<DateTime> is not what C has there; for its elements use c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has")]
    public Task What_C_does_not_have_is_marked(string field, string message) => s_rule.Reports(Struct(field), message);

    [Theory]
    [InlineData("[CStruct]", "public Visit [|visit|];")]
    [InlineData("[CUnion]", "[System.Runtime.InteropServices.FieldOffset(0)] public Visit [|visit|];")]
    public Task A_callback_object_is_no_plain_field(string attribute, string field) => s_rule.Reports(
        Struct(field).Replace("[CStruct]", attribute, StringComparison.Ordinal) + "\n[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]\npublic sealed partial class Visit;",
        message: "Field 'visit': Visit is not what C has there; use CFunctionPointer<Visit> or nint");

    [Fact]
    public Task A_class_is_offered_no_plain_fields() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic sealed partial class Options\n{\n    public int [|Level|] { get; set; }\n}"),
        "Field 'Level': the hidden storage of a property or event is not what C has there; declare partial properties");

    [Fact]
    public Task A_class_that_lies_in_others_is_blamed_alone_for_what_is_wrong_with_it() => s_rule.Reports(
        Source.InFile("""
            [CStruct] public sealed partial class Inner { public partial Action [|action|] { get; set; } }

            [CStruct] public sealed partial class Middle { public partial Inner inner { get; } }

            [CStruct] public sealed partial class Outer { [CField(Anonymous = true)] public partial Middle middle { get; } }
            """));

    [Fact]
    public Task Two_classes_that_lie_in_one_another_are_offered_pointers() => s_rule.Reports(
        Source.InFile("""
            [CStruct] public sealed partial class First { public partial Second [|second|] { get; } }

            [CStruct] public sealed partial class Second { public partial First [|first|] { get; } }
            """));

    [Theory]
    [InlineData("struct", "[CField(Count = 8)]")]
    [InlineData("struct", "[CField(Count = 8, Type = typeof(c_char))]")]
    [InlineData("sealed partial class", "[CField(Count = 8)]")]
    public Task Text_in_the_record_itself_is_never_null(string kind, string attribute) => s_rule.Reports(
        "#nullable enable\n" + Struct($"{attribute} public partial string? [|name|] {{ get; set; }}").Replace("partial struct", kind == "struct" ? "partial struct" : kind, StringComparison.Ordinal),
        "Field 'name': string? is not what C has there; an array in a record is never NULL: write string");

    [Fact]
    public Task An_anonymous_record_that_is_copied_is_marked() => s_rule.Reports(
        Source.InFile("""
            [CStruct] public partial struct Inner { public partial int x { get; set; } }

            [CStruct]
            public partial struct Outer
            {
                [CField(Anonymous = true)] public partial Inner [|inner|] { get; set; }
            }
            """),
        message: "Field 'inner': a copy of Inner is not what C has there; write 'public partial ref Inner inner { get; }', through which its members can be set");

    [Theory]
    [InlineData("public partial class Node { [CField(Anonymous = true)] public partial Node? [|next|] { get; set; } public partial int value { get; set; } }", "Node *")]
    [InlineData("public partial struct Node { [CField(Anonymous = true)] public partial int [|next|] { get; set; } }", "c_int")]
    [InlineData("public partial struct Node { [CField(Anonymous = true, Bits = 3)] public partial int [|next|] { get; set; } }", "c_int")]
    [InlineData("public partial struct Node { [CField(Anonymous = true)] public POINTER<Node> [|next|]; }", "POINTER<Node>")]
    [InlineData("public partial struct Node { [CField(Anonymous = true, Count = 3)] public partial System.Span<Inner> [|next|] { get; } }", "Inner[3]")]
    [InlineData("public partial class Node { [CField(Anonymous = true, Count = 3)] public partial string [|next|] { get; set; } }", "c_char[3]")]
    [InlineData("public partial struct Node { public partial int length { get; set; } [CField(Anonymous = true)] public static partial System.Span<int> [|next|](POINTER<Node> record, int count); }", "c_int[]")]
    public Task An_anonymous_member_that_is_no_record_inside_the_record_is_marked(string node, string type) => s_rule.Reports(
        Source.InFile($"[CStruct] public partial struct Inner {{ public partial int x {{ get; set; }} }}\n\n[CStruct]\n{node}"),
        message: $"Field 'next': an anonymous {type} is not what C has there; only a struct or union that lies in this one has members that can be its own; remove Anonymous = true");

    [Fact]
    public Task An_unknown_type_is_left_to_the_compiler() => s_rule.Reports(Struct("public {|CS0246:Nowhere|} value;"));

    [Fact]
    public Task A_record_in_a_record_is_reported_where_it_is_declared() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Inner
        {
            public bool [|flag|];
        }

        [CStruct]
        public partial struct Outer
        {
            public Inner inner;
        }
        """));

    [Fact]
    public Task A_wrong_record_keeps_its_constructor_so_that_nothing_else_is_said() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Options
        {
            public int level;
            public bool [|verbose|];
        }

        public static class Program
        {
            public static Options Loud { get; } = new(2, true);
        }
        """));

    [Fact]
    public Task What_C_has_is_accepted() => s_rule.Accepts(Struct("""
        public int i;
            public c_bool flag;
            public nint handle;
            public DayOfWeek day;
            public c_char_p name;
            public POINTER<c_int> items;
            public unsafe int* raw;
            public unsafe fixed byte letters[8];
            public unsafe delegate* unmanaged[Cdecl]<int, void> function;
            public static bool s_known;
            public const string Name = "";
        """));

    [Theory]
    [InlineData("bool", "c_bool")]
    [InlineData("char", "c_char")]
    [InlineData("string?", "c_char_p")]
    public Task The_fix_writes_the_C_type(string type, string fixedType) => s_rule.Fixes(Struct($"public {type} [|value|];"), Struct($"public {fixedType} value;"));

    [Fact]
    public Task The_other_fix_for_a_char_keeps_its_two_bytes() => s_rule.Fixes(Struct("public char [|value|];"), Struct("public ushort value;"), title: "Use ushort");

    [Fact]
    public Task Fix_all_mends_the_fields_of_the_same_type() => s_rule.FixesAll(
        Struct("public bool [|a|], [|b|];\n    public bool [|c|];\n    public string [|name|];"),
        Struct("public c_bool a, b;\n    public c_bool c;\n    public string [|name|];"));

    [Fact]
    public async Task Where_only_a_person_can_tell_no_fix_is_offered() => Assert.Empty(await s_rule.Titles(Struct("public int[] [|items|];")));

    [Theory]
    [InlineData("public partial ref Nothing [|nothing|] { get; }")]
    [InlineData("[CField(Count = 3)] public partial Span<Nothing> [|nothing|] { get; }")]
    public Task An_empty_record_in_a_record_has_no_place(string member) => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct Nothing;\n\n[CStruct]\npublic partial struct Packet\n{\n    public partial int length { get; set; }\n    " + member + "\n}"),
        message: "Field 'nothing': Nothing is not what C has there; leave it out: it takes no room in C and one byte in .NET");

    [Theory]
    [InlineData("CStruct", "public int Id;")]
    [InlineData("CUnion", "public partial int Id { get; set; }")]
    [InlineData("CArray(typeof(c_int), 2)", "")]
    [InlineData("CTypedef(typeof(c_int))", "")]
    public Task The_storage_of_an_event_is_marked(string attribute, string member) => s_rule.Reports(
        Source.InFile($"[{attribute}]\npublic partial struct Seen\n{{\n    {member}\n    public event Action? [|Changed|] = null;\n\n    public Seen() => Changed?.Invoke();\n\n    public event Action? Other {{ add {{ }} remove {{ }} }}\n\n    public static event Action? Shared {{ add {{ }} remove {{ }} }}\n}}"),
        message: "Field 'Changed': the hidden storage of a property or event is not what C has there; give it accessors, or declare it in another type");

    [Theory]
    [InlineData("CStruct", "public int Id;")]
    [InlineData("CUnion", "public partial int Id { get; set; }")]
    public Task A_partial_event_has_accessors_and_stores_nothing(string attribute, string member) => s_rule.Accepts(
        Source.InFile($"[{attribute}]\npublic partial struct Seen\n{{\n    {member}\n    public partial event Action? Changed;\n\n    public partial event Action? Changed {{ add {{ }} remove {{ }} }}\n}}"),
        TestOptions.CSharp14);

    [Theory]
    [InlineData("CStruct", "[|seed|]", "public int X;")]
    [InlineData("CStruct", "[|seed|]", "")]
    [InlineData("CStruct", "[|seed|]", "public partial int X { get; set; }")]
    [InlineData("CUnion", "{|CS0625:[|seed|]|}", "[System.Runtime.InteropServices.FieldOffset(0)] public int X;")]
    [InlineData("COpaque", "[|seed|]", "")]
    public Task A_parameter_of_the_type_that_members_use_is_marked(string attribute, string parameter, string member) => s_rule.Reports(
        Source.InFile($"[{attribute}]\npublic partial struct Seen(int {parameter})\n{{\n    {member}\n    public static int Count;\n\n    public readonly int Next() => seed + 1;\n\n    public readonly int Twice => 2 * seed;\n}}"),
        message: "Field 'seed': the hidden storage of a parameter that members use is not what C has there; give its value to a member of the record, and use that");

    [Fact]
    public Task A_parameter_that_only_gives_a_field_its_value_is_accepted() => s_rule.Accepts(
        Source.InFile("[CStruct]\npublic partial struct Seen(int seed)\n{\n    public int X = seed;\n}"));

    private const string LongDoubleAdvice = "c_longdouble{0} is not what C has there; declare each as a partial property of double in a record of the class form, or narrow CTypesTargets to platforms where it has 16 bytes";

    [Theory]
    [InlineData("[CField(Count = 2)] public partial Span<c_longdouble> [|x|] { get; }", "[2]")]
    [InlineData("public partial ref c_longdouble [|x|] { get; }", "")]
    [InlineData("public partial Two [|x|] { get; set; }", "[2]")]
    public Task A_long_double_of_the_platform_s_size_is_not_seen_in_place(string member, string count) => s_rule.Reports(
        Source.InFile($"[CStruct]\npublic sealed partial class Sample\n{{\n    {member}\n}}\n\n[CArray(typeof({{|CTYP0013:c_longdouble|}}), 2)]\npublic partial struct Two;").Replace("typeof({|CTYP0013:c_longdouble|})", "{|CTYP0013:typeof(c_longdouble)|}", StringComparison.Ordinal),
        message: "Field 'x': " + string.Format(System.Globalization.CultureInfo.InvariantCulture, LongDoubleAdvice, count));

    [Theory]
    [InlineData("linux-x86", "public partial double [|x|] { get; set; }")]
    [InlineData("win-x64;osx-arm64", "public c_longdouble [|x|];")]
    public Task Where_all_targets_have_another_size_the_C_sharp_type_is_no_value_of_it(string targets, string member) => s_rule.Reports(
        Source.InFile($"[CStruct(Targets = \"{targets}\")]\npublic partial struct Sample\n{{\n    {member.Replace("public", "[CField(Type = typeof(c_longdouble))] public", StringComparison.Ordinal)}\n}}"));

    [Theory]
    [InlineData("linux-x64;linux-arm64;osx-x64", "[CField(Type = typeof(c_longdouble))] public partial double x { get; set; } [CField(Count = 2)] public partial Span<c_longdouble> y { get; } public partial ref c_longdouble z { get; }")]
    [InlineData("win-x64;osx-arm64;linux-arm", "[CField(Type = typeof(c_longdouble))] public partial double x { get; set; } public partial c_longdouble y { get; set; }")]
    public Task A_value_holds_a_long_double_where_all_targets_agree(string targets, string members) => s_rule.Accepts(
        Source.InFile($"[CStruct(Targets = \"{targets}\")]\npublic partial struct Sample\n{{\n    {members}\n}}"));

    [Fact]
    public Task A_class_holds_a_long_double_everywhere() => s_rule.Accepts(
        Source.InFile("[CStruct]\npublic sealed partial class Sample\n{\n    [CField(Type = typeof(c_longdouble))] public partial double x { get; set; }\n    public partial c_longdouble y { get; set; }\n}"));

    [Fact]
    public Task An_array_of_wide_characters_has_C_s_size_or_is_refused() => s_rule.Reports(
        Source.InFile("[CArray([|typeof(c_wchar)|], 8)]\npublic partial struct Name;"),
        message: "Field 'Name': c_wchar is not what C has there; write c_char16_t or c_char32_t, or narrow CTypesTargets to platforms where it has 4 bytes");

    [Theory]
    [InlineData("public partial Bits [|member|] { get; set; }", "Bits", "Bits")]
    [InlineData("public partial Text [|member|] { get; set; }", "Text", "Text")]
    [InlineData("public partial Number [|member|] { get; set; }", "Number", "Number")]
    [InlineData("public partial Pair [|member|] { get; set; }", "Pair", "Pair")]
    [InlineData("public partial Around [|member|] { get; set; }", "Around", "Around")]
    [InlineData("public partial Four [|member|] { get; set; }", "Four", "Bits")]
    [InlineData("[CField(Count = 3)] public partial Span<Bits> [|member|] { get; }", "Span<Bits>", "Bits")]
    public async Task A_record_of_another_assembly_whose_storage_is_generated_is_no_member_here(string member, string type, string record)
    {
        string message = $"Field 'member': {type} is not what C has there; use a record with the same members that is declared here: those of {record} cannot be read in the assembly 'Test'";
        string last = "\n    public partial int last { get; set; }";
        await s_rule.Reports(Struct(member + last), message, TestOptions.Default with { Library = await s_elsewhere });
        await s_rule.Reports(Struct(member + last).Replace("partial struct", "sealed partial class", StringComparison.Ordinal), message, TestOptions.Default with { Library = await s_elsewhere });
    }

    [Theory]
    [InlineData("public partial Node [|member|] { get; }", "Node")]
    [InlineData("[CField(Count = 3)] public partial CRecordArray<Node> [|member|] { get; }", "CRecordArray<Node>")]
    public async Task A_class_of_another_assembly_lies_in_no_record_here(string member, string type) => await s_rule.Reports(
        Struct(member).Replace("partial struct", "sealed partial class", StringComparison.Ordinal),
        $"Field 'member': {type} is not what C has there; use a record with the same members that is declared here: those of Node cannot be read in the assembly 'Test'",
        TestOptions.Default with { Library = await s_elsewhere });

    [Fact]
    public async Task A_class_does_not_derive_from_a_record_of_another_assembly() => await s_rule.Reports(
        Source.InFile("[CStruct]\npublic sealed partial class [|Inner|] : Node\n{\n    public partial int more { get; set; }\n}"),
        "Field 'Node': Node is not what C has there; derive from a record with the same members that is declared here: those of Node cannot be read in the assembly 'Test'",
        TestOptions.Default with { Library = await s_elsewhere });

    [Theory]
    [InlineData("public Point member;")]
    [InlineData("public Packed member;")]
    [InlineData("public Either member;")]
    [InlineData("public Row member;")]
    [InlineData("public POINTER<Bits> member;")]
    [InlineData("public partial Point member { get; set; }")]
    [InlineData("[CField(Count = 3)] public partial Span<Packed> member { get; }")]
    public async Task Records_of_plain_fields_and_pointers_of_another_assembly_are_members(string member) => await s_rule.Accepts(Struct(member), TestOptions.Default with { Library = await s_elsewhere });

    [Fact]
    public async Task A_pointer_to_a_class_of_another_assembly_is_a_member() => await s_rule.Accepts(
        Struct("public partial Node? member { get; set; }").Replace("partial struct", "sealed partial class", StringComparison.Ordinal), TestOptions.Default with { Library = await s_elsewhere });
}
