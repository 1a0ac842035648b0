using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

/// <summary>What is wrong with a variable is said by the rules that say it of functions.</summary>
public class VariableDeclarationTests
{
    [Theory]
    [InlineData("ref bool")]
    [InlineData("ref string")]
    [InlineData("System.Span<int>")]
    public Task A_type_that_cannot_stand_for_the_variable_is_marked(string type) => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library($$"""
            [CVariable("v")] public static partial [|{{type}}|] Value { get; }
            """));

    [Theory]
    [InlineData("POINTER<c_char_p>", "c_char_p")]
    [InlineData("nint", "c_ssize_t")]
    [InlineData("int[]", "c_int")]
    [InlineData("string[]", "c_char_p")]
    public Task An_array_is_shown_as_a_span_of_its_elements(string type, string element) => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library($$"""
            [CVariable("v", Count = 2)] public static partial [|{{type}}|] Value { get; }
            """),
        message: $"'Value' of 'Case': {type} cannot stand for an array of 2 here; use Span<{element}> or ReadOnlySpan<{element}>");

    [Fact]
    public Task An_array_of_char_is_shown_as_its_bytes() => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library("""
            [CVariable("v", Count = 2)] public static partial [|string|] Value { get; }
            """),
        message: "'Value' of 'Case': string cannot stand for an array of 2 here; use ReadOnlySpan<byte> for C's array of char, ReadOnlySpan<c_char_p> for one of texts");

    [Fact]
    public Task A_C_sharp_array_may_have_meant_C_s_array() => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library("""
            [CVariable("v")] public static partial [|int[]|] Value { get; }
            """),
        message: "'Value' of 'Case': int[] cannot stand for POINTER<c_int> here; use ref POINTER<c_int>, POINTER<c_int>, c_int* or nint, where C has a pointer; where C has an array, Count = n and Span<c_int> or ReadOnlySpan<c_int>");

    [Fact]
    public Task A_type_that_C_does_not_have_is_marked() => new RuleVerifier(Rules.TypeNotKnownToC).Reports(Source.Library("""
        [CVariable("v")] public static partial [|decimal|] Value { get; }
        """));

    [Theory]
    [InlineData("ref c_longdouble", "c_longdouble", "get;", "double or c_longdouble without ref, and a setter where it is written: c_longdouble has not the same size on all platforms")]
    [InlineData("ref readonly c_longdouble", "c_longdouble", "get;", "double or c_longdouble without ref, and a setter where it is written: c_longdouble has not the same size on all platforms")]
    [InlineData("ref uint", "c_wchar", "get;", "c_char32_t, or on Windows c_char16_t, as the variable's type")]
    [InlineData("char", "c_wchar", "get; set;", "c_char32_t, or on Windows c_char16_t, as the variable's type")]
    public Task What_has_not_the_variable_s_size_everywhere_is_marked(string type, string c, string accessors, string offer) => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library($$"""
            [CVariable("v", Type = typeof({{c}}))] public static partial [|{{type}}|] Value { {{accessors}} }
            """),
        message: $"'Value' of 'Case': {type} cannot stand for {c} here; use {offer}");

    [Theory]
    [InlineData("\"v\"", "Place")]
    [InlineData("\"v\"", "ref Place")]
    [InlineData("\"v\"", "System.Span<Place>")]
    [InlineData("\"v\", Type = typeof(Place)", "Place?")]
    public Task A_record_of_the_class_form_may_be_the_variable_or_what_it_points_to(string attribute, string type) => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library($"[CVariable({attribute})] public static partial [|{type}|] Value {{ get; }}", PlaceRecord),
        message: $"'Value' of 'Case': {type.Replace("System.", "", StringComparison.Ordinal)} cannot stand for an exported variable here; use Type = typeof(POINTER<Place>) where C has a pointer; a variable that is the record itself is Place.InLibrary(Case.Module, \"v\")");

    [Theory]
    [InlineData("\"v\", Type = typeof(POINTER<Place>)", "Place")]
    [InlineData("\"v\", Type = typeof(POINTER<Place>)", "Place?")]
    [InlineData("\"v\"", "Place?")]
    [InlineData("\"v\"", "POINTER<Place>")]
    public Task A_pointer_to_a_record_of_the_class_form_is_accepted(string attribute, string type) => new RuleVerifier(Rules.TypePairNotAllowed).Accepts(
        Source.Library($"[CVariable({attribute})] public static partial {type} Value {{ get; }}", PlaceRecord));

    [Theory]
    [InlineData("\"v\"", "Opened", "nint")]
    [InlineData("\"v\"", "Opened?", "nint")]
    [InlineData("\"v\"", "ref Opened", "nint")]
    [InlineData("\"v\", Count = 3", "System.Span<Opened>", "Span<nint>")]
    [InlineData("\"v\", Type = typeof(Opened)", "nint", "nint, without Type")]
    [InlineData("\"v\"", "Number", "int")]
    [InlineData("\"v\"", "Number?", "int")]
    public Task A_variable_keeps_no_handle_open(string attribute, string type, string offer) => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library($"[CVariable({attribute})] public static partial [|{type}|] Value {{ get; }}", Handles),
        message: $"'Value' of 'Case': {type.Replace("System.", "", StringComparison.Ordinal)} cannot stand for {(type.StartsWith("Number", StringComparison.Ordinal) ? "Number" : "Opened")} here; use {offer}: a variable keeps no handle open");

    [Theory]
    [InlineData("\"v\"", "nint")]
    [InlineData("\"v\", Count = 3", "System.Span<nint>")]
    [InlineData("\"v\"", "int")]
    public Task The_address_or_number_of_a_handle_is_accepted(string attribute, string type) => new RuleVerifier(Rules.TypePairNotAllowed).Accepts(
        Source.Library($"[CVariable({attribute})] public static partial {type} Value {{ get; }}", Handles));

    // The generator does not see the delegate, which it makes itself.
    [Fact]
    public Task A_variable_of_a_generated_type_is_refused_without_an_error_in_generated_code() => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library("[CVariable(\"v\", Type = typeof(Notify))] public static partial [|Notify.Handler|] Value { get; }", "[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Notify;"),
        message: "'Value' of 'Case': Handler cannot stand for Notify here; use CFunctionPointer<Notify> or nint");

    private const string Handles = "[CHandle(Free = \"close\", Library = typeof(Case))]\npublic sealed partial class Opened;\n\n[CHandle(Free = \"give_up\", Library = typeof(Case), Type = typeof(c_int), Invalid = -1)]\npublic sealed partial class Number;";

    private const string PlaceRecord = "[CStruct]\npublic sealed partial class Place { public partial int x { get; set; } }";

    [Fact]
    public Task A_string_variable_has_no_setter() => new RuleVerifier(Rules.TypePairNotAllowed).Reports(
        Source.Library("""
            [CVariable("v")] public static partial [|string|] Value { get; set; }
            """),
        message: "'Value' of 'Case': string cannot stand for c_char_p here; use ref c_char_p, c_char_p, or string without a setter");

    [Fact]
    public Task A_variable_is_a_static_partial_property() => new RuleVerifier(Rules.FunctionNotStaticPartial).Reports(Source.Library("""
        [CVariable("v")] public static int [|Value|] => 0;
        """));

    [Fact]
    public Task Variables_of_a_library_object_are_not_static_and_nothing_else_is_said_of_them() => new RuleVerifier(Rules.LibraryNotStatic).Reports("""
        using CTypes;

        [CLibrary("case")]
        public sealed partial class Case
        {
            [CVariable("v")] public static partial ref int [|Value|] { get; }
            [CVariable("w")] public static partial int [|Other|] { get; set; }
        }
        """);

    [Fact]
    public Task A_variable_outside_a_library_is_marked() => new RuleVerifier(Rules.FunctionOutsideLibrary).Reports(Source.InFile("""
        public static partial class Stray
        {
            [CVariable("v")] public static partial ref int [|Value|] { get; }
        }
        """));

    [Fact]
    public Task References_values_and_spans_are_accepted() => new RuleVerifier(Rules.TypePairNotAllowed).Accepts(Source.Library("""
        [CVariable("a")] public static partial ref int A { get; }
        [CVariable("l", Type = typeof(c_longdouble))] public static partial double L { get; set; }
        [CVariable("b", Type = typeof(c_long))] public static partial long B { get; set; }
        [CVariable("c", Count = 4)] public static partial System.ReadOnlySpan<c_double> C { get; }
        [CVariable("d", ThreadLocal = true)] public static partial ref readonly c_uint D { get; }
        [CVariable("e")] public static partial string E { get; }
        """));
}
