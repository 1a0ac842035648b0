using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class OwnedPointerNotFreedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.OwnedPointerNotFreed);

    [Fact]
    public Task A_pointer_that_the_caller_owns_is_freed() => s_rule.Reports(
        OwnedProgram.Of("nint item = [|Items.New(4)|];\nConsole.WriteLine(Marshal.ReadInt32(item));"),
        message: "What 'Items.New' hands over is the caller's to free, and on one way through this method it is lost; call 'item_free', return it, or declare a [CHandle] class with Free = \"item_free\"");

    [Theory]
    [InlineData("[|Items.New(4)|];")]
    [InlineData("[|Items.Out(out nint item)|];\nConsole.WriteLine(Marshal.ReadInt32(item));")]
    [InlineData("nint item = [|Items.New(4)|];\nif (more) return;\nItems.Free(item);")]
    [InlineData("nint item = [|Items.New(4)|];\nif (item == 0) return;\nConsole.WriteLine(item);")]
    [InlineData("nint item = 0;\nfor (int i = 0; i < 3; i++) item = [|Items.New(i)|];\nItems.Free(item);")]
    [InlineData("nint memory = [|LibC.Allocate(4)|];\nLibC.Clear(memory, 0, 4);")]
    [InlineData("nint item = [|Items.New(4)|];\nConsole.WriteLine(item);\nitem = Items.New(5);\nItems.Free(item);")]
    [InlineData("nint item = [|Items.New(4)|];\nunsafe\n{\n    Console.WriteLine(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)item).Length);\n}")]
    [InlineData("nint item = [|Items.New(4)|];\nConsole.WriteLine(Marshal.ReadInt32(item));\nGC.KeepAlive(item);")]
    public Task On_every_way_out(string body) => s_rule.Reports(OwnedProgram.Of(body));

    [Fact]
    public Task What_the_call_returns_is_not_what_it_stores() => s_rule.Reports(OwnedProgram.Of("return [|Items.Make(out nint item)|];", "int"));

    [Theory]
    [InlineData("nint item = Items.New(4);\nItems.Free(item);")]
    [InlineData("nint item = Items.New(4);\ntry\n{\n    Console.WriteLine(Marshal.ReadInt32(item));\n}\nfinally\n{\n    Items.Free(item);\n}")]
    [InlineData("nint item = Items.New(4);\nif (item == 0) return;\nItems.Free(item);")]
    [InlineData("nint item = Items.New(4);\nif (item != 0) Items.Free(item);")]
    [InlineData("nint item = Items.New(4);\nItems.Add(item);")]
    [InlineData("s_kept = Items.New(4);")]
    [InlineData("nint item = Items.New(4);\ns_kept = item;")]
    [InlineData("Items.Out(out s_kept);")]
    [InlineData("nint[] items = [Items.New(4), Items.New(5)];\nforeach (nint item in items) Items.Free(item);")]
    [InlineData("nint item = Items.New(4);\nAction free = () => Items.Free(item);\nfree();")]
    [InlineData("nint memory = LibC.Resize(LibC.Allocate(4), 8);\nLibC.Free(memory);")]
    [InlineData("nint item = Items.New(4);\nif (more) throw new InvalidOperationException();\nItems.Free(item);")]
    [InlineData("Items.Free(Items.New(4));")]
    [InlineData("Own(Items.New(4));\nstatic void Own(nint item) => Items.Free(item);")]
    public Task What_is_freed_or_given_away_is_right(string body) => s_rule.Accepts(OwnedProgram.Of(body));

    [Theory]
    [InlineData("return Items.New(4);")]
    [InlineData("nint item = Items.New(4);\nConsole.WriteLine(Marshal.ReadInt32(item));\nreturn item;")]
    public Task What_is_returned_is_the_caller_s(string body) => s_rule.Accepts(OwnedProgram.Of(body, "nint"));

    [Theory]
    [InlineData("item == IntPtr.Zero")]
    [InlineData("nint.Zero == item")]
    [InlineData("item == default")]
    [InlineData("item == new IntPtr(-1)")]
    [InlineData("item == s_failed")]
    [InlineData("item == Failed")]
    [InlineData("item is 0 or -1")]
    [InlineData("item is not > 0")]
    [InlineData("item <= 0")]
    public Task Where_the_call_failed_there_is_nothing_to_free(string failed) => s_rule.Accepts(AfterTest(failed, "Items.New(4)"));

    [Theory]
    [InlineData("item != IntPtr.Zero")]
    [InlineData("item != s_failed")]
    [InlineData("item is not (0 or -1)")]
    [InlineData("item > 0")]
    [InlineData("item is 0 or > 5")]
    public Task Where_the_call_succeeded_it_is_lost(string succeeded) => s_rule.Reports(AfterTest(succeeded, "[|Items.New(4)|]"));

    private static string AfterTest(string condition, string call) => OwnedProgram.Of($"nint item = {call};\nif ({condition}) return;\nItems.Free(item);").Replace(
        "public static nint s_kept;", "public static nint s_kept;\nprivate static readonly IntPtr s_failed = new(-1);\nprivate const nint Failed = -1;", StringComparison.Ordinal);
}
