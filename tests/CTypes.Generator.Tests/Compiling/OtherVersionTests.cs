using System.Reflection;
using System.Runtime.Loader;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>A program may run with another version of a binding library than its own records were compiled for.</summary>
public class OtherVersionTests
{
    private const string Former = """
        using CTypes;
        namespace Meters;
        [CStruct] public partial struct Point { public int X, Y; }
        public enum Mode : short { Off, On }
        """;

    private const string Grown = """
        using CTypes;
        namespace Meters;
        [CStruct] public partial struct Point { public int X, Y, Z; }
        public enum Mode : long { Off, On }
        """;

    private const string Records = """
        using CTypes;
        using Meters;
        namespace User;
        [CStruct] public sealed partial class Line { public partial byte C { get; set; } public partial Point A { get; set; } }
        [CStruct] public sealed partial class Path { public partial byte C { get; set; } [CField(Count = 3)] public partial Span<Point> Points { get; } }
        [CStruct] public sealed partial class Views { public partial byte C { get; set; } [CField(Count = 3)] public partial CArray<Point> Points { get; } }
        [CStruct] public sealed partial class Modes { public partial byte C { get; set; } [CField(Count = 3)] public partial Span<Mode> Items { get; } }
        [CStruct] public sealed partial class Deep { public partial byte C { get; set; } public partial Around Inner { get; set; } }
        [CStruct] public partial struct Around { public byte C; public Point A; }
        [CArray(typeof(Point), 3)] public partial struct Three;
        [CStruct] public sealed partial class OfArray { public partial byte C { get; set; } public partial Three Points { get; set; } }
        [CStruct] public partial struct Fixed { [CField(Count = 2)] public partial Span<byte> Tag { get; } public partial Point A { get; set; } [CField(Count = 40)] public partial Span<byte> Tail { get; } }
        [CStruct] public sealed partial class Plain { public partial byte C { get; set; } public partial c_int D { get; set; } public partial POINTER<Point> P { get; set; } }
        """;

    private static readonly Lazy<byte[]> s_former = new(() => Emit("Meters", Former));
    private static readonly Lazy<byte[]> s_grown = new(() => Emit("Meters", Grown));
    private static readonly Lazy<byte[]> s_user = new(() => Emit("User", Records, MetadataReference.CreateFromImage(s_former.Value)));

    [Theory]
    [InlineData("Line", "its member 'A', Point, had 8 bytes and has 12 now")]
    [InlineData("Path", "its member 'Points', Point[3], had 24 bytes and has 36 now")]
    [InlineData("Views", "its member 'Points', Point[3], had 24 bytes and has 36 now")]
    [InlineData("Modes", "its member 'Items', Mode[3], had 6 bytes and has 24 now")]
    [InlineData("Deep", "its member 'Inner', Around, had 12 bytes and has 16 now")]
    [InlineData("OfArray", "its member 'Points', Point[3], had 24 bytes and has 36 now")]
    [InlineData("Fixed", "its member 'A', Point, had 8 bytes and has 12 now")]
    public void A_record_whose_members_have_grown_in_another_assembly_says_so_before_it_has_memory(string record, string expected)
    {
        string message = Assert.Throws<LayoutMismatchException>(() => LayoutOf(record, s_grown.Value)).Message;
        Assert.StartsWith($"{record} was compiled for another version of what is in it: {expected}. ", message);
    }

    [Theory]
    [InlineData("Line")]
    [InlineData("Path")]
    [InlineData("Views")]
    [InlineData("Modes")]
    [InlineData("Deep")]
    [InlineData("OfArray")]
    [InlineData("Fixed")]
    public void With_the_version_that_it_was_compiled_for_it_is_as_it_was(string record) => Assert.NotNull(LayoutOf(record, s_former.Value));

    [Fact]
    public void A_record_of_types_that_no_other_version_changes_is_not_compared() => Assert.NotNull(LayoutOf("Plain", s_grown.Value));

    private static object? LayoutOf(string record, byte[] runsWith)
    {
        AssemblyLoadContext context = new(null, isCollectible: true);
        try
        {
            Load(context, runsWith);
            PropertyInfo layout = Load(context, s_user.Value).GetType("User." + record)!.GetProperty("Layout")!;
            return layout.GetMethod!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        }
        finally
        {
            context.Unload();
        }
    }

    private static Assembly Load(AssemblyLoadContext context, byte[] image)
    {
        using MemoryStream stream = new(image);
        return context.LoadFromStream(stream);
    }

    private static byte[] Emit(string name, string source, params MetadataReference[] references)
    {
        CSharpCompilation input = TestCompilation.Of(source).WithAssemblyName(name).AddReferences(references);
        GeneratorRun run = GeneratorRun.Of(input);
        Expect.None(run.DiagnosticsInGenerated);
        using MemoryStream stream = new();
        Expect.None(run.Output.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return stream.ToArray();
    }
}
