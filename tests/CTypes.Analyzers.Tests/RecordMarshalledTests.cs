using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class RecordMarshalledTests
{
    private static readonly RuleVerifier s_rule = new(Rules.RecordMarshalled);

    [Theory]
    [InlineData("Marshal.SizeOf<Value>()", "SizeOf", "Value", "C.SizeOf<Value>()")]
    [InlineData("Marshal.SizeOf(typeof(Value))", "SizeOf", "Value", "C.SizeOf<Value>()")]
    [InlineData("Marshal.SizeOf(new Value())", "SizeOf", "Value", "C.SizeOf<Value>()")]
    [InlineData("Marshal.SizeOf<Thing>()", "SizeOf", "Thing", "C.SizeOf<Thing>()")]
    [InlineData("Marshal.OffsetOf<Value>(\"b\")", "OffsetOf", "Value", "Value.Layout[member].ByteOffset")]
    [InlineData("Marshal.PtrToStructure<Value>(1)", "PtrToStructure", "Value", "new POINTER<Value>(address).Contents")]
    [InlineData("Marshal.PtrToStructure<Thing>(1)", "PtrToStructure", "Thing", "Thing.FromAddress(address)")]
    public Task A_record_is_not_Marshal_s(string call, string method, string record, string instead) => s_rule.Reports(
        Program($"[|{call}|]"), message: $"'Marshal.{method}' lays '{record}' out by .NET's rules, which are not C's; write {instead}");

    [Fact]
    public Task A_record_is_not_stored_by_Marshal() => s_rule.Reports(Source.InFile(Records + """

        public static class Program
        {
            public static void Store(nint address) => [|System.Runtime.InteropServices.Marshal.StructureToPtr(new Value(), address, false)|];
        }
        """));

    [Fact]
    public Task The_fix_asks_for_C_s_size() => s_rule.Fixes(Program("[|Marshal.SizeOf<Value>()|] + 1"), Program("C.SizeOf<Value>() + 1"));

    [Fact]
    public Task All_sizes_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Program("[|Marshal.SizeOf<Value>()|] + [|Marshal.SizeOf<Thing>()|]"), Program("C.SizeOf<Value>() + C.SizeOf<Thing>()"));

    [Theory]
    [InlineData("Marshal.SizeOf<int>()")]
    [InlineData("Marshal.SizeOf<Plain>()")]
    public Task Other_types_are_Marshal_s(string call) => s_rule.Accepts(Program(call));

    private const string Records = """
        [CStruct]
        public partial struct Value
        {
            public byte a;
            public int b;
        }

        [CStruct]
        public sealed partial class Thing
        {
            public partial int a { get; set; }
        }

        """;

    private static string Program(string expression) =>
        "using System.Runtime.InteropServices;\nusing CTypes;\n\n" + Records + "\npublic struct Plain\n{\n    public int a;\n}\n\npublic static class Program\n{\n    public static object? Value() => " + expression + ";\n}\n";
}
