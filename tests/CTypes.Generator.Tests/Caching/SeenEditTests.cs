using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Caching;

/// <summary>An edit of one file that changes what is generated for another: a driver that has seen the former file makes what a new one makes.</summary>
public class SeenEditTests
{
    private const string Head = "using CTypes;\nnamespace Bindings;\n";
    private const string Function = "[CFunction(\"labs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial ";

    /// <summary>What is edited, the file, the text in it and what is written there, and the file beside it.</summary>
    public static TheoryData<string, string, string, string, string> Edits { get; } = new()
    {
        { "the value of a constant that names a library", "public static class Names { public const string C = \"c\"; }", "\"c\"", "\"m\"", "[CLibrary(Names.C)] public static partial class L { " + Function + "int F(int value); }" },
        { "the value of a constant that counts", "public static class Sizes { public const int Length = 4; }", "4", "5", "[CStruct] public partial struct R { [CField(Count = Sizes.Length)] public partial System.Span<byte> Name { get; } }" },
        { "a constant made of another", "public static class Sizes { public const int Half = 4; public const int Length = Half * 2; }", "Half = 4", "Half = 5", "[CStruct] public partial struct R { [CField(Count = Sizes.Length)] public partial System.Span<byte> Name { get; } }" },
        { "the value of a constant of the class around it", "public static partial class Outer { private const string Symbol = \"abs\"; }", "\"abs\"", "\"labs\"", "public static partial class Outer { [CLibrary(\"c\")] public static partial class L { [CFunction(Symbol, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int F(int value); } }" },
        { "a constant that gets a name of its own", "public static class Sizes { public const int Length = 4; }", "Length", "Longer", "[CStruct] public partial struct R { [CField(Count = Sizes.Length)] public partial System.Span<byte> Name { get; } }" },
        { "the type below an enum", "public enum Kind : byte { None }", ": byte", ": long", "[CStruct] public partial struct R { public partial Kind Kind { get; set; } public partial c_long Value { get; set; } }" },
        { "the type below an enum that is a parameter", "public enum Kind { None }", "Kind {", "Kind : long {", "[CLibrary(\"c\")] public static partial class L { " + Function + "Kind F(Kind value); }" },
        { "a global alias", "global using Number = int;\nnamespace Elsewhere { }", "= int", "= long", "[CLibrary(\"c\")] public static partial class L { " + Function + "Number F(Number value); }" },
        { "a global using", "global using static Bindings.Sizes;\nnamespace Bindings { public static class Sizes { public const int Length = 4; } public static class Others { public const int Length = 5; } }", "Bindings.Sizes", "Bindings.Others", "[CStruct] public partial struct R { [CField(Count = Length)] public partial System.Span<byte> Name { get; } }" },
        { "a nested type that is moved out", "public partial class Outer { [CStruct] public partial struct Inner { public int A; } }", "public partial class Outer { [CStruct] public partial struct Inner { public int A; } }", "public partial class Outer; [CStruct] public partial struct Inner { public int A; }", "[CStruct] public partial struct R { public Outer.Inner A; }" },
        { "a nested type that hides another", "public static partial class L { public struct Point; }", "public struct Point;", "", "[CStruct] public partial struct Point { public int X; } [CLibrary(\"c\")] public static partial class L { [CFunction(\"f\", ArgTypes = [typeof(Point)], RestType = typeof(void))] public static partial void F(Point value); }" },
        { "a type that comes nearer", "namespace Other { public enum Kind : long { None } }", "namespace Other", "namespace Bindings.Near", "public enum Kind { None }\nnamespace Near { [CStruct] public partial struct R { public partial Kind Kind { get; set; } } }" },
        { "the base of a record's class", "[CStruct] public partial class First { public partial int A { get; set; } } [CStruct] public partial class Second { public partial double B { get; set; } } public partial class R : First;", ": First", ": Second", "[CStruct] public partial class R { public partial int C { get; set; } }" },
        { "the base of a callback's class", "public class Base; public partial class C;", "class C;", "class C : Base;", "[Callback(ArgTypes = [typeof(c_int)])] public sealed partial class C;" },
        { "a pack of a record that lies in another", "[CStruct(Pack = 4)] public partial struct Inner { public int A; public double B; }", "Pack = 4", "Pack = 1", "[CStruct] public partial struct R { public byte A; public Inner B; }" },
        { "a member of a record deep in others", "[CStruct] public partial struct Inner { public int A; }", "int A", "double A", "[CStruct] public partial struct Middle { public Inner A; } [CStruct] public partial struct R { public byte A; public Middle B; }" },
        { "what frees a handle", "[CLibrary(\"c\")] public static partial class L { [CFunction(\"free\", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))] public static partial int Free(nint value); }", "\"c\"", "\"m\"", "[CHandle(Free = \"free\", Library = typeof(L))] public sealed partial class H;" },
        { "the type of a handle", "[CHandle(Free = \"free\", Library = typeof(L))] public sealed partial class H; [CLibrary(\"c\")] public static partial class L;", "typeof(L))]", "typeof(L), Type = typeof(c_int), Invalid = -1)]", "[CLibrary(\"d\")] public static partial class D { [CFunction(\"f\", ArgTypes = [typeof(H)], RestType = typeof(void))] public static partial void F(H handle); }" },
        { "a typedef", "[CTypedef(typeof(c_int))] public partial struct T;", "c_int", "c_long", "[CLibrary(\"d\")] public static partial class D { [CFunction(\"f\", ArgTypes = [typeof(T)], RestType = typeof(void))] public static partial void F(T value); }" },
        { "the parameters of a handler", "[Callback(ArgTypes = [typeof(POINTER<c_int>)])] public sealed partial class C { public delegate void Handler(in int value); }", "Handler(in int", "Handler(ref int", "public static partial class S { [Callback(typeof(C))] public static void On(in int value) { } }" },
        { "an error check that takes the function", "public static partial class L { private static void Check(int result) { } }", "(int result)", "(int result, CFunctionInfo function)", "[CLibrary(\"c\")] public static partial class L { [CFunction(\"f\", RestType = typeof(c_int), ErrCheck = nameof(Check))] public static partial void F(); }" },
        { "an error check elsewhere", "public static class Checks { public static void Check(int result) { } }", "void Check", "int Check", "[CLibrary(\"c\", ErrCheckType = typeof(Checks))] public static partial class L { [CFunction(\"f\", RestType = typeof(c_int), ErrCheck = \"Check\")] public static partial void F(); }" },
        { "a name that generated code would take", "public static partial class L { public static int Other; }", "Other", "s_Abs", "[CLibrary(\"c\")] public static partial class L { [CFunction(\"abs\", RestType = typeof(c_int))] public static partial int Abs(); }" },
        { "a constructor of a struct in two files", "public partial struct R { }", "{ }", "{ public R(int a, int b) { A = a; B = b; } }", "[CStruct] public partial struct R { public int A; public int B; }" },
        { "a parameter of a struct's other part that a body begins to use", "public partial struct R { public int Get() => 1; }", "=> 1", "=> start", "[CStruct] public partial struct R(int start) { public int A; } [CStruct] public partial struct O { public R R; }" },
        { "the targets", "[assembly: CTypes.CTypesTargets(\"linux-x64\")]", "linux-x64", "win-x64", "[CStruct] public partial struct R { public partial c_long A { get; set; } }" },
        { "what is obsolete", "[System.Obsolete] public enum Kind { None }", "[System.Obsolete] ", "", "[CStruct] public partial struct R { public partial Kind Kind { get; set; } }" },
        { "who sees a type", "public enum Kind { None }", "public", "internal", "[CStruct] public partial struct R { public Kind Kind; }" },
    };

