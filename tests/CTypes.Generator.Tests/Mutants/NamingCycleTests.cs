using System.Text;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Tests.Mutants;

/// <summary>Declarations that name themselves and each other, in every way in which one can name another: reading them ends. A stack that overflows would end the test run.</summary>
public class NamingCycleTests
{
    private const string Functions = "[CFunction(\"f\", ArgTypes = [typeof(POINTER<A>), typeof(POINTER<B>)], RestType = typeof(void))] public static partial void F(ref A a, nint b);";

    // The declaration of a type A that names a type B.
    private static readonly Dictionary<string, string> s_forms = new()
    {
        ["a handle of a type"] = "[CHandle(Free = \"free\", Library = typeof(LibC), Type = typeof(B))] public sealed partial class A;",
        ["a handle of a pointer"] = "[CHandle(Free = \"free\", Library = typeof(LibC), Type = typeof(POINTER<B>))] public sealed partial class A;",
        ["a handle of a library"] = "[CHandle(Free = \"free\", Library = typeof(B))] public sealed partial class A;",
        ["a typedef"] = "[CTypedef(typeof(B))] public partial struct A;",
        ["a typedef of a pointer"] = "[CTypedef(typeof(POINTER<POINTER<B>>))] public partial struct A;",
        ["an array"] = "[CArray(typeof(B), 3)] public partial struct A;",
        ["an array of pointers"] = "[CArray(typeof(POINTER<B>), 3)] public partial struct A;",
        ["a struct of fields"] = "[CStruct] public partial struct A { public B X; }",
        ["a struct of pointers"] = "[CStruct] public unsafe partial struct A { public POINTER<B> X; public CFunctionPointer<B> Y; public B* Z; }",
        ["a struct of function pointers"] = "[CStruct] public unsafe partial struct A { public delegate* unmanaged<B, B*, void> X; }",
        ["a struct of properties"] = "[CStruct] public partial struct A { public partial B X { get; set; } [CField(Type = typeof(B))] public partial nint Y { get; set; } [CField(Count = 3)] public partial Span<B> Z { get; } }",
        ["a union"] = "[CUnion] public partial struct A { public partial B X { get; set; } public partial int Y { get; set; } }",
        ["a class record"] = "[CStruct] public partial class A { public partial B X { get; set; } [CField(Anonymous = true)] public partial B Y { get; set; } [CField(Count = 3)] public partial CRecordArray<B> Z { get; } }",
        ["a class record of pointers"] = "[CStruct] public partial class A { public partial B? X { get; set; } public partial CRecordArray<B>? Y { get; set; } public partial POINTER<B> Z { get; set; } }",
        ["a class record that derives"] = "[CStruct] public partial class A : B { public partial int X { get; set; } }",
        ["a callback"] = "[Callback(ArgTypes = [typeof(B), typeof(POINTER<B>)], RestType = typeof(B), OnError = 0)] public sealed partial class A;",
        ["a callback with a handler"] = "[Callback(ArgTypes = [typeof(POINTER<B>)], RestType = typeof(B), OnError = 0)] public sealed partial class A { public delegate B Handler(B x); }",
        ["an adapter"] = "public struct A : IFromParam<B, B> { public static B FromParam(B value, ref CallScope scope) => value; }",
        ["an argument object"] = "public struct A : ICParameter<B> { public B AsParameter => default!; }",
        ["an interface"] = "[CInterface] public partial class A { [CFunction(VTableIndex = 3, ArgTypes = [typeof(B)], RestType = typeof(B))] public partial B X(B x); }",
        ["a library"] = "[CLibrary(\"c\")] public static partial class A { [CFunction(\"x\", ArgTypes = [typeof(B), typeof(POINTER<B>)], RestType = typeof(B))] public static partial B X(B x, out B y); [CVariable(\"v\")] public static partial B V { get; } }",
    };

    public static TheoryData<string> Forms => [.. s_forms.Keys];

    [Theory, MemberData(nameof(Forms))]
    public void Reading_ends(string form)
    {
        StringBuilder source = new("using CTypes;\n");
        int pair = 0;
        foreach (string other in s_forms.Keys.SkipWhile(name => name != form))    // the pairs before stand in the tests of the others
        {
            source.Append($"namespace Pair{pair++} {{ [CLibrary(\"c\")] public static partial class LibC {{ {Functions} }}\n{s_forms[form]}\n{Declare(other, "B", "A")}\n{Declare("a typedef of a pointer", "To", "A")} }}\n");
        }

        source.Append($"namespace Alone {{ [CLibrary(\"c\")] public static partial class LibC {{ {Functions.Replace("<B>", "<A>", StringComparison.Ordinal)} }}\n{Declare(form, "A", "A")} }}\n");
        GeneratorRun run = GeneratorRun.Of(source.ToString());

        Assert.Null(run.Exception);
        Assert.DoesNotContain("AD0001", Analysis.Of(run.Output).Select(d => d.Id));
    }

    // One pass: the names may stand for each other.
    private static string Declare(string form, string own, string other) =>
        System.Text.RegularExpressions.Regex.Replace(s_forms[form], @"\b(A|B)\b", name => name.Value == "A" ? own : other);
}
