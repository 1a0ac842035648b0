using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests;

public class HandleFreedTwiceTests
{
    private const string Handle = "[CHandle(Free = \"store_close\", Library = typeof(Case))]\npublic sealed partial class Store;\n\n";

    private const string Open = "[CFunction(\"store_open\", ArgTypes = [], RestType = typeof(Store))]\npublic static partial Store Open();";

    private const string Close = "[CFunction(\"store_close\", ArgTypes = [typeof(Store)], RestType = typeof(c_int))]\npublic static partial int [|Close|](Store store);";

    private static readonly RuleVerifier s_rule = new(Rules.HandleFreedTwice);

    [Fact]
    public Task The_function_is_marked() => s_rule.Reports(
        Source.Library(Close, Handle),
        message: "'Case.Close' frees the Store that it gets, and the Store frees itself once more; remove it, and write Dispose() where it was called",
        severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("store_flush", "Store")]
    [InlineData("store_close", "nint")]
    public Task Another_function_or_a_bare_number_is_accepted(string symbol, string type) => s_rule.Accepts(Source.Library(
        $"[CFunction(\"{symbol}\", ArgTypes = [typeof({(type == "nint" ? "c_void_p" : type)})], RestType = typeof(c_int))]\npublic static partial int Close({type} store);", Handle));

    [Fact]
    public Task The_function_of_another_library_is_accepted() => s_rule.Accepts(Source.Library("", Handle
        + "[CLibrary(\"other\")]\npublic static partial class Other\n{\n    [CFunction(\"store_close\", ArgTypes = [typeof(Store)], RestType = typeof(c_int))]\n    public static partial int Close(Store store);\n}"));

    [Fact]
    public Task The_fix_disposes_the_handle_where_the_function_was_called() => s_rule.Fixes(
        Source.Library(Close + "\n\n" + Open, Handle + "public sealed class Program\n{\n    private readonly Store _store = Case.Open();\n\n    public void Run()\n    {\n        Case.Close(_store);\n    }\n}"),
        Source.Library(Open, Handle + "public sealed class Program\n{\n    private readonly Store _store = Case.Open();\n\n    public void Run()\n    {\n        _store.Dispose();\n    }\n}"));

    [Fact]
    public Task All_of_a_file_are_removed_at_once() => s_rule.FixesAll(
        Source.Library(Open + "\n\n" + Close + "\n\n" + Close.Replace("Close", "Free", StringComparison.Ordinal).Replace("store_Free", "store_close", StringComparison.Ordinal), Handle),
        Source.Library(Open, Handle));

    [Fact]
    public Task All_of_a_file_are_disposed_at_once_where_they_were_called() => s_rule.FixesAll(
        Source.Library(Open + "\n\n" + Close.Replace("[|Close|]", "Close", StringComparison.Ordinal), Handle + Program("Case.Close(store);")),
        Source.Library(Open, Handle + Program("store.Dispose();")));

    [Fact]
    public async Task Where_the_result_is_used_only_a_person_can_tell() => Assert.Empty(await s_rule.Titles(
        Source.Library(Close, Handle + "public static class Program\n{\n    public static int Run(Store store) => Case.Close(store);\n}")));

    [Fact]
    public Task A_handle_that_may_be_null_is_disposed_where_it_is_there() => s_rule.Fixes(
        Source.Library(Close.Replace("Store store", "Store? store", StringComparison.Ordinal) + "\n\n" + Open, Handle + "public static class Program\n{\n    public static void Run(Store? store)\n    {\n        Case.Close(store);\n        if (store is not null) Case.Close(store);\n    }\n}"),
        Source.Library(Open, Handle + "public static class Program\n{\n    public static void Run(Store? store)\n    {\n        store?.Dispose();\n        if (store is not null) store.Dispose();\n    }\n}"));

    [Fact]
    public async Task A_call_without_a_handle_only_a_person_can_judge() => Assert.Empty(await s_rule.Titles(
        Source.Library(Close.Replace("Store store", "Store? store", StringComparison.Ordinal), Handle + "public static class Program\n{\n    public static void Run() => Case.Close(null);\n}")));

    private static string Program(string close) => $"public static class Program\n{{\n    public static void Run()\n    {{\n        Store store = Case.Open();\n        {close}\n    }}\n}}";
}
