using CTypes.Analyzers.Tests.Rooting;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class DelegateMayBeCollectedTests
{
    private const string Start = "Nothing keeps this delegate, so the collector may take it while C has its address, and C's next call ends the process. ";

    private static readonly RuleVerifier s_rule = new(Rules.DelegateMayBeCollected);

    private static string Passing(string declaration, string type) => RootingSource.With(
        $"{declaration}\n\npublic static void Start({type} given)\n{{\n    {type} native = new(given);\n    Case.KeepAddress([|System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(native)|]);\n}}");

    [Theory]
    [InlineData("public delegate void Read(int value);", "ArgTypes = [typeof(c_int)]")]
    [InlineData("public delegate int Read(in int left, double right);", "ArgTypes = [typeof(POINTER<c_int>), typeof(c_double)], RestType = typeof(c_int), OnError = 0")]
    [InlineData("public delegate bool Read(string text, nint size);", "ArgTypes = [typeof(c_char_p), typeof(c_ssize_t)], RestType = typeof(c_bool), OnError = false")]
    [InlineData("public delegate void Read(object thing);", "ArgTypes = […]")]
    public Task The_message_says_which_callback_to_declare(string declaration, string signature) => s_rule.Reports(
        Passing(declaration, "Read"),
        message: Start + $"Declare '[Callback({signature})] sealed partial class ReadCallback;' with the types of the C header, let C's parameter be a ReadCallback, and pass 'new ReadCallback(…)', which stays until it is disposed.");

    [Fact]
    public Task Where_there_is_a_callback_the_message_names_it() => s_rule.Reports(
        Passing("", "Seen.Handler"),
        message: Start + "Let C's parameter be a Seen and pass 'new Seen(…)', which stays until it is disposed.");
}
