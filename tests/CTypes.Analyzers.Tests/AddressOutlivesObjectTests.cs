using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class AddressOutlivesObjectTests
{
    private static readonly RuleVerifier s_rule = new(Rules.AddressOutlivesObject);

    private static string Method(string statements) => Source.InFile($$"""
        [CStruct]
        public sealed partial class Cell
        {
            public partial int value { get; set; }

            public partial POINTER<int> numbers { get; set; }
        }

        [CLibrary("lib")]
        public static partial class Lib
        {
            [CFunction("sum", ArgTypes = [typeof(POINTER<int>), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Sum(POINTER<int> values, int count);

            [CFunction("look", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
            public static partial void Look(nint address);

            [CFunction("take", ArgTypes = [typeof(POINTER<Cell>)], RestType = typeof(void))]
            public static partial void Take(Cell cell);
        }

        public static class Program
        {
            public static nint s_address;

            private static void Keep(object value) => _ = value.ToString();

            public static nint Run(Cell given, bool again)
            {
                {{statements}}
                return 0;
            }
        }
        """);

    [Fact]
    public Task Of_an_object_made_in_the_same_expression() => s_rule.Reports(
        Method("Lib.Sum([|new CArray<int>([1, 2]).Pointer|], 2);"),
        message: "This CArray may be collected while its address is still used: keep it in a variable that is used afterwards, or pass the object itself");

    [Fact]
    public Task Of_a_variable_that_is_read_for_the_last_time() => s_rule.Reports(
        Method("Cell cell = new(); Lib.Look([|cell.Address|]);"),
        message: "'cell' may be collected while its address is still used: write 'GC.KeepAlive(cell);' behind the last use, declare it with using, or pass the object itself");

    [Fact]
    public Task Of_text_that_is_not_disposed() => s_rule.Reports(
        Method("StringBuffer text = C.CreateStringBuffer(\"x\"); Lib.Look([|text.Address|]);"),
        message: "'text' may be collected while its address is still used: write 'GC.KeepAlive(text);' behind the last use, or pass the object itself");

    [Theory]
    [InlineData("Lib.Look([|new Cell().Address|]);")]
    [InlineData("Lib.Look([|new Cell(3).Clone().Address|]);")]
    [InlineData("Lib.Look([|C.CreateStringBuffer(\"x\").Address|]);")]
    [InlineData("Lib.Look([|C.AddressOf(new Cell())|]);")]
    [InlineData("Lib.Sum([|C.Cast<int>(new Cell())|], 1);")]
    [InlineData("Lib.Sum([|C.ByRef(new CBox<int>(4))|], 1);")]
    [InlineData("Lib.Sum([|new CBox<int>(4).Pointer|] + 1, 1);")]
    [InlineData("Lib.Sum([|new CBox<uint>(4).Pointer|].Cast<int>(), 1);")]
    [InlineData("Lib.Sum(C.Cast<int>([|new CBox<uint>(4).Pointer|]), 1);")]
    [InlineData("s_address = [|new Cell().Address|];")]
    [InlineData("given.numbers = [|new CArray<int>(3).Pointer|];")]
    [InlineData("if (again) return [|new Cell().Address|];")]
    [InlineData("_ = [|new CBox<int>(4).Pointer|].Contents;")]
    [InlineData("_ = [|new CArray<int>(4).Pointer|][2];")]
    [InlineData("_ = [|new CArray<int>(4).Pointer|].AsSpan(4).Length;")]
    [InlineData("POINTER<int> p = [|new CArray<int>(4).Pointer|]; Lib.Sum(p, 4);")]
    [InlineData("CArray<int> a = [1, 2]; POINTER<int> p = [|a.Pointer|]; Lib.Sum(p, 2);")]
    [InlineData("CArray<int> a = [1, 2]; a[0] = 3; s_address = [|a.Address|]; GC.KeepAlive(a);")]
    [InlineData("CArray<int> a = [1, 2]; given.numbers = [|a.Pointer|]; Lib.Take(given);")]
    [InlineData("CArray<int> a = [1, 2]; Cell cell = new(); cell.numbers = [|a.Pointer|]; Lib.Take(cell);")]
    [InlineData("CArray<int> a = new(2); Lib.Sum([|a.Pointer|], a.Length);")]
    public Task Wherever_the_address_goes(string statements) => s_rule.Reports(Method(statements));

    [Theory]
    [InlineData("using CArray<int> a = [1, 2]; Lib.Sum(a.Pointer, 2);")]
    [InlineData("using (CArray<int> a = [1, 2]) Lib.Sum(a.Pointer, 2);")]
    [InlineData("Cell cell = new(); Lib.Look(cell.Address); GC.KeepAlive(cell);")]
    [InlineData("Cell cell = new(); nint p = cell.Address; Lib.Look(p); cell.Dispose();")]
    [InlineData("CArray<int> a = [1, 2]; POINTER<int> p = a.Pointer; Lib.Sum(p, 2); _ = a[0];")]
    [InlineData("Lib.Look(given.Address);")]
    [InlineData("Cell cell = new(); Keep(cell); Lib.Look(cell.Address);")]
    [InlineData("Cell cell = new(); Action later = () => cell.value = 3; Lib.Look(cell.Address); later();")]
    [InlineData("Cell cell = new(); while (again) { Lib.Look(cell.Address); cell.value++; }")]
    [InlineData("Lib.Look(Cell.FromAddress(given.Address).Address);")]
    [InlineData("CArray<int> a = new(2); bool same = a.Address == s_address; Keep(same);")]
    [InlineData("CArray<int> a = new(2); Span<int> span = a.Span; span[0] = 1;")]
    [InlineData("CArray<int> a = [1, 2]; Cell cell = new(); cell.numbers = a.Pointer; Lib.Take(cell); GC.KeepAlive(a);")]
    [InlineData("Lib.Take(new Cell());")]
    public Task What_keeps_the_object_is_accepted(string statements) => s_rule.Accepts(Method(statements));
}
