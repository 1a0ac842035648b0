using System.Text.RegularExpressions;
using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>What functions of a library have in common stands once: the lookup of a symbol, and the call through a pointer for those that C calls alike.</summary>
public class SharedWorkTests
{
    private const string OfInt = "ArgTypes = [typeof(c_int)], RestType = typeof(c_int)";

    [Fact]
    public void Functions_that_are_called_alike_share_the_call() =>
        Shares(2, 1, $"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", $"[CFunction(\"b\", {OfInt})] public static partial int B(int y);");

    [Fact]
    public void A_function_that_no_other_is_like_calls_by_itself() =>
        Shares(0, 1, $"[CFunction(\"a\", {OfInt})] public static partial int A(int x);");

    [Fact]
    public void Another_type_is_another_call() =>
        Shares(0, 2, $"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", "[CFunction(\"b\", ArgTypes = [typeof(c_uint)], RestType = typeof(c_int))] public static partial int B(uint x);");

    [Fact]
    public void Another_convention_is_another_call() =>
        Shares(4, 2,
            $"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", $"[CFunction(\"b\", {OfInt})] public static partial int B(int x);",
            $"[CFunction(\"c\", {OfInt}, SuppressGCTransition = true)] public static partial int C(int x);", $"[CFunction(\"d\", {OfInt}, SuppressGCTransition = true)] public static partial int D(int x);");

    [Fact]
    public void Nothing_stands_between_a_call_and_its_error_number() =>
        Shares(0, 2, $"[CFunction(\"a\", {OfInt}, UseErrno = true)] public static partial int A(int x);", $"[CFunction(\"b\", {OfInt}, UseErrno = true)] public static partial int B(int x);");

    [Fact]
    public void The_method_that_is_shared_rethrows_what_a_callback_threw()
    {
        string half = Half($"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", $"[CFunction(\"b\", {OfInt})] public static partial int B(int y);");
        Assert.Equal((1, 1), (Regex.Count(half, @"NativeCall\.Enter\(\)"), Regex.Count(half, @"NativeCall\.Leave\(\)")));
    }

    [Theory]
    [InlineData("ArgTypes = [typeof(c_int)], RestType = typeof(Registry)", "Registry", "int x")]
    [InlineData("ArgTypes = [typeof(POINTER<Registry>)], RestType = typeof(c_int)", "int", "out Registry registry")]
    [InlineData("ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p), Free = \"free\"", "string?", "int x")]
    [InlineData("ArgTypes = [typeof(c_void_p), typeof(Visit), typeof(c_void_p)], RestType = typeof(void)", "void", "[Lifetime(CallbackLifetime.Notified, UserData = 0, Destroy = 2)] Visit.Handler visit")]
    public void What_C_hands_over_is_kept_before_an_exception_of_a_callback_is_rethrown(string prototype, string result, string parameter) =>
        Assert.DoesNotContain("CallNative", Half($"[CFunction(\"a\", {prototype})] public static partial {result} A({parameter});", $"[CFunction(\"b\", {prototype})] public static partial {result} B({parameter});"), StringComparison.Ordinal);

    [Fact]
    public void A_record_is_not_copied_once_more() =>
        Shares(0, 2,
            "[CFunction(\"a\", ArgTypes = [typeof(Point)], RestType = typeof(c_int))] public static partial int A(Point point);", "[CFunction(\"b\", ArgTypes = [typeof(Point)], RestType = typeof(c_int))] public static partial int B(Point point);");

    [Fact]
    public void The_shared_method_has_a_name_of_its_own()
    {
        string half = Half("public static void CallNative() { }", $"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", $"[CFunction(\"b\", {OfInt})] public static partial int B(int x);");
        Assert.Contains("private static unsafe int CallNative2(ref nint slot, string symbol, int a1)", half, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shared_call_asks_for_the_address_as_well()
    {
        string half = Half($"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", $"[CFunction(\"b\", {OfInt})] public static partial int B(int y);");
        Assert.Equal((1, 1), (Regex.Count(half, @"if \(function == 0\) function = BindNative\(ref slot, symbol\);"), Regex.Count(half, @"function == 0")));
    }

    [Theory]
    [InlineData("ArgTypes = [typeof(Visit), typeof(c_void_p)], RestType = typeof(void)", "void", "[Lifetime(CallbackLifetime.UntilDisposed)] Visit visit")]
    [InlineData("ArgTypes = [typeof(Visit), typeof(c_void_p)], RestType = typeof(void)", "void", "[Lifetime(CallbackLifetime.Forever)] Visit.Handler visit")]
    [InlineData("ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void)", "void", "[Lifetime(CallbackLifetime.UntilDisposed)] CArray<int> items")]
    public void What_C_keeps_is_given_to_it_only_when_the_address_is_known(string prototype, string result, string parameter)
    {
        string half = Half($"[CFunction(\"a\", {prototype})] public static partial {result} A({parameter});", $"[CFunction(\"b\", {prototype})] public static partial {result} B({parameter});");
        Assert.Equal((2, 2), (Regex.Count(half, @"if \(function == 0\) function = BindNative\(ref s_\w, ""\w""\);"), Regex.Count(half, @"CallNative\d*\(function\b")));
    }

    [Fact]
    public void One_method_looks_the_symbols_up()
    {
        string half = Half($"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", "[CFunction(\"b\", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))] public static partial double B(double x);");
        Assert.Equal((2, 1), (Regex.Count(half, @"= BindNative\(ref s_\w, ""\w""\)"), Regex.Count(half, @"NativeModule\.Bind\(")));
    }

    [Fact]
    public void A_single_function_looks_its_symbol_up_by_itself() =>
        Assert.DoesNotContain("BindNative", Half($"[CFunction(\"a\", {OfInt})] public static partial int A(int x);"), StringComparison.Ordinal);

    [Fact]
    public void A_function_of_several_symbols_looks_them_up_by_itself() =>
        Assert.DoesNotContain("BindNative", Half($"[CFunction(\"a\", {OfInt})] public static partial int A(int x);", $"[CFunction(\"b\", {OfInt}, AltSymbols = [\"c\"])] public static partial int B(int x);"), StringComparison.Ordinal);

    private static void Shares(int sharing, int calls, params string[] members)
    {
        string half = Half(members);
        Assert.Equal((sharing, calls), (Regex.Count(half, @"CallNative\d*\(ref s_"), Regex.Count(half, @"delegate\* unmanaged")));
    }

    private static string Half(params string[] members)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            using CTypes;
            [CStruct] internal partial struct Point { public int X, Y; }
            [CHandle(Free = "close", Library = typeof(Registries))] internal sealed partial class Registry;
            [Callback(ArgTypes = [typeof(c_void_p)], RestType = typeof(void), UserData = 0)] internal sealed partial class Visit { public delegate void Handler(); }
            [CLibrary("registry")] internal static partial class Registries;
            [CLibrary("c")] internal static partial class LibC
            {
            {{string.Join("\n", members)}}
            }
            """);
        Expect.None(run.Diagnostics);
        return run.File("LibC.g.cs");
    }
}
