using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BitWidthNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BitWidthNotAllowed);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    [Theory]
    [InlineData("[CField([|Bits = 40|])] public partial c_int mode { get; set; }", "Bits = 40 on 'S.mode' is not possible: 1 to 32 bits fit c_int on linux-x64")]
    [InlineData("[CField([|Bits = 40|])] public partial c_long mode { get; set; }", "Bits = 40 on 'S.mode' is not possible: 1 to 32 bits fit c_long on win-x64")]
    [InlineData("[CField([|Bits = 2|])] public partial bool mode { get; set; }", "Bits = 2 on 'S.mode' is not possible: 1 to 1 bits fit c_bool on linux-x64")]
    [InlineData("[CField([|Bits = 9|])] public partial byte mode { get; set; }", "Bits = 9 on 'S.mode' is not possible: 1 to 8 bits fit c_ubyte on linux-x64")]
    [InlineData("[CField([|Bits = 33|])] public partial DayOfWeek mode { get; set; }", "Bits = 33 on 'S.mode' is not possible: 1 to 32 bits fit DayOfWeek on linux-x64")]
    [InlineData("[CField([|Bits = -3|])] public partial c_int mode { get; set; }", "Bits = -3 on 'S.mode' is not possible: 1 to 32 bits fit c_int on linux-x64")]
    [InlineData("[CField([|Bits = -1|])] public partial c_int mode { get; set; }", "Bits = -1 on 'S.mode' is not possible: 1 to 32 bits fit c_int on linux-x64")]
    [InlineData("[CField([|Bits = -1|])] public c_int mode;", "Bits = -1 on 'S.mode' is not possible: 1 to 32 bits fit c_int on linux-x64")]
    [InlineData("[CField([|Bits = 0|])] public partial c_int mode { get; set; }", "Bits = 0 on 'S.mode' is not possible: 0 only with Unnamed = true, where it closes the storage unit")]
    [InlineData("[CField([|Unnamed = true|])] public partial c_int mode { get; set; }", "Bits = -1 on 'S.mode' is not possible: only a bit-field can be without a name; say how many bits it has")]
    [InlineData("[CField([|Bits = 40|])] public c_int mode;", "Bits = 40 on 'S.mode' is not possible: 1 to 32 bits fit c_int on linux-x64")]
    public Task The_argument_is_marked_and_the_message_says_why(string member, string message) => s_rule.Reports(Struct(member), message);

    [Fact]
    public Task Each_is_marked_once_although_all_targets_have_it() => s_rule.Reports(Struct("[CField([|Bits = 33|])] public partial c_int a { get; set; }\n    [CField([|Bits = 34|])] public partial c_int b { get; set; }"));

    [Fact]
    public Task Of_a_union_too() => s_rule.Reports(Source.InFile("[CUnion]\npublic partial struct U\n{\n    [CField([|Bits = 65|])] public partial ulong bits { get; set; }\n}"));

    [Theory]
    [InlineData("[CField(Bits = 1)] public partial bool mode { get; set; }")]
    [InlineData("[CField(Bits = 32)] public partial c_int mode { get; set; }")]
    [InlineData("[CField(Bits = 64)] public partial c_ulonglong mode { get; set; }")]
    [InlineData("public partial c_uint a { get; set; }\n    [CField(Bits = 3, Unnamed = true)] private partial c_uint pad { get; set; }")]
    [InlineData("[CField(Bits = 3)] public partial c_uint a { get; set; }\n    [CField(Bits = 0, Unnamed = true)] private partial c_uint pad { get; set; }")]
    public Task What_C_has_is_accepted(string member) => s_rule.Accepts(Struct(member));
}
