using System.Reflection;
using System.Runtime.Loader;

namespace CTypes.Benchmarks.Compiler;

/// <summary>Row 13: what the first call of a function costs, looked up and compiled, in an assembly that is loaded anew each time.</summary>
internal static class FirstCallRows
{
    private const int Functions = 1000;
    private const int Rounds = 5;

    private static readonly Lazy<byte[]> s_ours = new(() => GeneratorRows.Compile(Subject.Ours([Source($"[CTypes.CLibrary({Library})]", i => $"[CTypes.CFunction(\"n{i:D3}\", ArgTypes = [typeof(CTypes.c_int)], RestType = typeof(CTypes.c_int))] public static partial int F{i}(int x);")])));
    private static readonly Lazy<byte[]> s_theirs = new(() => GeneratorRows.Compile(Subject.Ours([Source("", i => $"[System.Runtime.InteropServices.DllImport({Library}, EntryPoint = \"n{i:D3}\")] public static extern int F{i}(int x);")])));

    private static string Library => $"@\"{Path.Combine(AppContext.BaseDirectory, "libmeasured.so")}\"";

    public static Row[] All() =>
    [
        new(13, "first call of each of 1,000 functions", "DllImport", 2.5, _ => FirstCalls(s_ours.Value), _ => FirstCalls(s_theirs.Value), Rounds),
    ];

    private static string Source(string attribute, Func<int, string> declare) => $$"""
        {{attribute}} public static partial class Functions
        {
        {{string.Join('\n', Enumerable.Range(0, Functions).Select(declare))}}
            public static int CallAll()
            {
                int sum = 0;
        {{string.Join('\n', Enumerable.Range(0, Functions).Select(i => $"        sum += F{i}({i});"))}}
                return sum;
            }
        }
        """;

    private static double FirstCalls(byte[] assembly)
    {
        AssemblyLoadContext context = new("first calls");
        context.Resolving += static (_, name) => AssemblyLoadContext.Default.LoadFromAssemblyName(name);
        using MemoryStream image = new(assembly);
        Func<int> callAll = context.LoadFromStream(image).GetType("Functions")!.GetMethod("CallAll", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<int>>();
        return Row.Timed(_ => callAll())(1);
    }
}
