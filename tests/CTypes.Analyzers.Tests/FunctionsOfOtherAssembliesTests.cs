using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Analyzers.Tests;

/// <summary>Rules about use hold for the functions of a package of bindings, whose declarations are not in its assembly.</summary>
public class FunctionsOfOtherAssembliesTests
{
    private static readonly Task<MetadataReference> s_library = TestProject.Compile("""
        using CTypes;

        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class OnSignal;

        [CLibrary("c", UseErrno = true)]
        public static partial class LibC
        {
            [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Close(int file);

            [CFunction("read", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t), ErrCheck = nameof(Errors.NegativeIsErrno))]
            public static partial nint Read(int file, Span<byte> buffer, nuint count);

            [CFunction("signal", ArgTypes = [typeof(c_int), typeof(OnSignal)], RestType = typeof(c_void_p))]
            public static partial nint Signal(int number, [Lifetime(CallbackLifetime.UntilDisposed)] OnSignal? handler);
        }

        [CLibrary("m")]
        public static partial class LibM
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Absolute(int value);
        }
        """);

    [Fact]
    public async Task An_error_that_a_function_keeps_is_read_from_its_place() => await Reports(Rules.ErrorReadElsewhere, """
        int code = LibC.Close(3) < 0 ? [|System.Runtime.InteropServices.Marshal.GetLastPInvokeError()|] : 0;
        return code;
        """);

    [Fact]
    public async Task A_function_that_keeps_none_is_left_alone() => await Reports(Rules.ErrorReadElsewhere, """
        int value = LibM.Absolute(-1);
        return System.Runtime.InteropServices.Marshal.GetLastPInvokeError() + value;
        """);

    [Fact]
    public async Task A_callback_that_C_keeps_must_not_end() => await Reports(Rules.CallbackEndsTooSoon, """
        using OnSignal handler = new(number => { });
        LibC.Signal(10, [|handler|]);
        return 0;
        """);

    [Fact]
    public async Task A_buffer_must_be_as_long_as_C_is_told() => await Reports(Rules.BufferTooShort, """
        Span<byte> header = stackalloc byte[16];
        return (int)LibC.Read(3, header, [|64|]);
        """);

    [Theory]
    [InlineData("", false)]
    [InlineData("#define CTYPES_DECLARATIONS\n", true)]
    public async Task A_declaration_is_in_the_assembly_only_where_the_project_keeps_it(string define, bool isKept)
    {
        MetadataReference library = await TestProject.Compile(define + Source.Library("""
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Absolute(int value);
            """));
        CSharpCompilation user = CSharpCompilation.Create("User", references: [library, MetadataReference.CreateFromFile(typeof(CFunctionAttribute).Assembly.Location)]);
        string?[] attributes = [.. user.GetTypeByMetadataName("Case")!.GetMembers("Absolute").Single().GetAttributes().Select(a => a.AttributeClass?.Name)];

        Assert.Contains(nameof(CFunctionStubAttribute), attributes);
        Assert.Equal(isKept, attributes.Contains(nameof(CFunctionAttribute)));
    }

    private static async Task Reports(DiagnosticDescriptor rule, string body) =>
        await new RuleVerifier(rule).Reports($$"""
            static class Program
            {
                static int Run()
                {
            {{body}}
                }
            }
            """, options: TestOptions.Default with { Library = await s_library });
}
