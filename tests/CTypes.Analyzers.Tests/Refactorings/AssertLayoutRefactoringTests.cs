using CTypes.Analyzers.Tests.Verification;
using CTypes.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.Analyzers.Tests.Refactorings;

public class AssertLayoutRefactoringTests
{
    private const string All = "Assert the computed size and offsets";

    [Fact]
    public Task Partial_properties_get_their_offsets_and_the_record_its_size() => Writes(
        """
        /// <summary>What the station saw.</summary>
        [CStruct(Layout = CLayout.GccSysV)]
        public partial struct $Weather
        {
            /// <summary>When.</summary>
            public partial c_int timestamp { get; set; }

            [CField("desc", Count = 12)] public partial Span<c_char> Description { get; }

            [CField(Bits = 3)] public partial c_uint mode { get; set; }    // no offset of its own

            [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
            public partial ref Point where { get; }
        }

        [CStruct] public partial struct Point { public int x; public int y; }
        """,
        """
        /// <summary>What the station saw.</summary>
        [CStruct(Size = 28, Layout = CLayout.GccSysV)]
        public partial struct Weather
        {
            /// <summary>When.</summary>
            [CField(Offset = 0)] public partial c_int timestamp { get; set; }

            [CField("desc", Count = 12, Offset = 4)] public partial Span<c_char> Description { get; }

            [CField(Bits = 3)] public partial c_uint mode { get; set; }    // no offset of its own

            [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
            [CField(Offset = 20)]
            public partial ref Point where { get; }
        }

        [CStruct] public partial struct Point { public int x; public int y; }
        """);

    [Fact]
    public Task Fields_that_share_a_declaration_get_one_each() => Writes(
        "[CStruct]\npublic partial struct $Point\n{\n    // Where.\n    public int x, y;    // in pixels\n    public byte kind;\n\n    public const int Most = 3;\n}",
        "[CStruct(Size = 12)]\npublic partial struct Point\n{\n    // Where.\n    [CField(Offset = 0)] public int x;\n    [CField(Offset = 4)] public int y;    // in pixels\n    [CField(Offset = 8)] public byte kind;\n\n    public const int Most = 3;\n}");

    [Fact]
    public Task Each_field_of_a_shared_declaration_keeps_its_comments() => Writes(
        "[CStruct]\npublic partial struct $Point\n{\n    public int x,    // from the left\n        // Not from the bottom.\n        y; // from the top\n}",
        "[CStruct(Size = 8)]\npublic partial struct Point\n{\n    [CField(Offset = 0)] public int x;    // from the left\n    // Not from the bottom.\n    [CField(Offset = 4)] public int y; // from the top\n}");

    [Fact]
    public Task What_is_asserted_already_stays() => Writes(
        "[CStruct(Size = 8)]\npublic partial struct $Point\n{\n    [CField(Offset = 0)] public int x;\n    public int y;\n}",
        "[CStruct(Size = 8)]\npublic partial struct Point\n{\n    [CField(Offset = 0)] public int x;\n    [CField(Offset = 4)] public int y;\n}",
        "Assert the computed offsets");

    [Fact]
    public Task A_union_gets_its_size() => Writes(
        "[CUnion]\npublic partial struct $Number\n{\n    public partial c_int i { get; set; }\n    public partial c_double d { get; set; }\n}",
        "[CUnion(Size = 8)]\npublic partial struct Number\n{\n    public partial c_int i { get; set; }\n    public partial c_double d { get; set; }\n}",
        "Assert the computed size");

    [Fact]
    public Task A_record_of_the_class_form_gets_what_all_targets_agree_on() => Writes(
        "[CStruct]\npublic partial class $Times\n{\n    public partial c_int kind { get; set; }\n    public partial c_long user { get; set; }\n    public partial c_int state { get; set; }\n}",
        "[CStruct]\npublic partial class Times\n{\n    [CField(Offset = 0)] public partial c_int kind { get; set; }\n    public partial c_long user { get; set; }\n    public partial c_int state { get; set; }\n}",
        "Assert the computed offsets, without size, 'user', 'state', on which the targets disagree");

    [Fact]
    public Task Names_are_written_as_the_attribute_of_the_record_is() => Writes(
        "[global::CTypes.CStruct]\npublic partial struct $Point\n{\n    public int x;\n}",
        "[global::CTypes.CStruct(Size = 4)]\npublic partial struct Point\n{\n    [global::CTypes.CField(Offset = 0)] public int x;\n}");

    [Theory]
    [InlineData("[CStruct(Size = 4)]\npublic partial struct $Point\n{\n    [CField(Offset = 0)] public int x;\n}")]
    [InlineData("[CStruct]\npublic partial struct $Empty;")]
    [InlineData("[CStruct]\npublic partial struct $Broken\n{\n    public string x;\n}")]
    [InlineData("public struct $Point\n{\n    public int x;\n}")]
    public async Task Where_nothing_can_be_asserted_nothing_is_offered(string source) => Assert.Empty((await Offer(source)).Actions);

    [Fact]
    public async Task Lines_end_as_those_of_the_file()
    {
        (Document document, List<CodeAction> actions) = await Offer("[CStruct]\npublic partial struct $Point\n{\n    public int x, y;\n}", "\r\n");
        Solution changed = (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        string text = (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.Equal(
            Source.InFile("[CStruct(Size = 8)]\npublic partial struct Point\n{\n    [CField(Offset = 0)] public int x;\n    [CField(Offset = 4)] public int y;\n}").Replace("\n", "\r\n", StringComparison.Ordinal),
            text);
    }

    private static async Task Writes(string source, string expected, string title = All)
    {
        (Document document, List<CodeAction> actions) = await Offer(source);
        CodeAction action = Assert.Single(actions);
        Assert.Equal(title, action.Title);
        ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        Document changed = change.ChangedSolution.GetDocument(document.Id)!;
        string text = (await changed.GetTextAsync()).ToString();
        Assert.Equal(Source.InFile(expected), text);
        Assert.Equal((await (await Formatter.FormatAsync(changed)).GetTextAsync()).ToString(), text);
        Assert.Empty(await TestProject.Check(await TestProject.Open(text, TestOptions.Default)));
    }

    // The caret stands at the $.
    private static async Task<(Document Document, List<CodeAction> Actions)> Offer(string source, string end = "\n")
    {
        string text = Source.InFile(source).Replace("\n", end, StringComparison.Ordinal);
        Document document = await TestProject.Open(text.Replace("$", "", StringComparison.Ordinal), TestOptions.Default);
        List<CodeAction> actions = [];
        await new AssertLayoutRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new(text.IndexOf('$', StringComparison.Ordinal), 0), actions.Add, CancellationToken.None));
        return (document, actions);
    }
}
