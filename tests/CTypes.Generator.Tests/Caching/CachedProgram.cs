using System.Collections.Immutable;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Caching;

/// <summary>A program with one declaration of each kind, run twice: before and after an edit.</summary>
internal static class CachedProgram
{
    public const string Declarations = """
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);

            [CVariable("timezone")] public static partial ref long TimeZone { get; }

            [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Handle>), typeof(Compare), typeof(Point)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
            [ParamFlags(ParamFlag.In, ParamFlag.Out, ParamFlag.In, ParamFlag.In)]
            public static partial Handle Open([ErrorContext] string path, [Lifetime(CallbackLifetime.Call)] Compare.Handler compare, Point point);

            private static void Check(int result, CFunctionInfo function, in OpenArguments arguments) { }
        }

        [CStruct] public partial struct Point { public int X, Y; }

        [CUnion] public partial struct Number { [System.Runtime.InteropServices.FieldOffset(0)] public int Integer; }

        [CArray(typeof(c_char), 12)] public partial struct Name;

        [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
        public sealed partial class Compare { public delegate int Handler(in int left, int right); }

        [CHandle(Free = "free", Library = typeof(LibC))] public sealed partial class Handle;

        [CInterface] public sealed partial class Stream { [CFunction(VTableIndex = 3, ArgTypes = [typeof(POINTER<Stream>)], RestType = typeof(HRESULT))] public partial void Clone(out Stream stream); }

        [CTypedef(typeof(c_void_p))] public partial struct Window;

        public static partial class Orders
        {
            [Callback(typeof(Compare))] public static int Ascending(in int left, int right) => left - right;
        }

        public static partial class Stray
        {
            [CFunction("labs", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))] public static partial long Outside(long number);

            [CVariable("environ")] public static partial nint Environment { get; }
        }
        """;

    public const string Unrelated = "namespace Other; public class Unrelated { public int Value => 1; }";

    /// <summary>What each step did in the second run.</summary>
    public static ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Edit(Func<string, string> declarations, Func<string, string> unrelated)
    {
        CSharpCompilation before = TestCompilation.Of(Declarations, Unrelated);
        CSharpCompilation after = Replace(Replace(before, Declarations, declarations), Unrelated, unrelated);
        return RunTwice(before, after).TrackedSteps;
    }

    /// <summary>What the second of two runs of one driver did.</summary>
    public static GeneratorRunResult RunTwice(CSharpCompilation before, CSharpCompilation after) =>
        GeneratorRun.Driver(before).RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single();

    /// <summary>The models of every step after one run.</summary>
    public static Dictionary<string, object[]> Models()
    {
        CSharpCompilation compilation = TestCompilation.Of(Declarations, Unrelated);
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps = GeneratorRun.Driver(compilation).RunGenerators(compilation).GetRunResult().Results.Single().TrackedSteps;
        return StepNames.All.ToDictionary(name => name, name => steps[name].SelectMany(step => step.Outputs).Select(output => output.Value).ToArray());
    }

    public static CSharpCompilation Replace(CSharpCompilation compilation, string source, Func<string, string> edit)
    {
        string edited = edit(source);
        if (edited == source) return compilation;
        SyntaxTree tree = compilation.SyntaxTrees.Single(t => t.ToString() == source);
        return compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(edited, (CSharpParseOptions)tree.Options, tree.FilePath));
    }
}
