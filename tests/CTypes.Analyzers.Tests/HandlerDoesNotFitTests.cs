using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class HandlerDoesNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.HandlerDoesNotFit);

    private static string Callback(string handler) => Source.InFile($$"""
        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
        public sealed partial class Seen
        {
            public delegate void {{handler}};
        }
        """);

    private static string Method(string method) => Source.InFile($$"""
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen;

        public partial class Handlers
        {
            [Callback(typeof(Seen))]
            public {{method}}
            {
            }
        }
        """);

    [Fact]
    public Task A_handler_with_too_many_parameters_is_marked_at_its_name() => s_rule.Reports(
        Callback("[|Handler|](nint state, int value)"),
        message: "C cannot call 'Seen.Handler': it has 2 parameters, but C hands over 1 parameter besides the user data; declare one for each of ArgTypes");

    [Theory]
    [InlineData("typeof(c_int), typeof(c_void_p)", "2 parameters; declare one for each of ArgTypes; where a void* is what the handler of Seen is found by, write UserData = 1 in the [Callback] of Seen")]
    [InlineData("typeof(c_void_p), typeof(c_void_p)", "2 parameters; declare one for each of ArgTypes; where a void* is what the handler of Seen is found by, write UserData = its index in ArgTypes in the [Callback] of Seen")]
    [InlineData("typeof(c_int), typeof(c_int)", "2 parameters; declare one for each of ArgTypes")]
    public Task A_handler_without_the_user_data_that_is_not_stated_is_told_how(string types, string problem) => s_rule.Reports(
        Source.InFile($$"""
            [Callback(ArgTypes = [{{types}}])]
            public sealed partial class Seen { public delegate void [|Handler|](int value); }
            """),
        message: "C cannot call 'Seen.Handler': it has 1 parameter, but C hands over " + problem);

    [Fact]
    public Task A_handler_with_too_few_is_marked() => s_rule.Reports(Callback("[|Handler|]()"));

    [Fact]
    public Task A_static_method_with_another_number_is_marked_at_its_name() => s_rule.Reports(
        Method("static void [|OnSeen|]()"),
        message: "C cannot call 'OnSeen': it has 0 parameters, but C hands over 1 parameter; declare one for each of ArgTypes");

    [Theory]
    [InlineData("void [|OnSeen|](int value)")]
    [InlineData("static void [|OnSeen|]<T>(int value)")]
    public Task A_method_without_an_address_is_marked(string method) => s_rule.Reports(
        Method(method),
        message: "C cannot call 'OnSeen': only a static method without type parameters has an address that C can use; make it one, or give C a new Seen");

    [Fact]
    public Task A_handler_that_is_less_visible_than_its_class_is_marked() => s_rule.Reports(
        Source.InFile("""
            [Callback(ArgTypes = [typeof(c_int)])]
            public sealed partial class Seen
            {
                internal delegate void [|Handler|](int value);
            }
            """),
        message: "C cannot call 'Seen.Handler': it is less visible than Seen, which shows it in its constructor; give it the same accessibility");

    [Theory]
    [InlineData("")]
    [InlineData("public delegate void Hear(int value);")]
    public Task A_callback_class_with_the_name_of_its_delegate_is_marked(string member) => s_rule.Reports(
        Source.InFile($$"""
            [Callback(ArgTypes = [typeof(c_int)])]
            public sealed partial class [|Handler|]
            {
                {{member}}
            }
            """),
        message: "C cannot call 'Handler': a callback class has a delegate Handler, and C# lets no member have its class's name; write another name for the class");

    [Fact]
    public Task The_pointer_of_a_wrong_method_is_still_known() => s_rule.Reports(Source.InFile("""
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen;

        public static partial class Handlers
        {
            public static CFunctionPointer<Seen> Known => OnSeenPointer;

            [Callback(typeof(Seen))]
            private static void [|OnSeen|]()
            {
            }
        }
        """));

    [Fact]
    public Task What_fits_is_accepted() => s_rule.Accepts(Callback("Handler(int value)"));

    [Fact]
    public Task Overloads_have_pointers_of_their_own() => s_rule.Accepts(Source.InFile("""
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen;

        [Callback(ArgTypes = [typeof(c_double)])]
        public sealed partial class Measured;

        public static partial class Handlers
        {
            public static nint Both => OnSeenPointer.Address + OnSeen2Pointer.Address;

            [Callback(typeof(Seen))]
            public static void OnSeen(int value)
            {
            }

            [Callback(typeof(Measured))]
            public static void OnSeen(double value)
            {
            }
        }
        """));

    [Theory]
    [InlineData("")]
    [InlineData("private static void Decide(Exception exception) { }")]
    [InlineData("private int Decide(Exception exception) => 0;")]
    [InlineData("private static int Decide(string exception) => 0;")]
    [InlineData("private static long Decide(Exception exception) => 0;")]
    public Task A_method_that_cannot_decide_on_errors_is_marked(string method) => s_rule.Reports(
        Source.Library("", $"[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), [|OnErrorMethod = \"Decide\"|])]\npublic sealed partial class Seen {{ {method} }}\n\npublic static partial class Handlers {{ [Callback(typeof(Seen))] public static int OnSeen(int value) => value; }}"),
        message: "C cannot call 'Seen': nothing decides what it gets after an exception; write static int Decide(Exception exception) in Seen");

    [Theory]
    [InlineData("ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0", "int value", "int")]
    [InlineData("ArgTypes = [typeof(POINTER<c_int>)]", "in int value", "void")]
    [InlineData("ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)]", "[Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> values, int count", "void")]
    [InlineData("ArgTypes = [typeof(c_char_p)]", "c_char_p text", "void")]
    public Task What_ends_with_the_call_cannot_run_after_it(string signature, string parameters, string result) => s_rule.Reports(
        Source.Library("", $"[Callback({signature}, [|Dispatch = CallbackDispatch.Channel|])]\npublic sealed partial class Seen {{ public delegate {result} Handler({parameters}); }}"));

    [Theory]
    [InlineData("[[|Callback(typeof(Seen))|]]\nstatic void Look(int value) { }\nLook(1);", "Look")]
    [InlineData("Action<int> look = [[|Callback(typeof(Seen))|]] (int value) => { };\nlook(1);", "lambda")]
    public Task What_stands_in_a_method_has_no_address(string statements, string name) => s_rule.Reports(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Seen;\n\npublic static class Program\n{{\n    public static void Run()\n    {{\n{statements}\n    }}\n}}"),
        message: $"C cannot call '{name}': what stands in a method has no address that C can use; make it a static method of a partial class, or give C a new Seen");

    [Fact]
    public Task What_stands_in_an_extension_block_has_no_pointer() => s_rule.Reports(
        Source.InFile("""
            [Callback(ArgTypes = [typeof(c_int)])]
            public sealed partial class Seen;

            public static class Handlers
            {
                extension(int number)
                {
                    [[|Callback(typeof(Seen))|]]
                    public static void OnSeen(int value)
                    {
                    }
                }
            }
            """),
        message: "C cannot call 'Handlers.OnSeen': an extension block has no place for its pointer; move it out of the extension block",
        TestOptions.CSharp14);

    [Fact]
    public Task Methods_that_decide_and_handlers_that_can_wait_are_accepted() => s_rule.Accepts(Source.Library("", """
        [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnErrorMethod = nameof(Decide), UseErrno = true)]
        public sealed partial class Seen { private static int Decide(Exception exception) => 0; }

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_char_p)], UserData = 0, Dispatch = CallbackDispatch.SynchronizationContext)]
        public sealed partial class Heard { public delegate void Handler(int value, string? text); }
        """));

    [Theory]
    [InlineData("public class [|Handler|];")]
    [InlineData("public delegate void [|Handler|]<T>(T value);")]
    [InlineData("public int [|Handler|] => 0;")]
    public Task A_handler_that_is_no_delegate_for_C_is_marked(string member) => s_rule.Reports(
        Source.Library(
            "[CFunction(\"f\", ArgTypes = [typeof(Seen)], RestType = typeof(void))]\npublic static partial void F(Seen seen);",
            $"[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Seen\n{{\n    {member}\n}}"),
        message: "C cannot call 'Seen.Handler': it is no delegate without type parameters; declare one, or leave it out");
}