    [Theory, MemberData(nameof(Edits))]
    public void The_file_beside_it_is_made_anew(string edit, string file, string from, string to, string beside)
    {
        Assert.Contains(from, file, StringComparison.Ordinal);
        string whole = Whole(file);
        CSharpCompilation before = TestCompilation.Of(LanguageVersion.Preview, NullableContextOptions.Enable, whole, Whole(beside));
        CSharpCompilation after = CachedProgram.Replace(before, whole, _ => Whole(file.Replace(from, to, StringComparison.Ordinal)));
        string former = Text(GeneratorRun.Driver(before).RunGenerators(before, TestContext.Current.CancellationToken)), fresh = Text(GeneratorRun.Driver(after).RunGenerators(after, TestContext.Current.CancellationToken));
        Assert.True(former != fresh, $"{edit} changes nothing:\n{fresh}");
        Assert.Equal(fresh, Text(GeneratorRun.Driver(before).RunGenerators(before, TestContext.Current.CancellationToken).RunGenerators(after, TestContext.Current.CancellationToken)));
        Assert.Equal(former, Text(GeneratorRun.Driver(before).RunGenerators(before, TestContext.Current.CancellationToken).RunGenerators(after, TestContext.Current.CancellationToken).RunGenerators(before, TestContext.Current.CancellationToken)));
    }

    // Its layout is C's alone, and what stores the parameter is no part of it: the class is refused in either case.
    [Fact]
    public void A_parameter_of_a_record_s_class_makes_no_difference_where_a_body_begins_to_use_it()
    {
        string other = Whole("public partial class R { public int Get() => 1; }"), declared = Whole("[CStruct] public partial class R(int start) { public partial int A { get; set; } } [CStruct] public partial class O { public partial R? R { get; set; } }");
        CSharpCompilation before = TestCompilation.Of(other, declared);
        CSharpCompilation after = CachedProgram.Replace(before, other, text => text.Replace("=> 1", "=> start", StringComparison.Ordinal));
        Assert.Equal(Text(GeneratorRun.Driver(before).RunGenerators(before, TestContext.Current.CancellationToken)), Text(GeneratorRun.Driver(after).RunGenerators(after, TestContext.Current.CancellationToken)));
    }

    private static string Whole(string file) => file.StartsWith("global", StringComparison.Ordinal) || file.StartsWith("[assembly", StringComparison.Ordinal) || file.StartsWith("namespace", StringComparison.Ordinal) ? file
        : file.Contains("namespace", StringComparison.Ordinal) ? $"using CTypes;\nnamespace Bindings {{ {file} }}" : Head + file;

    private static string Text(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return string.Concat(result.GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => $"// {file.HintName}\n{file.SourceText}"));
    }
}
