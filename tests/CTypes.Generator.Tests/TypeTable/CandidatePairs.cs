using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>Every C type with every C# type that somebody might try, in every position: which of them the compiler lets pass.</summary>
internal static class CandidatePairs
{
    // The same scalars under other names.
    private static readonly string[] s_aliases = ["c_int8", "c_uint8", "c_int16", "c_uint16", "c_int32", "c_uint32", "c_int64", "c_uint64"];

    /// <summary>The types of the runtime that stand for a C type, and one of each kind that users declare.</summary>
    public static IReadOnlyList<string> CTypes { get; } =
    [
        .. typeof(c_int).Assembly.GetExportedTypes().Where(t => t is { IsValueType: true, Namespace: "CTypes" or "CTypes.Windows" } && IsCName(t.Name)).Select(t => t.Namespace == "CTypes" ? t.Name : t.FullName!).Except(s_aliases).Order(StringComparer.Ordinal),
        "POINTER<c_int>", "POINTER<c_char_p>", "POINTER<c_wchar_p>", "POINTER<c_char16_t>", "POINTER<POINTER<c_int>>", "Amount", "Window", "Opened", "Descriptor", "Turn", "Point",
    ];

    private static readonly string[] s_primitives =
        ["bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "float", "double", "decimal", "Half", "Int128", "object",
         "DateTime", "Guid", "TimeSpan", "int?", "(int, int)", "System.Text.Rune", "System.Numerics.Complex", "System.Numerics.Vector4", "System.Runtime.InteropServices.CLong", "System.Runtime.InteropServices.CULong",
         "System.Runtime.InteropServices.SafeHandle", "System.Runtime.InteropServices.SafeBuffer", "System.Text.StringBuilder", "Action", "Type"];

    private static readonly string[] s_elements = ["byte", "char", "int", "uint", "long", "nint", "bool", "string", "c_int", "c_char"];

    private static readonly string[] s_memory = ["Memory", "CArray", "CBox", "ArenaArray"];

    public static IReadOnlyList<string> CSharpTypes { get; } =
    [
        .. s_primitives,
        .. CTypes,
        .. s_elements.SelectMany(e => new[] { $"{e}[]", $"Span<{e}>", $"ReadOnlySpan<{e}>", $"Memory<{e}>", $"{e}[,]", $"{e}[][]", $"CArray<{e}>" }),
        "string?[]", "string?[]?", "POINTER<c_int>[]", "Opened?", "Descriptor?", "Turn?", "[Lifetime(Call)] Turn.Handler", "CFunctionPointer<Turn>", "StringBuffer", "WideStringBuffer",
        "string?", "byte[]?", "void*", "byte*", "int*", "uint*", "char*", "POINTER<c_char>", "POINTER<int>", "CBox<int>", "CBox<uint>", "CBox<long>", "CBox<c_int>", "ArenaArray<int>", "ArenaArray<c_int>",
    ];

    public static IReadOnlyList<(string C, string CSharp, Position Position)> All { get; } =
        [.. CTypes.SelectMany(c => CSharpTypes.SelectMany(t => Enum.GetValues<Position>().Where(p => IsTried(c, t, p)).Select(p => (c, t, p))))];

    // Memory and another C type are refused by the same line of the generator wherever they stand.
    private static bool IsTried(string c, string type, Position position) => position switch
    {
        Position.StackArgument => false,
        Position.Argument or Position.Result => true,
        Position.Reference or Position.Field or Position.ClassField => !IsMemory(type),
        _ => !IsMemory(type) && (c == type || !CTypes.Contains(type) || type.StartsWith("POINTER", StringComparison.Ordinal)),
    };

    private static bool IsMemory(string type) => type.EndsWith(']') || (type.EndsWith('>') && type.Contains("Span", StringComparison.Ordinal)) || s_memory.Any(kind => type.StartsWith(kind + "<", StringComparison.Ordinal));

    /// <summary>The pairs with no error on their line.</summary>
    public static IReadOnlyList<(string C, string CSharp, Position Position)> Accepted()
    {
        const string Head = "#nullable enable\nusing CTypes; using static CTypes.CallbackLifetime; using static CTypes.ParamFlag;";
        string[] lines = [.. All.Select((pair, number) => Declare(pair.C, pair.CSharp, pair.Position, number))];
        string functions = $"{Head}\n[CLibrary(\"x\")] public static unsafe partial class Library {{\n{Lines(lines, p => !DeclaresType(p))}}}\n";
        string types = $"{Head}\n\n{Lines(lines, DeclaresType)}";

        // The halves that would be generated are not needed to judge the user's own; that they are missing is no error here.
        string[] missingHalves = ["CS8795", "CS9248"];
        CSharpCompilation compilation = TestCompilation.Of(functions, types, Used);
        HashSet<int> refused =
        [
            .. Analysis.Of(compilation).Concat(compilation.GetDeclarationDiagnostics(TestContext.Current.CancellationToken))
                .Where(d => d.Severity == DiagnosticSeverity.Error && !missingHalves.Contains(d.Id))
                .Select(d => d.Location.GetLineSpan().StartLinePosition.Line - HeadLines),
        ];
        return [.. All.Where((_, number) => !refused.Contains(number))];
    }

    private const int HeadLines = 3;

    // Beside the lines, so that what is wrong with them is no pair's fault.
    private const string Used = $"using CTypes;\n[CLibrary(\"x\")] public static partial class Case;\n{UserRows.Declarations}";

    private static bool DeclaresType(Position position) => position is Position.CallbackArgument or Position.CallbackResult or Position.Field or Position.ClassField;

    // A line for every pair in both files, so that a line's number is a pair's.
    private static string Lines(string[] lines, Func<Position, bool> isHere) =>
        string.Concat(lines.Select((line, number) => (isHere(All[number].Position) ? line : "") + "\n"));

    private static bool IsCName(string name) => name.StartsWith("c_", StringComparison.Ordinal) || name is "HRESULT" or "BOOL" or "VARIANT_BOOL";

    private static string Declare(string c, string type, Position position, int n) => position switch
    {
        Position.Argument => $"[CFunction(\"f\", ArgTypes = [typeof({c})], RestType = typeof(void))] public static partial void M{n}({type} x);",
        Position.Result => $"[CFunction(\"f\", ArgTypes = [], RestType = typeof({c}))] public static partial {type} M{n}();",
        Position.Out => $"[CFunction(\"f\", ArgTypes = [typeof(POINTER<{c}>)], RestType = typeof(void))] public static partial void M{n}(out {type} x);",
        Position.InOut => $"[CFunction(\"f\", ArgTypes = [typeof(POINTER<{c}>)], RestType = typeof(void))] [ParamFlags(InOut)] public static partial {type} M{n}({type} x);",
        Position.Reference => $"[CFunction(\"f\", ArgTypes = [typeof(POINTER<{c}>)], RestType = typeof(void))] public static partial void M{n}(ref {type} x);",
        Position.CallbackArgument => $"[Callback(ArgTypes = [typeof({c})])] public sealed unsafe partial class M{n} {{ public delegate void Handler({type} x); }}",
        Position.CallbackResult => $"[Callback(RestType = typeof({c}), OnError = 0)] public sealed unsafe partial class M{n} {{ public delegate {type} Handler(); }}",
        Position.ClassField => $"[CStruct] public unsafe partial class M{n} {{ [CField(Type = typeof({c}))] public partial {type} value {{ get; set; }} }}",
        _ => $"[CStruct] public unsafe partial struct M{n} {{ [CField(Type = typeof({c}))] public partial {type} value {{ get; set; }} }}",
    };
}
