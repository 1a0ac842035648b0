using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class FlexibleMemberMisplacedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.FlexibleMemberMisplaced);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    private const string Items = "[CField(Count = CField.Flexible)] public static partial Span<c_int> [|items|](POINTER<S> record, int count);";

    [Fact]
    public Task Before_another_member_it_is_marked() => s_rule.Reports(
        Struct("public partial c_int a { get; set; }\n    " + Items + "\n    public partial c_int b { get; set; }"),
        message: "'S.items' is a flexible array member: it must be the last member");

    [Fact]
    public Task Alone_it_is_marked() => s_rule.Reports(Struct(Items), message: "'S.items' is a flexible array member: C wants another member with a name before it");

    [Fact]
    public Task A_bit_field_without_a_name_is_no_other_member() => s_rule.Reports(Struct("[CField(Bits = 3, Unnamed = true)] private partial c_uint pad { get; set; }\n    " + Items));

    [Fact]
    public Task In_a_union_it_is_marked() => s_rule.Reports(
        Source.InFile("[CUnion]\npublic partial struct S\n{\n    public partial c_int a { get; set; }\n    " + Items + "\n}"),
        message: "'S.items' is a flexible array member: a union has none; let it be the last member of a struct");

    [Theory]
    [InlineData("[CField(Count = CField.Flexible)] public static partial Span<c_int> [|items|](int count);")]
    [InlineData("[CField(Count = CField.Flexible)] public static partial Span<c_int> [|items|](POINTER<S> record);")]
    [InlineData("[CField(Count = CField.Flexible)] public static partial Span<c_int> [|items|](POINTER<c_int> record, int count);")]
    [InlineData("[CField(Count = CField.Flexible)] public static partial Span<c_int> [|items|](out POINTER<S> record, int count);")]
    [InlineData("[CField(Count = CField.Flexible)] public static partial Span<c_int> [|items|](POINTER<S> record, out int count);")]
    [InlineData("[CField(Count = CField.Flexible)] public static partial int [|items|](POINTER<S> record, int count);")]
    [InlineData("[CField(Count = CField.Flexible)] public partial Span<c_int> [|items|](POINTER<S> record, int count);")]
    [InlineData("[CField(Count = CField.Flexible)] public partial Span<c_int> [|items|] { get; }")]
    [InlineData("[CField(Count = CField.Flexible)] public partial c_int [|items|] { get; set; }")]
    public Task Another_declaration_is_marked_and_the_message_shows_the_right_one(string member) => s_rule.Reports(
        Struct("public partial c_int length { get; set; }\n    " + member),
        message: "'S.items' is a flexible array member: declare it as static partial Span<T> items(POINTER<S> record, int count)");

    [Theory]
    [InlineData("public partial CRecordArray<Place> [|items|] { get; }")]
    [InlineData("public static partial Span<c_int> [|items|](POINTER<S> record, int count);")]
    public Task In_a_class_the_message_shows_a_property(string member) => s_rule.Reports(
        Struct("public partial c_int length { get; set; }\n    [CField(Count = CField.Flexible)] " + member).Replace("partial struct", "sealed partial class", StringComparison.Ordinal)
            + "\n[CStruct] public sealed partial class Place { public partial c_int x { get; set; } }",
        message: "'S.items' is a flexible array member: declare it as partial Span<T> items { get; }, where T is no class: records in it are structs");

    [Fact]
    public Task Last_and_not_alone_it_is_accepted() => s_rule.Accepts(Struct("public partial c_int length { get; set; }\n    " + Items.Replace("[|", "").Replace("|]", "")));
}
