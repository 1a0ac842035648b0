using CTypes.Generator.Parser;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Size;

/// <summary>What the generator takes of memory for one declaration does not depend on how many others there are: headers have thousands.</summary>
public class GrowthTests
{
    private const int Few = 100;
    private const int Many = 400;
    private const int VeryMany = 1000;
    private const double MostGrowth = 1.3;

    private const string Callback = "[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] public sealed partial class C { public delegate int Handler(int value); }\n";

    private const int FewNested = 40;
    private const int ManyNested = 120;

    public static TheoryData<string, string, string> Declarations { get; } = new()
    {
        { "a row of pointers", "", "[CStruct] public partial struct R{0} {{ public int a; public POINTER<R{1}> next; public POINTER<R{2}> after; }}" },
        { "pointers that lead back", "", "[CStruct] public partial struct R{0} {{ public POINTER<R{1}> next; public POINTER<R{3}> back; }}" },
        { "records of the class form", "", "[CStruct] public partial class R{0} {{ public partial int a {{ get; set; }} public partial R{1}? next {{ get; set; }} }}" },
        { "bit-fields", "", "[CStruct] public partial struct R{0} {{ [CField(Bits = 3)] public partial uint a {{ get; set; }} }}" },
        { "typedefs", "", "[CTypedef(typeof(c_int))] public partial struct T{0};" },
        { "handles", "", "[CHandle(Free = \"free\", Library = typeof(L))] public sealed partial class H{0};" },
        { "static callbacks", "public static partial class S", "[Callback(typeof(C))] public static int F{0}(int value) => value;" },
        { "functions", "public static partial class L", "[CFunction(\"f{0}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int F{0}(int value);" },
        { "variables", "public static partial class L", "[CVariable(\"v{0}\")] public static partial ref int V{0} {{ get; }}" },
    };

    public static TheoryData<string, string, string> Members { get; } = new()
    {
        { "a bit-field", "struct", "[CField(Bits = 3)] public partial uint m{0} {{ get; set; }}" },
        { "a property", "struct", "public partial c_long m{0} {{ get; set; }}" },
        { "a plain field", "struct", "public double m{0};" },
        { "a property of the class form", "class", "public partial c_long m{0} {{ get; set; }}" },
        { "a bit-field of the class form", "class", "[CField(Bits = 3)] public partial uint m{0} {{ get; set; }}" },
    };

    // Each holds the next, so that the first one leads through all.
    public static TheoryData<string, string, string> Nested { get; } = new()
    {
        { "one in another", "[CStruct] public partial struct R{0} {{ public R{1} a; public int b; }}", "[CStruct] public partial struct R{0} {{ public int a; }}" },
        { "two in another", "[CUnion] public partial struct R{0} {{ public partial R{1} a {{ get; set; }} public partial R{1} b {{ get; set; }} }}", "[CUnion] public partial struct R{0} {{ public partial int a {{ get; set; }} }}" },
        { "views in another", "[CUnion] public partial class R{0} {{ public partial R{1} a {{ get; }} public partial R{1} b {{ get; }} }}", "[CUnion] public partial class R{0} {{ public partial int a {{ get; set; }} }}" },
        { "wrong ones in another", "[CStruct] public partial struct R{0} {{ public R{1} a; public R{1} b; }}", "[CStruct] public partial struct R{0} {{ public string a; }}" },
    };

    [Theory, MemberData(nameof(Members))]
    public void One_of_many_members_takes_what_one_of_few_takes(string what, string form, string declaration) =>
        AssertSame(what, count => Program($"[CStruct] public partial {form} S", declaration, count));

