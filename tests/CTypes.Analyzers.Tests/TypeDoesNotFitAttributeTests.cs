using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TypeDoesNotFitAttributeTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TypeDoesNotFitAttribute);

    [Fact]
    public Task A_handle_that_is_a_record_is_marked() => s_rule.Reports(
        Handle("sealed partial record [|Memory|];"),
        message: "'Memory' cannot be what its attribute says: a record does not derive from NativeHandle; write 'partial class Memory'");

    [Fact]
    public Task A_handle_with_a_primary_constructor_is_marked() => s_rule.Reports(
        Handle("sealed partial class [|Memory|](int size)\n{\n    public int Size => size;\n}"),
        message: "'Memory' cannot be what its attribute says: each generated constructor would have to call its primary one; remove the parameters behind the name");

    [Theory]
    [InlineData("()", "()")]
    [InlineData("(nint address, bool owns)", "(nint, bool)")]
    public Task A_constructor_that_is_generated_too_is_marked(string parameters, string shown) => s_rule.Reports(
        Handle($"sealed partial class Memory\n{{\n    public [|Memory|]{parameters} : base(0, true) {{ }}\n}}"),
        message: $"'Memory' cannot be what its attribute says: 'Memory{shown}' is a constructor of its generated half; remove it, or give it other parameters");

    [Fact]
    public Task A_constructor_that_does_not_look_for_the_function_that_frees_is_marked() => s_rule.Reports(
        Handle("sealed partial class Memory\n{\n    public [|Memory|](string name) : base(0, true) { }\n}"),
        message: "'Memory' cannot be what its attribute says: 'Memory(string)' passes by the generated constructors, which make the object ready; write ': this(…)' after it");

    [Fact]
    public Task A_constructor_that_calls_a_generated_one_is_accepted() => s_rule.Accepts(
        Handle("sealed partial class Memory\n{\n    public Memory(string name) : this() => Name = name;\n\n    public string Name { get; } = \"\";\n\n    static Memory() { }\n}"));

    [Fact]
    public Task A_partial_constructor_says_what_it_calls_where_it_is_implemented() => s_rule.Accepts(
        Handle("sealed partial class Memory\n{\n    public partial Memory(int size);\n\n    public partial Memory(int size) : this(size, false) { }\n}"),
        TestOptions.CSharp14);

    [Fact]
    public Task A_partial_constructor_that_is_not_implemented_is_left_to_the_compiler() => s_rule.Reports(
        Handle("sealed partial class Memory\n{\n    public partial {|CS9275:Memory|}(string name);\n}"),
        options: TestOptions.CSharp14);

    [Fact]
    public Task A_partial_constructor_that_passes_by_the_generated_ones_is_marked() => s_rule.Reports(
        Handle("sealed partial class Memory\n{\n    public partial [|Memory|](string name);\n\n    public partial Memory(string name) : base(0, true) { }\n}"),
        options: TestOptions.CSharp14);

    [Theory]
    [InlineData("[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial record [|Seen|];")]
    [InlineData("[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class [|Seen|](int size)\n{\n    public int Size => size;\n}")]
    [InlineData("[CInterface]\npublic sealed partial record [|Seen|];")]
    [InlineData("[CInterface]\npublic sealed partial class [|Seen|](int size)\n{\n    public int Size => size;\n}")]
    [InlineData("[CInterface]\npublic sealed partial class Seen\n{\n    public [|Seen|]() { }\n\n    public [|Seen|](nint pointer, bool addReference) { }\n}")]
    [InlineData("[CStruct]\npublic sealed partial record [|Seen|]\n{\n    public partial int Id { get; set; }\n}")]
    [InlineData("[CStruct]\npublic sealed partial class [|Seen|](int size)\n{\n    public partial int Id { get; set; }\n\n    public int Size => size;\n}")]
    [InlineData("[CStruct]\npublic partial class Outer;\n\n[CStruct]\npublic sealed partial class [|Seen|](int size) : Outer\n{\n    public partial int Id { get; set; }\n\n    public int Size => size;\n}")]
    public Task So_are_callbacks_interfaces_and_records(string declaration) => s_rule.Reports(Source.InFile(declaration));

    [Fact]
    public Task A_constructor_of_a_callback_calls_the_generated_one() => s_rule.Reports(Source.InFile("""
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen
        {
            public {|CS7036:[|Seen|]|}(string name) { }

            public Seen() : this(value => { }) { }
        }
        """));

    [Theory]
    [InlineData("[CStruct]\npublic ref partial struct [|Seen|]\n{\n    public int Id;\n}")]
    [InlineData("[CStruct]\npublic ref partial struct [|Seen|]\n{\n    public partial int Id { get; set; }\n}")]
    [InlineData("[CUnion]\npublic ref partial struct [|Seen|]\n{\n    [System.Runtime.InteropServices.FieldOffset(0)] public int Id;\n}")]
    [InlineData("[CArray(typeof(c_int), 3)]\npublic ref partial struct [|Seen|];")]
    [InlineData("[COpaque]\npublic ref partial struct [|Seen|];")]
    [InlineData("[CTypedef(typeof(c_long))]\npublic ref partial struct [|Seen|];")]
    public Task A_ref_struct_cannot_lie_in_C_s_memory(string declaration) => s_rule.Reports(
        Source.InFile(declaration),
        message: "'Seen' cannot be what its attribute says: a ref struct cannot lie in C's memory; write 'partial struct Seen'");

    [Fact]
    public Task A_record_struct_cannot_be_an_array() => s_rule.Reports(
        Source.InFile("[CArray(typeof(c_int), 3)]\npublic partial record struct [|Seen|];"),
        message: "'Seen' cannot be what its attribute says: a record struct cannot be an array; write 'partial struct Seen'");

    [Fact]
    public Task An_array_cannot_have_a_primary_constructor() => s_rule.Reports(
        Source.InFile("[CArray(typeof(c_int), 3)]\npublic partial struct [|Seen|](int {|CS9113:first|});"),
        message: "'Seen' cannot be what its attribute says: its generated constructor would have to call its primary one; write 'partial struct Seen'");

    [Theory]
    [InlineData("[CStruct]\npublic readonly partial struct [|Seen|]\n{\n    public partial int x { get; }\n}", "a readonly struct has no storage for partial properties")]
    [InlineData("[CUnion]\npublic readonly partial struct [|Seen|]\n{\n    public partial int x { get; init; }\n}", "a readonly struct has no storage for partial properties")]
    [InlineData("[CArray(typeof(c_int), 3)]\npublic readonly partial struct [|Seen|];", "a readonly struct has no elements to write")]
    public Task A_readonly_struct_has_no_storage_to_write(string declaration, string why) => s_rule.Reports(
        Source.InFile(declaration),
        message: $"'Seen' cannot be what its attribute says: {why}; write 'partial struct Seen'");

    [Fact]
    public Task A_readonly_struct_of_fields_can_be_read_by_C() => s_rule.Accepts(Source.InFile("[CStruct]\npublic readonly partial struct Seen\n{\n    public readonly int x;\n}"));

    [Fact]
    public Task A_member_of_a_class_cannot_be_required() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial class Seen\n{\n    public required partial int [|Id|] { get; set; }\n}"),
        message: "'Seen' cannot be what its attribute says: 'Id' is required, but a view of C's memory has its members already; remove 'required'");

    [Theory]
    [InlineData("CLibrary(\"c\")", "CInterface", "class")]
    [InlineData("CLibrary(\"c\")", "CStruct", "class")]
    [InlineData("CLibrary(\"c\")", "CStruct", "static class")]
    [InlineData("CStruct", "CLibrary(\"c\")", "class")]
    [InlineData("CLibrary(\"c\")", "CHandle(Free = \"free\", Library = typeof(Seen))", "class")]
    [InlineData("CStruct", "COpaque", "struct")]
    [InlineData("CTypedef(typeof(c_int))", "COpaque", "struct")]
    [InlineData("CArray(typeof(c_int), 3)", "CStruct", "struct")]
    public Task A_type_is_one_thing(string first, string second, string kind) => s_rule.Reports(
        Source.InFile($"[{first}, [|{second}|]]\npublic {kind.Replace("class", "partial class", StringComparison.Ordinal).Replace("struct", "partial struct", StringComparison.Ordinal)} Seen;"),
        message: $"'Seen' cannot be what its attribute says: it is [{first.Split('(')[0]}] and [{second.Split('(')[0]}]; remove one of the two");

    [Fact]
    public Task Record_structs_and_primary_constructors_of_structs_are_accepted() => s_rule.Accepts(Source.InFile("""
        [CStruct]
        public partial record struct Point { public int X, Y; }

        [CStruct]
        public partial struct Size(int width) { public int Width = width; }

        [CTypedef(typeof(c_int))]
        public partial record struct Id;
        """));

    private static string Handle(string declaration) => Source.Library("", $"[CHandle(Free = \"free\", Library = typeof(Case))]\npublic {declaration}");
}
