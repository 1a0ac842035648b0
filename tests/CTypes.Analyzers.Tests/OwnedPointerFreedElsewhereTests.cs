using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class OwnedPointerFreedElsewhereTests
{
    private static readonly RuleVerifier s_rule = new(Rules.OwnedPointerFreedElsewhere);

    [Fact]
    public Task What_a_library_allocated_another_does_not_free() => s_rule.Reports(
        OwnedProgram.Of("nint item = Items.New(4);\n[|LibC.Free(item)|];"),
        message: "'item' comes from 'Items.New', and 'LibC.Free' does not free what that allocates; call 'item_free'");

    [Theory]
    [InlineData("nint item = Items.New(4);\n[|Marshal.FreeHGlobal(item)|];")]
    [InlineData("Items.Out(out nint item);\n[|LibC.Free(item)|];")]
    [InlineData("nint memory = LibC.Allocate(4);\n[|Marshal.FreeCoTaskMem(memory)|];")]
    [InlineData("nint item = Items.New(4);\nif (item != 0) [|LibC.Free(item)|];")]
    [InlineData("unsafe\n{\n    void* stream = LibC.Start(\"ls\", \"r\");\n    _ = [|LibC.Close(stream)|];\n}")]
    public Task Nor_does_another_function_or_NET(string body) => s_rule.Reports(OwnedProgram.Of(body));

    [Theory]
    [InlineData("nint item = Items.New(4);\n[|LibC.Free(item)|];", "nint item = Items.New(4);\nItems.Free(item);")]
    [InlineData("unsafe\n{\n    void* stream = LibC.Start(\"ls\", \"r\");\n    _ = [|LibC.Close(stream)|];\n}", "unsafe\n{\n    void* stream = LibC.Start(\"ls\", \"r\");\n    _ = LibC.End(stream);\n}")]
    public Task The_fix_calls_the_function_that_does(string body, string @fixed) => s_rule.Fixes(OwnedProgram.Of(body), OwnedProgram.Of(@fixed));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        OwnedProgram.Of("nint a = Items.New(4);\nnint b = LibC.Allocate(4);\n[|LibC.Free(a)|];\n[|Marshal.FreeHGlobal(b)|];"),
        OwnedProgram.Of("nint a = Items.New(4);\nnint b = LibC.Allocate(4);\nItems.Free(a);\nLibC.Free(b);"));

    [Theory]
    [InlineData("nint item = Items.New(4);\nItems.Free(item);")]
    [InlineData("nint memory = LibC.Allocate(4);\nLibC.Free(memory);")]
    [InlineData("nint memory = Marshal.AllocHGlobal(4);\nMarshal.FreeHGlobal(memory);")]
    [InlineData("nint memory = LibC.Allocate(4);\nunsafe\n{\n    NativeMemory.Free((void*)memory);\n}")]
    [InlineData("nint item = Items.New(4);\nItems.Free(item);\nitem = LibC.Allocate(4);\nLibC.Free(item);")]
    public Task What_fits_is_right(string body) => s_rule.Accepts(OwnedProgram.Of(body));

    [Fact]
    public Task A_class_of_ones_own_that_is_named_as_one_of_NET_is_not_it() => s_rule.Accepts(
        OwnedProgram.Of("nint item = Items.New(4);\nMarshal.FreeHGlobal(item);") + "public static class Marshal { public static void FreeHGlobal(nint item) => Items.Free(item); }\n");
}
