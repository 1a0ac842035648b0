using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ErrorOverwrittenTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ErrorOverwritten);

    [Fact]
    public Task A_call_between_the_failed_one_and_the_read_overwrites_its_error() => s_rule.Reports(
        Program("int result = Case.Open(1);\nCase.Close(2);\nif (result < 0) throw new IOException($\"{[|Errno.Get()|]}\");"),
        message: "'Errno.Get()' is read for 'Case.Open', but 'Case.Close' in line 35 may have left its own error there; keep the error in a variable before that call");

    [Theory]
    [InlineData("int result = Case.Open(1);\nif (result < 0)\n{\n    Case.Close(2);\n    throw new IOException($\"{[|Errno.Get()|]}\");\n}")]
    [InlineData("if (Case.Open(1) < 0)\n{\n    _ = Case.Close(2);\n    Console.WriteLine([|Errno.Get()|]);\n}")]
    [InlineData("int result;\nif ((result = Case.Open(1)) == -1)\n{\n    Case.Done();\n    Console.WriteLine([|Errno.Get()|]);\n}")]
    [InlineData("int result = Case.Open(1);\nif (result >= 0) return;\nCase.Close(2);\nConsole.WriteLine([|Errno.Get()|]);")]
    [InlineData("int result = Case.Open(1);\nif (result is -1)\n{\n    if (more) Case.Close(2);\n    Console.WriteLine([|Errno.Get()|]);\n}")]
    [InlineData("nint memory = Case.Map(1);\nCase.Close(2);\nif (memory == 0) Console.WriteLine([|Errno.Get()|]);")]
    [InlineData("int result = Case.Open(1);\ntry\n{\n    Console.WriteLine(more);\n}\nfinally\n{\n    Case.Close(2);\n}\n\nint error = result < 0 ? [|Errno.Get()|] : 0;\nConsole.WriteLine(error);")]
    [InlineData("int result = Case.Open(1);\nfile.Dispose();\nif (result < 0) Console.WriteLine([|Errno.Get()|]);")]
    [InlineData("bool isDone = Case.TakeLast(1);\nCase.TakeLast(2);\nif (!isDone) Console.WriteLine([|LastError.Get()|]);")]
    [InlineData("while (Case.Open(1) < 0)\n{\n    Case.Close(2);\n    if ([|Errno.Get()|] != 4) break;\n}")]
    public Task On_every_way_there(string body) => s_rule.Reports(Program(body));

    [Theory]
    [InlineData("int result = Case.Open(1);\nint error = Errno.Get();\nCase.Close(2);\nif (result < 0) Console.WriteLine(error);")]
    [InlineData("int result = Case.Open(1);\nif (result < 0) Console.WriteLine(Errno.Get());\nCase.Close(2);")]
    [InlineData("int result = Case.Open(1);\nint closed = Case.Close(2);\nif (result < 0 || closed < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("if (Case.Open(1) < 0) return;\nCase.Close(2);\nConsole.WriteLine(Errno.Get());")]
    [InlineData("int result = Case.Open(1);\nif (result < 0 && Case.Close(2) < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("int result = Case.Open(1);\nCase.Quiet(2);\nif (result < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("int result = Case.Open(1);\nCase.TakeLast(2);\nif (result < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("int result = Case.Open(1);\nErrno.Set(0);\nCase.Done();\nif (result < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("int result = Case.Open(1);\nif (more)\n{\n    Case.Close(2);\n    return;\n}\n\nif (result < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("Case.Done();\nConsole.WriteLine(Errno.Get());")]
    [InlineData("int result = Case.Checked(1);\nCase.Close(2);\nif (result < 0) Console.WriteLine(Errno.Get());")]
    [InlineData("int result = Case.Open(1);\nAction close = () => Case.Close(2);\nif (result < 0) Console.WriteLine(Errno.Get());\nclose();")]
    [InlineData("int result = Case.Open(1);\nCase.Close(2);\nresult = Case.Open(3);\nif (result < 0) Console.WriteLine(Errno.Get());")]
    public Task An_error_that_is_read_first_or_may_be_another_s_is_right(string body) => s_rule.Accepts(Program(body));

    [Fact]
    public Task The_fix_keeps_the_error_before_the_other_call() => s_rule.Fixes(
        Program("int result = Case.Open(1);\nif (result < 0)\n{\n    Case.Close(2);\n    throw new IOException($\"{[|Errno.Get()|]}\");\n}"),
        Program("int result = Case.Open(1);\nif (result < 0)\n{\n    int openError = Errno.Get();\n    Case.Close(2);\n    throw new IOException($\"{openError}\");\n}"));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Program("int result = Case.Open(1);\nCase.Close(2);\nif (result < 0) Console.WriteLine([|Errno.Get()|]);\nnint memory = Case.Map(1);\nCase.Close(3);\nif (memory == 0) Console.WriteLine([|Errno.Get()|]);"),
        Program("int result = Case.Open(1);\nint openError = Errno.Get();\nCase.Close(2);\nif (result < 0) Console.WriteLine(openError);\nnint memory = Case.Map(1);\nint mapError = Errno.Get();\nCase.Close(3);\nif (memory == 0) Console.WriteLine(mapError);"));

    [Fact]
    public Task Two_errors_of_one_function_are_kept_under_two_names_at_once() => s_rule.FixesAll(
        Program("int result = Case.Open(1);\nCase.Close(2);\nif (result < 0) Console.WriteLine([|Errno.Get()|]);\nresult = Case.Open(2);\nCase.Close(3);\nif (result < 0) Console.WriteLine([|Errno.Get()|]);"),
        Program("int result = Case.Open(1);\nint openError = Errno.Get();\nCase.Close(2);\nif (result < 0) Console.WriteLine(openError);\nresult = Case.Open(2);\nint openError2 = Errno.Get();\nCase.Close(3);\nif (result < 0) Console.WriteLine(openError2);"));

    private static string Program(string body) => $$"""
        using System;
        using System.IO;
        using CTypes;

        [CHandle(Free = "close", Library = typeof(Case), Type = typeof(c_int), Invalid = -1, UseErrno = true)]
        public sealed partial class FileNumber;

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("open", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
            public static partial int Open(int number);

            [CFunction("map", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p), UseErrno = true)]
            public static partial nint Map(int number);

            [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
            public static partial int Close(int number);

            [CFunction("done", ArgTypes = [], UseErrno = true)]
            public static partial void Done();

            [CFunction("quiet", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Quiet(int number);

            [CFunction("take", ArgTypes = [typeof(c_int)], RestType = typeof(c_bool), UseLastError = true)]
            public static partial bool TakeLast(int number);

            [CFunction("checked", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
            public static partial int Checked(int number);

            public static void Run(bool more, FileNumber file)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        """;
}
