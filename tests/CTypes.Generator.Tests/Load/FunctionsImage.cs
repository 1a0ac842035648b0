using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace CTypes.Generator.Tests.Load;

/// <summary>An assembly with one library class of many functions. Each time that it is loaded, none of them has been called.</summary>
internal sealed class FunctionsImage
{
    public const string Class = "Functions";

    private const int SymbolsInC = 1000;

    private readonly byte[] _image;

    private FunctionsImage(byte[] image) => _image = image;

    /// <summary>What C's function number <paramref name="function"/> makes of a number.</summary>
    public static int Expected(int function, int number) => number + (function % SymbolsInC);

    /// <summary>Functions of a static class, which share the symbols of <c>thousand.c</c>.</summary>
    public static FunctionsImage OfStaticClass(int functions) => Compile(Source("static ", Library, functions));

    /// <summary>The same functions of a class with objects.</summary>
    public static FunctionsImage OfObjects(int functions) => Compile(Source("", Library, functions));

    /// <summary>Functions of a library that is not there.</summary>
    public static FunctionsImage OfMissingLibrary(int functions) => Compile(Source("static ", "no_such_library", functions));

    /// <summary>Loads the class anew.</summary>
    public Type Load()
    {
        AssemblyLoadContext context = new(Class, isCollectible: true);
        using MemoryStream image = new(_image);
        return context.LoadFromStream(image).GetType(Class, throwOnError: true)!;
    }

    /// <summary>The functions of a class that was loaded, by their numbers.</summary>
    public static Func<int, int>[] Of(Type type, object? target = null) =>
        [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.Name.StartsWith("Add", StringComparison.Ordinal))
            .OrderBy(method => int.Parse(method.Name["Add".Length..], CultureInfo.InvariantCulture))
            .Select(method => method.CreateDelegate<Func<int, int>>(target))];

    private static string Library => Path.Combine(AppContext.BaseDirectory, "libthousand.so");

    private static string Source(string modifier, string library, int functions) => $$"""
        using CTypes;

        [CLibrary(@"{{library}}")]
        public {{modifier}}partial class {{Class}}
        {
        {{string.Join('\n', Enumerable.Range(0, functions).Select(i => $"    [CFunction(\"add_{i % SymbolsInC:D3}\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public {modifier}partial int Add{i}(int number);"))}}
        }
        """;

    private static FunctionsImage Compile(string source)
    {
        GeneratorRun run = GeneratorRun.Of(source);
        using MemoryStream image = new();
        EmitResult result = run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Expect.None(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return new FunctionsImage(image.ToArray());
    }
}
