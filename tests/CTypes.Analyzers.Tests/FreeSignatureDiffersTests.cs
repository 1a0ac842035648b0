using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests;

public class FreeSignatureDiffersTests
{
    private const string ByAddress = "Free = \"store_close\", FreeTakesAddress = true, Library = typeof(Case)";

    private const string ByValue = "Free = \"store_close\", Library = typeof(Case)";

    private const string Record = "\n\n[CStruct]\npublic partial struct Item { public int Value; }";

    private const string Others = "\n\n[COpaque]\npublic partial struct Opaque;\n\n[CHandle(Free = \"another_close\", Library = typeof(Case))]\npublic sealed partial class Another;";

    private const string Number = "\n\n[CHandle(Free = \"number_free\", Library = typeof(Case), Type = typeof(c_int), Invalid = -1)]\npublic sealed partial class NumberOf;";

    private static readonly RuleVerifier s_rule = new(Rules.FreeSignatureDiffers);

    [Fact]
    public Task A_function_that_takes_the_address_of_a_handle_does_not_get_the_handle() => s_rule.Reports(
        Program(Marked(ByValue), "POINTER<Store>", "ref Store? store"),
        message: "'Store' hands 'store_close' the handle itself to free it, and 'Case.Close' declares that function with POINTER<Store>, the address of a variable; write FreeTakesAddress = true",
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task A_function_that_takes_a_handle_does_not_get_its_address() => s_rule.Reports(
        Program(MarkedOption(ByAddress), "POINTER<Item>", "in Item store") + Record,
        message: "'Store' hands 'store_close' the address of a variable with the handle to free it, and 'Case.Close' declares that function with POINTER<Item>, no address of a variable; remove FreeTakesAddress");

    [Fact]
    public Task The_address_of_an_opaque_object_is_no_address_of_a_handle() => s_rule.Reports(
        Program(MarkedOption(ByAddress), "POINTER<Item>", "POINTER<Item> store") + "\n\n[COpaque]\npublic partial struct Item;",
        message: "'Store' hands 'store_close' the address of a variable with the handle to free it, and 'Case.Close' declares that function with POINTER<Item>, no address of a variable; remove FreeTakesAddress");

    [Fact]
    public Task A_function_that_frees_by_hand_what_its_handle_frees_by_address_is_two_mistakes() => s_rule.Reports(
        Program(MarkedOption(ByAddress), "Store", "Store store").Replace(" Close(", " {|CTYP0090:Close|}(", StringComparison.Ordinal));

    [Theory]
    [InlineData("c_int, c_int", "int a, int b", "2 arguments")]
    [InlineData("", "", "no argument")]
    public Task A_function_that_frees_takes_the_handle_and_nothing_else(string types, string parameters, string declared) => s_rule.Reports(
        Program(Marked(ByValue), types, parameters),
        message: $"'Store' hands 'store_close' the handle itself to free it, and 'Case.Close' declares that function with {declared}; write in Free a function that takes the handle and nothing else");

    [Theory]
    [InlineData("POINTER<c_int>", "ref int store")]
    [InlineData("POINTER<Store>", "ref Store? store")]
    public Task The_address_of_a_number_is_no_number(string type, string parameter) => s_rule.Reports(Program(Marked(ByValue) + ", Type = typeof(c_int), Invalid = -1", type, parameter));

    [Fact]
    public Task A_number_is_no_address_of_one() => s_rule.Reports(Program(MarkedOption(ByAddress) + ", Type = typeof(c_int), Invalid = -1", "c_int", "int store"));

    [Fact]
    public Task A_number_is_declared_as_wide_as_the_handle() => s_rule.Reports(
        Program(Marked(ByValue) + ", Type = typeof(c_uint64)", "c_int", "int store"),
        message: "'Store' hands 'store_close' the handle itself to free it, and 'Case.Close' declares that function with c_int, which is a number of another width on linux-x64; write the type of the C header in both");

    [Fact]
    public Task The_address_of_a_number_is_that_of_one_as_wide() => s_rule.Reports(
        Program(Marked(ByAddress) + ", Type = typeof(c_int), Invalid = -1", "POINTER<c_long>", "ref System.Runtime.InteropServices.CLong store"),
        message: "'Store' hands 'store_close' the address of a variable with the handle to free it, and 'Case.Close' declares that function with POINTER<c_long>, the address of a number of another width on linux-x64; write the type of the C header in both");

    [Theory]
    [InlineData(", Type = typeof(c_int), Invalid = -1", "c_long", "long store")]
    [InlineData(", Type = typeof(c_ulong)", "c_uint", "uint store")]
    [InlineData(", Type = typeof(c_uint64)", "c_ulong", "ulong store")]
    [InlineData("", "c_int", "int store")]
    [InlineData("", "NumberOf", "NumberOf store")]
    [InlineData(", Type = typeof(c_int), Invalid = -1", "Another", "Another store")]
    public Task Numbers_that_are_not_as_wide_on_a_target_are_reported(string options, string type, string parameter) => s_rule.Reports(
        Program(Marked(ByValue) + options, type, parameter) + Others + Number);

    [Theory]
    [InlineData(ByValue + ", Type = typeof(c_size_t)", "POINTER<Item>", "in Item store")]
    [InlineData(ByAddress + ", Type = typeof(c_size_t)", "POINTER<Item>", "in Item store")]
    [InlineData(ByValue + ", Type = typeof(c_int), Invalid = -1", "POINTER<Item>", "in Item store")]
    [InlineData(ByValue + ", Type = typeof(c_size_t)", "POINTER<c_ubyte>", "byte[] store")]
    [InlineData(ByValue + ", Type = typeof(c_uint)", "c_int", "int store")]
    [InlineData(ByValue, "c_size_t", "nuint store")]
    [InlineData(ByValue, "c_ulong", "ulong store")]
    [InlineData(ByAddress, "POINTER<c_size_t>", "ref nuint store")]
    public Task What_may_be_as_wide_is_accepted(string handle, string type, string parameter) => s_rule.Accepts(Program(handle, type, parameter) + Record);

    [Theory]
    [InlineData(ByValue, "c_void_p", "nint store")]
    [InlineData(ByValue, "POINTER<Item>", "in Item store")]
    [InlineData(ByValue, "POINTER<c_void_p>", "ref nint store")]
    [InlineData(ByValue, "POINTER<c_char_p>", "string[] store")]
    [InlineData(ByAddress, "c_void_p", "nint store")]
    [InlineData(ByAddress, "POINTER<Store>", "ref Store? store")]
    [InlineData(ByAddress, "POINTER<c_void_p>", "ref nint store")]
    [InlineData(ByValue + ", Type = typeof(c_int), Invalid = -1", "c_int", "int store")]
    [InlineData(ByAddress + ", Type = typeof(c_int), Invalid = -1", "POINTER<c_int>", "ref int store")]
    [InlineData(ByAddress, "POINTER<Another>", "ref Another? store")]
    [InlineData(ByValue, "POINTER<Opaque>", "POINTER<Opaque> store")]
    public Task What_fits_or_may_fit_is_accepted(string handle, string type, string parameter) => s_rule.Accepts(Program(handle, type, parameter) + Record + Others);

    [Theory]
    [InlineData("store_reopen", "Case")]
    [InlineData("store_close", "Other")]
    public Task Another_function_or_one_of_another_library_is_accepted(string symbol, string library) => s_rule.Accepts(
        Program(ByValue.Replace("Case", library, StringComparison.Ordinal), "POINTER<Store>", "ref Store? store").Replace("[CFunction(\"store_close\"", $"[CFunction(\"{symbol}\"", StringComparison.Ordinal)
        + "\n[CLibrary(\"other\")]\npublic static partial class Other;\n");

    [Fact]
    public Task The_fix_passes_the_address() => s_rule.Fixes(
        Program(Marked(ByValue), "POINTER<Store>", "ref Store? store"),
        Program(ByAddress, "POINTER<Store>", "ref Store? store"));

    [Fact]
    public Task The_fix_passes_the_handle() => s_rule.Fixes(
        Program(MarkedOption(ByAddress), "POINTER<Item>", "in Item store") + Record,
        Program(ByValue, "POINTER<Item>", "in Item store") + Record);

    [Fact]
    public Task All_of_a_file_are_mended_at_once()
    {
        const string Two = "[CFunction(\"store_close\", ArgTypes = [typeof(POINTER<Store>)])]\npublic static partial void Close(ref Store? store);\n\n"
            + "[CFunction(\"item_free\", ArgTypes = [typeof(c_char_p)])]\npublic static partial void Free(string item);";
        return s_rule.FixesAll(
            Source.Library(Two, "[CHandle([|Free = \"store_close\"|], Library = typeof(Case))]\npublic sealed partial class Store;\n\n[CHandle(Free = \"item_free\", [|FreeTakesAddress = true|], Library = typeof(Case))]\npublic sealed partial class Item;"),
            Source.Library(Two, "[CHandle(Free = \"store_close\", FreeTakesAddress = true, Library = typeof(Case))]\npublic sealed partial class Store;\n\n[CHandle(Free = \"item_free\", Library = typeof(Case))]\npublic sealed partial class Item;"));
    }

    [Fact]
    public async Task Where_more_is_taken_only_a_person_can_tell() => Assert.Empty(await s_rule.Titles(Program(Marked(ByValue), "c_int, c_int", "int a, int b")));

    private static string Marked(string handle) => handle.Replace("Free = \"store_close\"", "[|Free = \"store_close\"|]", StringComparison.Ordinal);

    private static string MarkedOption(string handle) => handle.Replace("FreeTakesAddress = true", "[|FreeTakesAddress = true|]", StringComparison.Ordinal);

    private static string Program(string handle, string types, string parameters)
    {
        string argTypes = string.Join(", ", types.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(type => $"typeof({type})"));
        return Source.Library($"[CFunction(\"store_close\", ArgTypes = [{argTypes}])]\npublic static partial void Close({parameters});", $"[CHandle({handle})]\npublic sealed partial class Store;");
    }
}
