using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Size;

/// <summary>A binding has thousands of functions: what each of them adds changes only on purpose.</summary>
public class StubSizeTests
{
    /// <summary>A function, and the characters of C# and bytes of IL that a third one like it adds.</summary>
    public static TheoryData<string, int, int> Functions { get; } = new()
    {
        { "ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int NAME(int x);", 467, 18 },
        { "ArgTypes = [typeof(c_double), typeof(c_double)], RestType = typeof(c_double))] public static partial double NAME(double x, double y);", 489, 19 },
        { "ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))] public static partial int NAME(string text);", 786, 100 },
        { "ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))] public static partial void NAME(ref int x);", 574, 37 },
        { "ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int), UseErrno = true)] public static partial int NAME(int x, int y);", 818, 71 },
        { "ArgTypes = [typeof(Registry)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))] public static partial void NAME(Registry registry);", 772, 124 },
    };

    [Theory, MemberData(nameof(Functions))]
    public void One_more_function_adds_this_much_text_and_IL(string function, int characters, int bytes)
    {
        (int Characters, int Bytes) two = SizeOf(function, 2), three = SizeOf(function, 3);

        Assert.Equal((characters, bytes), (three.Characters - two.Characters, three.Bytes - two.Bytes));
    }

    private static (int Characters, int Bytes) SizeOf(string function, int functions)
    {
        CSharpCompilation program = TestCompilation.Of($$"""
            using CTypes;

            [CLibrary("registry")]
            internal static partial class Native
            {
            {{string.Join('\n', Enumerable.Range(0, functions).Select(i => $"    [CFunction(\"f{i}\", {function.Replace("NAME", $"F{i}", StringComparison.Ordinal)}"))}}
            }

            [CHandle(Free = "registry_free", Library = typeof(Native))]
            internal sealed partial class Registry;
            """);
        GeneratorRun run = GeneratorRun.Of(program.WithOptions(program.Options.WithOptimizationLevel(OptimizationLevel.Release)));
        Expect.None(run.Diagnostics);
        return (run.File("Native.g.cs").Length, BytesOfIL(run.Output));
    }

    private static int BytesOfIL(Compilation program)
    {
        MemoryStream image = new();
        Assert.True(program.Emit(image).Success);
        image.Position = 0;
        using PEReader file = new(image);
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Where(method => metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name) == "Native" && method.RelativeVirtualAddress != 0)
            .Sum(method => file.GetMethodBody(method.RelativeVirtualAddress).Size);
    }
}
