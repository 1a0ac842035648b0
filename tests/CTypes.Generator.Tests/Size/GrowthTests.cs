using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Size;

/// <summary>What the generator takes of memory for one declaration does not depend on how many others there are: headers have thousands.</summary>
public class GrowthTests
{
    private const int Few = 100;
    private const int Many = 400;
    private const double MostGrowth = 1.3;

    private const string Callback = "[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] public sealed partial class C { public delegate int Handler(int value); }\n";

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

    [Theory, MemberData(nameof(Declarations))]
    public void One_of_many_takes_what_one_of_few_takes(string what, string inClass, string declaration)
    {
        BytesOf(Program(inClass, declaration, 2));    // what is made once
        double few = (double)BytesOf(Program(inClass, declaration, Few)) / Few, many = (double)BytesOf(Program(inClass, declaration, Many)) / Many;
        Assert.True(many < few * MostGrowth, $"{what}: {few:N0} bytes for one of {Few}, {many:N0} bytes for one of {Many}");
    }

    private static CSharpCompilation Program(string inClass, string declaration, int count)
    {
        IEnumerable<string> all = Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, i, Math.Min(i + 1, count - 1), Math.Min(i + 2, count - 1), i / 2));
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
