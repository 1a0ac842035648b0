using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TargetNotKnownTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TargetNotKnown);

    [Fact]
    public Task A_name_that_no_target_has_is_reported_at_the_record_s_list() => s_rule.Reports(
        Source.InFile("[CStruct([|Targets = \"linux-x46\"|])]\npublic partial struct Header\n{\n    public int kind;\n}"),
        message: "'linux-x46' in Targets of 'Header' is no target whose layouts are known and is passed over; write one or more of linux-x64;linux-arm64;linux-musl-x64;linux-x86;linux-arm;osx-x64;osx-arm64;win-x64;win-x86;win-arm64, with semicolons between them");

    [Fact]
    public Task A_name_that_no_target_has_is_reported_at_the_assembly_s_list() => s_rule.Reports(
        Source.InFile("[assembly: CTypesTargets([|\"linux-x64; Linux-Arm64\"|])]"));

    [Fact]
    public Task Each_name_is_reported() => s_rule.Reports(
        Source.InFile("[CUnion([|[|Targets = \"x86;arm\"|]|])]\npublic partial struct Number\n{\n    [System.Runtime.InteropServices.FieldOffset(0)] public int i;\n}"));

    [Fact]
    public Task A_record_in_a_class_has_its_own_list_too() => s_rule.Reports(
        Source.InFile("[CStruct([|Targets = \"amiga\"|])]\npublic sealed partial class Header\n{\n    public partial c_int kind { get; set; }\n}"));

    [Theory]
    [InlineData("linux-x64")]
    [InlineData("linux-x64;linux-arm64;osx-x64;osx-arm64;win-x64;win-arm64")]
    [InlineData(" linux-x64 , win-x64; ")]
    [InlineData("")]
    public Task Known_targets_in_any_spelling_of_a_list_are_allowed(string list) => s_rule.Accepts(
        Source.InFile($"[assembly: CTypesTargets(\"{list}\")]\n\n[CStruct(Targets = \"{list}\")]\npublic partial struct Header\n{{\n    public int kind;\n}}"));
}
