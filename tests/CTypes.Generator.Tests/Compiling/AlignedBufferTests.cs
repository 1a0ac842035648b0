using System.Text.RegularExpressions;
using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>A buffer that has to be aligned is checked for the alignment of what C's pointer points to.</summary>
public class AlignedBufferTests
{
    [Theory]
    [InlineData("c_float", "Span<float>", 4)]
    [InlineData("c_double", "double[]", 8)]
    [InlineData("Point", "Span<Point>", 2)]
    [InlineData("Node", "CRecordArray<Node>", 2)]
    [InlineData("Descriptor", "Span<int>", 4)]
    [InlineData("POINTER<c_char>", "Span<nint>", 8)]
    public void The_address_is_a_multiple_of_the_alignment_of_C_s_type(string pointee, string type, int alignBytes)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            using CTypes;
            namespace Bindings;

            [CStruct]
            internal partial struct Point
            {
                public short X;
            }

            [CStruct]
            internal sealed partial class Node
            {
                public partial c_short Value { get; set; }
            }

            [CHandle(Free = "close", Library = typeof(Grid), Type = typeof(c_int), Invalid = -1)]
            internal sealed partial class Descriptor;

            [CLibrary("grid")]
            internal static partial class Grid
            {
                [CFunction("fill", ArgTypes = [typeof(POINTER<{{pointee}}>)])]
                public static partial void Fill([Buffer(Aligned = true)] {{type}} items);
            }
            """);
        Expect.None(run.Diagnostics);
        Assert.Equal([$"CheckAlignment(itemsPointer, {alignBytes},"], Regex.Matches(run.File("Bindings.Grid.g.cs"), @"CheckAlignment\(itemsPointer, \d+,").Select(match => match.Value));
    }

    [Theory]
    [InlineData("c_long", "[Buffer(Aligned = true)] Span<CLong>", """ "win-x64" or "win-arm64" => 4, _ => 8 """)]
    [InlineData("Sample", "[Buffer(Aligned = true)] CRecordArray<Sample>", """ "osx-arm64" or "win-x64" or "win-arm64" => 8, _ => 16 """)]
    [InlineData("Sample", "CRecordArray<Sample>", """ "osx-arm64" or "win-x64" or "win-arm64" => 1, _ => 16 """)]
    [InlineData("Sample", "Sample", """ "osx-arm64" or "win-x64" or "win-arm64" => 1, _ => 16 """)]
    public void Less_is_enough_where_C_s_type_has_less(string pointee, string parameter, string alignments)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            using System;
            using System.Runtime.InteropServices;
            using CTypes;
            namespace Bindings;

            [CStruct]
            internal sealed partial class Sample
            {
                [CField(Type = typeof(c_longdouble))] public partial double Value { get; set; }
            }

            [CLibrary("grid")]
            internal static partial class Grid
            {
                [CFunction("fill", ArgTypes = [typeof(POINTER<{{pointee}}>)])]
                public static partial void Fill({{parameter}} items);
            }
            """);
        Expect.None(run.Diagnostics);
        Assert.Contains($"CTypes.CTarget.Current switch {{{alignments}}}, ", run.File("Bindings.Grid.g.cs"));
    }
}
