using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>A project may give a reference an alias and keep it out of the global namespace.</summary>
public class ReferenceAliasTests
{
    private const string Meters = """
        using CTypes;
        namespace Meters
        {
            [CStruct] public partial struct Point { public int X, Y; }
            [Callback(ArgTypes = [typeof(POINTER<Point>)])] public sealed partial class Seen { public delegate void Handler(in Point point); }
        }
        """;

    [Fact]
    public void Generated_code_names_the_runtime_by_its_alias()
    {
        CSharpCompilation input = TestCompilation.Of("""
            extern alias runtime;
            using runtime::CTypes;

            [CLibrary("c")] public static partial class LibC
            {
                [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Abs(int value);
                [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))] public static partial int Length(string text);
            }

            namespace CTypes.Bindings
            {
                [CStruct] public partial struct Inner { public int X; }
                [CStruct] public partial struct Outer { public partial Inner Inner { get; set; } [CField(Count = 3)] public partial string Name { get; set; } }
            }
            """);
        MetadataReference runtime = input.References.Single(reference => reference.Display!.EndsWith("/CTypes.dll", StringComparison.Ordinal) || reference.Display.EndsWith(@"\CTypes.dll", StringComparison.Ordinal));
        GeneratorRun run = GeneratorRun.Of(input.ReplaceReference(runtime, runtime.WithAliases(["runtime"])));
        Expect.None(run.Diagnostics.Where(d => d.Id != "CS1591"));
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Generated_code_names_the_types_of_a_binding_library_by_its_alias()
    {
        GeneratorRun run = WithMeters("m", """
            extern alias m;
            using CTypes;
            namespace User;

            [CStruct] public partial struct Line { public m::Meters.Point A; public Own B; }
            [CStruct] public partial struct Own { public partial m::Meters.Point A { get; set; } }
            [CLibrary("meter")] public static partial class Lines
            {
                [CFunction("sum", ArgTypes = [typeof(m::Meters.Point), typeof(m::Meters.Seen)], RestType = typeof(c_int))]
                public static partial int Sum(m::Meters.Point point, [Lifetime(CallbackLifetime.Call)] m::Meters.Seen.Handler seen);
            }
            """);
        Expect.None(run.Diagnostics.Where(d => d.Id != "CS1591"));
    }

    [Fact]
    public void A_namespace_that_the_project_has_too_is_told_apart_type_by_type()
    {
        GeneratorRun run = WithMeters("m", """
            extern alias m;
            using CTypes;
            namespace Meters;

            [CStruct] public partial struct Own { public int X; }
            [CStruct] public partial struct Both { public partial m::Meters.Point A { get; set; } public partial Own B { get; set; } }
            """);
        Expect.None(run.Diagnostics.Where(d => d.Id != "CS1591"));
    }

    [Fact]
    public void A_reference_that_is_in_the_global_namespace_too_is_named_there() =>
        Assert.DoesNotContain(WithMeters("global,m", "using CTypes; [CStruct] public partial struct Line { public Meters.Point A; }").Files, file => file.SourceText.ToString().Contains("extern", StringComparison.Ordinal));

    private static GeneratorRun WithMeters(string aliases, string source)
    {
        using MemoryStream stream = new();
        Assert.True(GeneratorRun.Of(TestCompilation.Of(Meters).WithAssemblyName("Meters")).Output.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);
        return GeneratorRun.Of(TestCompilation.Of(source).AddReferences(MetadataReference.CreateFromImage(stream.ToArray(), new MetadataReferenceProperties(aliases: [.. aliases.Split(',')]))));
    }
}
