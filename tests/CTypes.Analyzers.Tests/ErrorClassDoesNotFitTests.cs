using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ErrorClassDoesNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ErrorClassDoesNotFit);

    private static string Library(string attributes, string type) => Source.InFile($$"""
        [CLibrary("case")]
        {{attributes}}
        public static partial class Case
        {
            [CFunction("f", ArgTypes = [], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
            public static partial void F();
        }

        {{type}}
        """);

    [Fact]
    public Task A_class_that_cannot_be_thrown_is_marked() => s_rule.Reports(
        Library("[CError(2, [|typeof(Missing)|])]", "public sealed class Missing;"),
        message: "CError of 'Case': Missing is no Exception and cannot be thrown; derive it from Exception");

    [Theory]
    [InlineData("public Missing() { }")]
    [InlineData("public Missing(int code) { }")]
    [InlineData("public Missing(in string message) { }")]
    [InlineData("public Missing(string message, long code) { }")]
    [InlineData("private Missing(string message) { }")]
    [InlineData("protected Missing(string message, int code) { }")]
    public Task A_class_without_a_fitting_constructor_is_marked(string constructor) => s_rule.Reports(
        Library("[CError(2, [|typeof(Missing)|])]", $"public class Missing : Exception {{ {constructor} }}"),
        message: "CError of 'Case': Missing has no constructor (CFunctionInfo, int), (string message, int code) or (string message) that Case can call; add one of them");

    [Fact]
    public Task An_abstract_class_is_marked() => s_rule.Reports(
        Library("[CError(2, [|typeof(Missing)|])]", "public abstract class Missing(string message) : Exception(message);"),
        message: "CError of 'Case': Missing is abstract; name a class that can be made");

    [Theory]
    [InlineData("public class Missing(string message) : Exception(message) { public required int Line { get; init; } }", "Line")]
    [InlineData("public class Missing(string message) : Exception(message) { public required int Line; }", "Line")]
    [InlineData("public class Missing(string message, int code) : Around($\"{message} {code}\");\n\npublic class Around(string message) : Exception(message) { public required int Line { get; init; } }", "Line")]
    public Task A_class_with_a_required_member_is_marked(string type, string member) => s_rule.Reports(
        Library("[CError(2, [|typeof(Missing)|])]", type),
        message: $"CError of 'Case': '{member}' of Missing is required, and only its author knows its value; remove 'required', or write [SetsRequiredMembers] on the constructor");

    [Fact]
    public Task The_constructor_that_sets_required_members_is_taken() => s_rule.Accepts(Library(
        "[CError(2, typeof(Missing))]",
        """
        public class Missing : Exception
        {
            public Missing(CFunctionInfo function, int code) : base($"{function} {code}") { }

            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            public Missing(string message) : base(message) => Line = 1;

            public required int Line { get; init; }
        }
        """));

    [Fact]
    public Task A_generic_class_without_arguments_is_marked() => s_rule.Reports(
        Library("[CError(2, [|typeof(Missing<>)|])]", "public class Missing<T>(string message) : Exception(message);"),
        message: "CError of 'Case': Missing is generic; name it with its type arguments");

    [Fact]
    public Task A_second_class_for_a_code_is_marked_at_the_code() => s_rule.Reports(
        Library("[CError(2, typeof(Missing)), CError([|2|], typeof(ArgumentException))]", "public class Missing(string message) : Exception(message);"),
        message: "CError of 'Case': code 2 already stands for Missing; remove one of the two");

    [Theory]
    [InlineData("string message", "message")]
    [InlineData("string message, int code", "$\"{message} {code}\"")]
    [InlineData("CFunctionInfo function, int code", "$\"{function} {code}\"")]
    public Task The_three_constructors_are_accepted(string parameters, string message) => s_rule.Accepts(
        Library("[CError(2, typeof(Missing))]", $"internal sealed class Missing({parameters}) : Exception({message});"));

    [Fact]
    public Task Classes_of_others_and_one_class_for_several_codes_are_accepted() => s_rule.Accepts(
        Library("[CError(2, typeof(System.IO.FileNotFoundException)), CError(3, typeof(System.IO.FileNotFoundException)), CError(0x80004005, typeof(ErrnoException))]", ""));
}
