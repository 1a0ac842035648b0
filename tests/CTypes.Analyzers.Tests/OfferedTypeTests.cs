using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests;

/// <summary>A message that refuses a C# type names others instead: each of these is accepted in the same place.</summary>
public partial class OfferedTypeTests
{
    private const string NeverFits = "System.Guid";

    private const string Types = """
        [CStruct] public partial struct Point { public int x, y; }
        [CHandle(Free = "close", Library = typeof(Case))] public sealed partial class Opened;
        [Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Notify;
        [CTypedef(typeof(c_void_p))] public readonly partial struct Window;
        public enum SmallChoice : byte;
        public enum ShortChoice : ushort;
        public enum LongChoice : long;
        """;

    private static readonly string[] s_cTypes =
    [
        "c_int", "c_size_t", "c_bool", "c_char", "c_wchar", "c_char16_t", "c_double", "c_double_complex", "c_char_p", "c_wchar_p", "c_void_p", "CTypes.Windows.BOOL",
        "POINTER<c_int>", "POINTER<c_longdouble>", "POINTER<c_wchar>", "POINTER<c_char_p>", "POINTER<POINTER<c_int>>", "POINTER<Opened>", "POINTER<Point>",
        "POINTER<c_bool>", "POINTER<c_char>", "POINTER<c_char16_t>", "POINTER<POINTER<c_char16_t>>", "POINTER<c_long>", "POINTER<c_size_t>", "POINTER<c_float>", "POINTER<c_float_complex>", "POINTER<c_double_complex>", "POINTER<c_void_p>", "POINTER<Notify>", "POINTER<Window>", "POINTER<CTypes.Windows.BOOL>", "POINTER<DayOfWeek>", "POINTER<TimeSpan>", "Point", "Opened", "Notify", "Window",
    ];

    public static TheoryData<string, string> Places
    {
        get
        {
            TheoryData<string, string> places = [];
            foreach (string c in s_cTypes)
            {
                places.Add(c, "argument");
                places.Add(c, "result");
                places.Add(c, "result of out");
                if (c != "Opened") places.Add(c, "member");    // a member of no handle's type is another rule's
                if (c is not ("c_wchar" or "Opened")) places.Add(c, "variable");    // of which the message names another Type
            }

            return places;
        }
    }

    [Theory, MemberData(nameof(Places))]
    public async Task What_a_message_offers_is_accepted(string c, string place)
    {
        string refusal = Assert.Single(await Check(c, place, NeverFits), d => d.Id == Rules.TypePairNotAllowed.Id).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        string[] offered = [.. TypesIn(Offer().Match(refusal).Groups["types"].Value)];
        Assert.NotEmpty(offered);
        IEnumerable<Diagnostic> wrong = (await Check(c, place, offered)).Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(!wrong.Any(), $"offered:\n{refusal}\nrefused:\n{string.Join('\n', wrong)}");
    }

    [Theory, MemberData(nameof(Pointers))]
    public async Task So_is_memory_of_what_a_message_offers(string c)
    {
        string refusal = Assert.Single(await Check(c, "argument", NeverFits), d => d.Id == Rules.TypePairNotAllowed.Id).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Match memory = Memory().Match(refusal);
        Assert.True(memory.Success, refusal);
        string[] elements = [.. memory.Groups["elements"].Value.Split([" or of ", " and ", ", ", "(", ")"], StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("an integer", StringComparison.Ordinal)).Select(part => part == "an enum" ? EnumOf(memory.Groups["size"].Value) : part).Select(Qualified)];
        IEnumerable<Diagnostic> wrong = (await Check(c, "argument", [.. elements.SelectMany(element => new[] { $"ref {element}", $"in {element}", $"{element}[]", $"ReadOnlySpan<{element}>", $"Memory<{element}>", $"CArray<{element}>", $"{element}*", $"POINTER<{element}>" })])).Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(!wrong.Any(), $"offered:\n{refusal}\nrefused:\n{string.Join('\n', wrong)}");
    }

    public static TheoryData<string> Pointers => [.. s_cTypes.Where(c => c.StartsWith("POINTER", StringComparison.Ordinal) && c is not ("POINTER<c_longdouble>" or "POINTER<c_wchar>" or "POINTER<c_char_p>" or "POINTER<Opened>"))];

    private static string EnumOf(string size) => size switch { "byte" => "SmallChoice", "short" => "ShortChoice", "int" => "DayOfWeek", "long" => "LongChoice", _ => "nint" };

    private static async Task<IReadOnlyList<Diagnostic>> Check(string c, string place, params string[] types)
    {
        string functions = string.Join('\n', types.Select((type, number) => Function(c, place, type, number)));
        string records = string.Concat(types.Select((type, number) => Record(c, place, type, number)));
        return await TestProject.Check(await TestProject.Open(Source.Library(functions, Types + records), TestOptions.Default));
    }

    private static string Function(string c, string place, string type, int number) => place switch
    {
        "argument" => $"[CFunction(\"f\", ArgTypes = [typeof({c})], RestType = typeof(void))]\npublic static unsafe partial void F{number}({Marked(type)} value);",
        "result" => $"[CFunction(\"f\", ArgTypes = [], RestType = typeof({c}))]\npublic static unsafe partial {type} F{number}();",
        "result of out" => $"[CFunction(\"f\", ArgTypes = [typeof(POINTER<{c}>)], RestType = typeof(void)), ParamFlags(Out)]\npublic static unsafe partial {type} F{number}();",
        "variable" => $"[CVariable(\"v\", Type = typeof({c}))]\npublic static unsafe partial {type} V{number} {{ get; }}",
        _ => "",
    };

    private static string Record(string c, string place, string type, int number) =>
        place == "member" ? $"\n[CStruct(Targets = \"linux-x64\")] public unsafe partial struct Holder{number} {{ [CField(Type = typeof({c}))] public partial {type} value {{ get; set; }} }}" : "";

    // A delegate needs to be told how long C keeps it.
    private static string Marked(string type) => type.EndsWith(".Handler", StringComparison.Ordinal) ? $"[Lifetime(CallbackLifetime.Call)] {type}" : type;

    // Types, also with a direction before them; what else a message says between commas is prose.
    private static IEnumerable<string> TypesIn(string offer) =>
        offer.Split([", ", " or "], StringSplitOptions.None).Select(part => part.Replace(" with [Lifetime]", "", StringComparison.Ordinal)).Where(part => TypeName().IsMatch(part) && part is not ("ref" or "in" or "out" or "span" or "Memory" or "CArray" or "CBox" or "ArenaArray")).Select(Qualified);

    private static string Qualified(string type) => type switch
    {
        "Rune" => "System.Text.Rune",
        "Complex" => "System.Numerics.Complex",
        "CLong" => "System.Runtime.InteropServices.CLong",
        "out Complex" => "out System.Numerics.Complex",
        _ => WindowsBool().Replace(type, "CTypes.Windows.BOOL"),
    };

    [GeneratedRegex("; use (?<types>.+)$")]
    private static partial Regex Offer();

    [GeneratedRegex(@"\bBOOL\b")]
    private static partial Regex WindowsBool();

    [GeneratedRegex(@"pointer of (?<elements>.+?( or of [^(,]+(\((?<size>\w+)[^)]*\))?)?), (out |POINTER)")]
    private static partial Regex Memory();

    [GeneratedRegex(@"^((ref|in|out) )?[A-Za-z_][\w.]*(<[\w<>]+>)?(\[,?\]|\*)*$")]
    private static partial Regex TypeName();
}
