using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class LifetimeDoesNotFitTests
{
    private const string Callbacks = """
        [Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
        public sealed partial class Seen;

        [Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
        public sealed partial class Heard;

        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Felt;

        [CStruct]
        public sealed partial class Request
        {
            public partial int id { get; set; }
        }
        """;

    private static readonly RuleVerifier s_rule = new(Rules.LifetimeDoesNotFit);

    [Fact]
    public Task Notified_without_a_destroy_function_is_marked() => s_rule.Reports(
        Function("Seen", "[[|Lifetime(CallbackLifetime.Notified)|]] Seen.Handler seen, nint destroy", "c_void_p", "c_void_p"),
        message: "Case.F: 'seen' is Notified, and nothing says which argument is C's destroy function; write Destroy = its index in ArgTypes");

    [Fact]
    public Task Notified_without_a_void_pointer_is_marked() => s_rule.Reports(
        Function("Felt", "[[|Lifetime(CallbackLifetime.Notified, Destroy = 1)|]] Felt.Handler felt", "c_void_p"),
        message: "Case.F: 'felt' is Notified, and nothing says which argument is the void* that C hands to the destroy function; write UserData = its index in ArgTypes");

    [Fact]
    public Task A_destroy_function_that_is_no_pointer_is_marked() => s_rule.Reports(
        Function("Seen", "[[|Lifetime(CallbackLifetime.Notified, Destroy = 2)|]] Seen.Handler seen, int number", "c_void_p", "c_int"));

    [Theory]
    [InlineData("Call")]
    [InlineData("Once")]
    [InlineData("Forever")]
    public Task A_destroy_function_for_another_lifetime_is_marked(string lifetime) => s_rule.Reports(
        Function("Seen", $"[[|Lifetime(CallbackLifetime.{lifetime}, Destroy = 2)|]] Seen.Handler seen", "c_void_p", "c_void_p"));

    [Fact]
    public Task Two_callbacks_of_one_class_in_one_void_pointer_are_marked() => s_rule.Reports(
        Function("Seen", "[Lifetime(CallbackLifetime.Call, UserData = 2)] Seen.Handler first, [[|Lifetime(CallbackLifetime.Call, UserData = 2)|]] Seen.Handler second", "Seen", "c_void_p"),
        message: "Case.F: 'first' and 'second' are callbacks of one class in one void*, and C could not tell them apart; declare a second class");

    [Fact]
    public Task A_single_call_cannot_end_what_is_shared() => s_rule.Reports(
        Function("Seen", "[[|Lifetime(CallbackLifetime.Once, UserData = 2)|]] Seen.Handler first, [Lifetime(CallbackLifetime.Call, UserData = 2)] Heard.Handler second", "Heard", "c_void_p"));

    [Theory]
    [InlineData("[Lifetime(CallbackLifetime.UntilDisposed, UserData = 2)] Seen seen, [[|Lifetime(CallbackLifetime.Call, UserData = 2)|]] Heard.Handler heard", "UntilDisposed for 'heard', too, and let it be a Heard", "Heard", "c_void_p")]
    [InlineData("[Lifetime(CallbackLifetime.UntilDisposed, UserData = 1)] Seen seen, [[|Lifetime(CallbackLifetime.Call, UserData = 1)|]] Heard.Handler heard", "UntilDisposed for 'heard', too, and let it be a Heard", "c_void_p", "Heard")]
    [InlineData("[Lifetime(CallbackLifetime.UntilDisposed, UserData = 2)] Seen seen, [[|Lifetime(CallbackLifetime.Call, UserData = 2)|]] Heard heard", "UntilDisposed for 'heard', too", "Heard", "c_void_p")]
    [InlineData("[Lifetime(CallbackLifetime.Forever, UserData = 2)] Seen.Handler seen, [[|Lifetime(CallbackLifetime.Call, UserData = 2)|]] Heard.Handler heard", "Forever for 'heard', too", "Heard", "c_void_p")]
    [InlineData("[Lifetime(CallbackLifetime.Notified, UserData = 2, Destroy = 3)] Seen.Handler seen, [[|Lifetime(CallbackLifetime.Call, UserData = 2)|]] Heard.Handler heard", "Notified for 'heard', too", "Heard", "c_void_p", "c_void_p")]
    public Task What_is_lent_for_the_call_cannot_share_with_what_C_keeps(string parameters, string write, params string[] others) => s_rule.Reports(
        Function("Seen", parameters, others),
        message: $"Case.F: 'heard' is lent for the call, but 'seen' in the same void* is {write.Split(' ')[0]}, and what shares a void* ends together; write CallbackLifetime.{write}");

    [Theory]
    [InlineData("[[|Lifetime(CallbackLifetime.Call)|]] Seen.Handler seen, int number", "c_int")]
    [InlineData("[[|Lifetime(CallbackLifetime.Call)|]] Seen.Handler seen, int number, nint context", "c_int", "c_void_p")]
    public Task A_handler_that_nothing_finds_again_is_marked(string parameters, params string[] others) => s_rule.Reports(
        Function("Seen", parameters, others),
        message: "Case.F: 'seen' is found by the void* that C brings back, and nothing says which argument that is; write UserData = the index of a c_void_p in ArgTypes");

    [Fact]
    public Task A_lifetime_of_something_else_is_marked() => s_rule.Reports(
        Function("c_int", "[[|Lifetime(CallbackLifetime.Call)|]] int number, nint context", "c_void_p"),
        message: "Case.F: 'number' is int and no callback; remove [Lifetime], or write it on the parameter that is");

    [Theory]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.Call, UserData = 2)] Seen.Handler seen, int number", "c_int", "c_void_p")]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.UntilDisposed)] nint seen, nint context", "c_void_p")]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.Notified, Destroy = 2)] Seen.Handler? seen", "c_void_p", "c_void_p")]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.Notified, Destroy = 2)] Seen seen", "c_void_p", "Heard")]
    [InlineData("Felt", "[Lifetime(CallbackLifetime.Notified, Destroy = 2)] Felt.Handler felt", "c_void_p", "c_void_p")]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.Call, UserData = 2)] Seen.Handler seen, [Lifetime(CallbackLifetime.Call, UserData = 2)] Heard heard", "Heard", "c_void_p")]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.UntilDisposed, UserData = 2)] Seen seen, [Lifetime(CallbackLifetime.UntilDisposed, UserData = 2)] Heard heard", "Heard", "c_void_p")]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.Notified, UserData = 2, Destroy = 3)] Seen.Handler seen, [Lifetime(CallbackLifetime.Notified, UserData = 2, Destroy = 3)] Heard.Handler? heard", "Heard", "c_void_p", "c_void_p")]
    [InlineData("Seen", "[Lifetime(CallbackLifetime.Call, UserData = 1)] Seen.Handler first, [Lifetime(CallbackLifetime.Call, UserData = 4)] Seen.Handler second, [Lifetime(CallbackLifetime.Call, UserData = 4)] Heard.Handler heard", "c_void_p", "Seen", "Heard", "c_void_p")]
    public Task What_C_can_let_go_of_is_accepted(string callback, string parameters, params string[] others) => s_rule.Accepts(Function(callback, parameters, others));

    [Theory]
    [InlineData("int[] data", "int[]", "a CArray<int>")]
    [InlineData("System.Span<int> data", "Span<int>", "a CArray<int>")]
    [InlineData("System.ReadOnlyMemory<int> data", "ReadOnlyMemory<int>", "a CArray<int>")]
    [InlineData("ArenaArray<int> data", "ArenaArray<int>", "a CArray<int>")]
    [InlineData("Request[] data", "Request[]", "a CRecordArray<Request>")]
    [InlineData("System.Runtime.InteropServices.SafeHandle[] data", "SafeHandle[]", "a CArray<nint>")]
    public Task What_C_has_for_the_call_only_is_marked(string parameter, string type, string write) => s_rule.Reports(
        Function("c_void_p", $"[[|Lifetime(CallbackLifetime.UntilDisposed)|]] {parameter}"),
        message: $"Case.F: 'data' is {type}, which C has for the call only; where C keeps the address, let it be {write}, whose memory stays, else remove [Lifetime]");

    [Theory]
    [InlineData("c_char_p", "string", "typeof(POINTER<c_char>)")]
    [InlineData("c_char_p", "StringBuffer", "typeof(POINTER<c_char>)")]
    [InlineData("c_char_p", "byte[]", "typeof(POINTER<c_char>)")]
    [InlineData("c_wchar_p", "string", "typeof(c_void_p)")]
    [InlineData("c_wchar_p", "WideStringBuffer", "typeof(c_void_p)")]
    public Task Text_that_C_has_for_the_call_only_is_marked_with_the_type_in_ArgTypes_that_an_array_of_bytes_has(string c, string type, string write) => s_rule.Reports(
        Function(c, $"[[|Lifetime(CallbackLifetime.UntilDisposed)|]] {type} data"),
        message: $"Case.F: 'data' is {type}, which C has for the call only; where C keeps the address, let it be a CArray<byte>, whose memory stays, with {write} in ArgTypes, else remove [Lifetime]");

    [Fact]
    public Task Text_of_16_bits_that_C_keeps_is_an_array_of_characters() => s_rule.Reports(
        Function("POINTER<c_char16_t>", "[[|Lifetime(CallbackLifetime.UntilDisposed)|]] string data"),
        message: "Case.F: 'data' is string, which C has for the call only; where C keeps the address, let it be a CArray<char>, whose memory stays, else remove [Lifetime]");

    [Fact]
    public Task An_array_of_characters_is_accepted_there() => s_rule.Accepts(Function("POINTER<c_char16_t>", "[Lifetime(CallbackLifetime.UntilDisposed)] CArray<char> data"));

    [Theory]
    [InlineData("POINTER<c_char>")]
    [InlineData("c_void_p")]
    public Task An_array_of_bytes_may_be_text_that_C_keeps(string c) => s_rule.Accepts(Function(c, "[Lifetime(CallbackLifetime.UntilDisposed)] CArray<byte> data"));

    [Theory]
    [InlineData("Call")]
    [InlineData("Once")]
    [InlineData("Notified")]
    public Task Data_with_a_lifetime_of_callbacks_is_marked(string lifetime) => s_rule.Reports(
        Function("POINTER<Request>", $"[[|Lifetime(CallbackLifetime.{lifetime})|]] Request data"),
        message: "Case.F: 'data' lies in C's memory and is lent for the call; where C keeps its address, write Lifetime(CallbackLifetime.UntilDisposed) or Lifetime(CallbackLifetime.Forever), else remove [Lifetime]");

    [Theory]
    [InlineData("UserData = 1")]
    [InlineData("Destroy = 1")]
    public Task Data_with_places_of_callbacks_is_marked(string place) => s_rule.Reports(
        Function("POINTER<Request>", $"[[|Lifetime(CallbackLifetime.UntilDisposed, {place})|]] Request data", "c_void_p"),
        message: "Case.F: 'data' is Request and no callback; remove UserData and Destroy");

    [Fact]
    public Task An_object_that_C_hands_out_has_no_lifetime() => s_rule.Reports(
        Function("POINTER<POINTER<Request>>", "[[|Lifetime(CallbackLifetime.UntilDisposed)|]] out Request? data"),
        message: "Case.F: 'data' is out Request?, an object that C hands out; remove [Lifetime]");

    [Theory]
    [InlineData("POINTER<Request>", "[Lifetime(CallbackLifetime.UntilDisposed)] Request? data")]
    [InlineData("c_void_p", "[Lifetime(CallbackLifetime.Forever)] Request data")]
    [InlineData("POINTER<c_int>", "[Lifetime(CallbackLifetime.UntilDisposed)] CArray<int> data")]
    [InlineData("POINTER<Request>", "[Lifetime(CallbackLifetime.UntilDisposed)] CRecordArray<Request> data")]
    [InlineData("POINTER<c_int>", "[Lifetime(CallbackLifetime.Forever)] CBox<int> data")]
    public Task Data_that_C_keeps_is_accepted(string type, string parameter) => s_rule.Accepts(Function(type, parameter));

    private static string Function(string callback, string parameters, params string[] others) => Source.Library($"""
        [CFunction("f", ArgTypes = [typeof({callback}), {string.Join(", ", others.Select(type => $"typeof({type})"))}])]
        public static partial void F({parameters});
        """, Callbacks);
}
