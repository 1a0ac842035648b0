using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class LayoutAssertionFailsTests
{
    private static readonly RuleVerifier s_rule = new(Rules.LayoutAssertionFails);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    [Fact]
    public Task A_wrong_size_is_marked_and_the_message_has_the_right_one() => s_rule.Reports(
        Source.InFile("[CStruct([|Size = 5|])]\npublic partial struct Entry\n{\n    public byte kind;\n    public int length;\n}"),
        message: "The layout of 'Entry' is not as asserted: its size is 8, not 5");

    [Fact]
    public Task A_wrong_offset_is_marked_and_the_message_has_the_right_one() => s_rule.Reports(
        Struct("public partial byte kind { get; set; }\n    [CField([|Offset = 1|])] public partial int length { get; set; }"),
        message: "The layout of 'S.length' is not as asserted: its offset is 4, not 1");

    [Fact]
    public Task Where_targets_differ_the_message_names_one_that_is_not_so() => s_rule.Reports(
        Source.InFile("[CStruct([|Size = 8|])]\npublic partial struct Entry\n{\n    public c_long number;\n}"),
        message: "The layout of 'Entry' is not as asserted: its size is 4 on win-x64, not 8; where the library is not on win-x64, narrow the targets to those where it is so: write <CTypesTargets>linux-x64;linux-arm64;osx-x64;osx-arm64</CTypesTargets> in the project file");

    [Fact]
    public Task Where_the_record_has_targets_of_its_own_these_are_narrowed() => s_rule.Reports(
        Source.InFile("[CStruct(Targets = \"win-x64;linux-x64\", [|Size = 8|])]\npublic partial struct Entry\n{\n    public c_long number;\n}"),
        message: "The layout of 'Entry' is not as asserted: its size is 4 on win-x64, not 8; where the library is not on win-x64, narrow the targets to those where it is so: write Targets = \"linux-x64\"");

    [Fact]
    public Task Each_wrong_assertion_is_marked() => s_rule.Reports(
        Source.InFile("[CStruct([|Size = 1|])]\npublic partial struct S\n{\n    [CField([|Offset = 1|])] public int a;\n    [CField([|Offset = 2|])] public int b;\n}"));

    [Fact]
    public Task What_is_so_is_accepted() => s_rule.Accepts(
        Source.InFile("[CStruct(Size = 8)]\npublic partial struct S\n{\n    [CField(Offset = 0)] public byte a;\n    [CField(Offset = 4)] public int b;\n}"));

    [Fact]
    public Task The_fix_writes_the_computed_number() => s_rule.Fixes(
        Struct("public partial byte kind { get; set; }\n    [CField([|Offset = 1|])] public partial int length { get; set; }"),
        Struct("public partial byte kind { get; set; }\n    [CField(Offset = 4)] public partial int length { get; set; }"),
        title: "Assert the computed Offset = 4");

    [Fact]
    public Task Fix_all_writes_each_its_own() => s_rule.FixesAll(
        Source.InFile("[CStruct]\npublic partial struct S\n{\n    [CField([|Offset = 1|])] public int a;\n    [CField([|Offset = 2|])] public int b;\n}"),
        Source.InFile("[CStruct]\npublic partial struct S\n{\n    [CField(Offset = 0)] public int a;\n    [CField(Offset = 4)] public int b;\n}"));

    [Fact]
    public async Task Where_no_number_is_right_everywhere_no_fix_is_offered() =>
        Assert.Empty(await s_rule.Titles(Source.InFile("[CStruct([|Size = 8|])]\npublic partial struct Entry\n{\n    public c_long number;\n}")));
}