    [Fact]
    public void One_of_many_overloads_takes_what_one_of_few_takes() => AssertSame(
        "optional functions",
        count => TestCompilation.Of($"using CTypes;\n[CLibrary(\"c\")] public static partial class L {{\n{Overloads("[CFunction(\"f\", ArgTypes = [{1}], RestType = typeof(c_int), Optional = true)] public static partial int F({0});", count)}\n}}"),
        Few,
        VeryMany);

    [Theory]
    [InlineData("checks of the class", "", "")]
    [InlineData("checks of another class", "public static class Checks", ", ErrCheckType = typeof(Checks)")]
    public void One_of_many_functions_with_a_check_of_its_own_takes_what_one_of_few_takes(string what, string inClass, string option) => AssertSame(
        what,
        count =>
        {
            string checks = string.Concat(Enumerable.Range(0, count).Select(i => $"internal static void Check(int result, CFunctionInfo function, in F{i}Arguments arguments) {{ }}\n"));
            string functions = string.Concat(Enumerable.Range(0, count).Select(i => $"[CFunction(\"f{i}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = \"Check\"{option})] public static partial int F{i}(int value);\n"));
            return TestCompilation.Of($"using CTypes;\n[CLibrary(\"c\")] public static partial class L {{\n{functions}{(inClass.Length == 0 ? checks : "")}}}\n{(inClass.Length == 0 ? "" : $"{inClass} {{\n{checks}}}")}");
        },
        Few,
        VeryMany);

    [Theory]
    [InlineData("functions outside of libraries", "[CFunction(\"f{0}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int F{0}(int value);")]
    [InlineData("static callbacks", "[Callback(typeof(C))] public static int F{0}(int value) => value;")]
    [InlineData("records", "[CStruct] public partial struct R{0} {{ public int a; }}")]
    [InlineData("handles", "[CHandle(Free = \"free\", Library = typeof(L))] public sealed partial class H{0};")]
    public void One_of_many_in_a_part_of_their_class_each_takes_what_one_of_few_takes(string what, string declaration) =>
        AssertSame(what, count => TestCompilation.Of([$"using CTypes;\n{Callback}[CLibrary(\"c\")] public static partial class L;", .. Enumerable.Range(0, count).Select(i => $"using CTypes; public static partial class S {{ {Format(declaration, i)} }}")]), Few, VeryMany);

    [Theory, MemberData(nameof(Nested))]
    public void A_record_deep_in_others_is_read_once(string what, string declaration, string innermost) =>
        AssertSame(what, count => TestCompilation.Of($"using CTypes;\n{Chain(declaration, innermost, count)}"), FewNested, ManyNested);

    // Few enough that a record of all of them has a size that .NET can hold.
    [Fact]
    public void What_lies_twice_in_each_record_of_a_row_is_looked_into_once() => AssertSame(
        "fields in fields",
        count => TestCompilation.Of($"using CTypes;\n{Chain("[CStruct] public partial struct R{0} {{ public R{1} a; public R{1} b; }}", "[CStruct] public partial struct R{0} {{ public byte a; }}", count)}"),
        few: 10,
        many: 20);

    [Fact]
    public void A_typedef_that_many_lead_to_is_followed_once() => AssertSame(
        "typedefs of typedefs",
        count => TestCompilation.Of($"using CTypes;\n{Chain("[CTypedef(typeof(T{1}))] public partial struct T{0};", "[CTypedef(typeof(c_int))] public partial struct T{0};", count)}"));

    [Theory, MemberData(nameof(Nested))]
    public void A_function_that_takes_a_record_reads_what_lies_in_it_once(string what, string declaration, string innermost) =>
        AssertSame(what, count => TestCompilation.Of($"using CTypes;\n{Chain(declaration, innermost, count)}[CLibrary(\"c\")] public static partial class L {{ [CFunction(\"f\", ArgTypes = [typeof(R0)], RestType = typeof(void))] public static partial void F(R0 value); }}"), FewNested, ManyNested);

    [Theory, MemberData(nameof(Declarations))]
    public void One_of_many_takes_what_one_of_few_takes(string what, string inClass, string declaration) =>
        AssertSame(what, count => Program(inClass, declaration, count));

    private static void AssertSame(string what, Func<int, CSharpCompilation> program, int few = Few, int many = Many)
    {
        BytesOf(program(2));    // what is made once
        double ofFew = (double)BytesOf(program(few)) / few, ofMany = (double)BytesOf(program(many)) / many;
        Assert.True(ofMany < ofFew * MostGrowth, $"{what}: {ofFew:N0} bytes for one of {few}, {ofMany:N0} bytes for one of {many}");
    }

    [Fact]
    public void A_name_that_many_wish_for_takes_each_of_them_the_same()
    {
        INamedTypeSymbol type = TestCompilation.Of("class C;").GetTypeByMetadataName("C")!;
        BytesOfNames(type, Few);    // what is made once
        double few = (double)BytesOfNames(type, Few) / Few, many = (double)BytesOfNames(type, Few * Few) / (Few * Few);
        Assert.True(many < few * 2, $"{few:N0} bytes for one of {Few}, {many:N0} bytes for one of {Few * Few}");
    }

    [Fact]
    public void Which_of_many_overloads_a_method_is_takes_each_of_them_the_same()
    {
        BytesOfPlaces(Few);    // what is made once
        double few = (double)BytesOfPlaces(Few) / Few, many = (double)BytesOfPlaces(VeryMany) / VeryMany;
        Assert.True(many < few * MostGrowth, $"{few:N0} bytes for one of {Few}, {many:N0} bytes for one of {VeryMany}");
    }

    private static long BytesOfPlaces(int count)
    {
        INamedTypeSymbol type = TestCompilation.Of($"using CTypes;\n{Callback}public static partial class S {{\n{Overloads("[Callback(typeof(C))] public static int F({0}) => 0;", count)}\n}}").GetTypeByMetadataName("S")!;
        IMethodSymbol[] methods = [.. type.GetMembers("F").OfType<IMethodSymbol>()];
        foreach (IMethodSymbol method in methods) method.GetAttributes();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < count; i++)
        {
            string number = i == 0 ? "" : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(number, Parser.Overloads.OfCallbacks.Number(methods[i]));
            Assert.Equal(number.Length == 0 ? "S.F.g.cs" : $"S.F.{number}.g.cs", HintNames.File(HintNames.Of(methods[i], Parser.Overloads.OfCallbacks)));
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long BytesOfNames(INamedTypeSymbol type, int count)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        MemberNames names = new(type);
        Assert.Equal("wish", names.Take("wish"));
        for (int i = 2; i <= count; i++) Assert.Equal($"wish{i}", names.Take("wish"));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // The types of each are the digits of its number; {0} stands for its parameters, {1} for their C types.
    private static string Overloads(string declaration, int count)
    {
        (string Managed, string C)[] types = [("int", "c_int"), ("double", "c_double"), ("float", "c_float"), ("short", "c_short"), ("byte", "c_ubyte"), ("long", "c_longlong")];
        return string.Join("\n", Enumerable.Range(0, count).Select(number =>
        {
            (string Managed, string C)[] own = [.. Enumerable.Range(0, 4).Select(place => types[number / (int)Math.Pow(types.Length, place) % types.Length])];
            return Format(declaration, string.Join(", ", own.Select((type, place) => $"{type.Managed} a{place}")), string.Join(", ", own.Select(type => $"typeof({type.C})")));
        }));
    }

    private static string Format(string format, params object[] values) => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, values);

    private static string Chain(string declaration, string innermost, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => Format(i == count - 1 ? innermost : declaration, i, i + 1) + "\n"));

    private static CSharpCompilation Program(string inClass, string declaration, int count)
    {
        IEnumerable<string> all = Enumerable.Range(0, count).Select(i => Format(declaration, i, Math.Min(i + 1, count - 1), Math.Min(i + 2, count - 1), i / 2));
        string members = string.Join("\n", all);
        return TestCompilation.Of($"using CTypes;\n{Callback}[CLibrary(\"c\")] public static partial class L;\n{(inClass.Length == 0 ? members : $"{inClass} {{\n{members}\n}}")}");
    }

    // The driver runs on the thread that calls it.
    private static long BytesOf(CSharpCompilation compilation)
    {
        GeneratorDriver driver = GeneratorRun.Driver(compilation);
        long before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
