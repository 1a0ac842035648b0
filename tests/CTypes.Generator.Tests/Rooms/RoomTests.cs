using System.Text.RegularExpressions;
using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Rooms;

/// <summary>What each folder of the source tree may know, read from the sources themselves.</summary>
public class RoomTests
{
    private const int MostLines = 300;

    public static TheoryData<string, string> Forbidden { get; } = new()
    {
        { "CTypes.Generator/Emitter", @"Microsoft\.CodeAnalysis" },
        { "CTypes.Generator/Emitter", @"\bCTypes\.Abi\b|\bCTypes\.Generator\.(Parser|Diagnostics)\b" },
        { "CTypes.Generator/Model", @"Microsoft\.CodeAnalysis|\bI\w*Symbol\b|\bSyntaxNode\b|\bLocation\b|\bCompilation\b" },
        { "CTypes.Generator/Parser", @"\bSourceWriter\b|writer\.Line|\bCTypes\.Generator\.Emitter\b" },
        { "CTypes.Generator", @"\bReportDiagnostic\b|\bDllImport\(" },
        { "CTypes.Generator", @"\bSyntaxFactory\b|\bNormalizeWhitespace\b" },
        // What is combined with the compilation, or collected from all declarations, runs again for everything after each edit.
        { "CTypes.Generator", @"\bCompilationProvider\b|\bMetadataReferencesProvider\b|(?<!\bPath|\bHashCode)\.Combine\(|\.Collect\(" },
        { "CTypes.Abi", @"Microsoft\.CodeAnalysis|\bRuntimeInformation\b|\bIntPtr\.Size\b|CTYP\d" },
        { "CTypes.Analyzers", @"\bCTypes\.Generator\.Emitter\b|\bWorkspaces\b" },
        // What a rule tells its fixer is named in FindingProperties, for both.
        { "CTypes.Analyzers", @"ImmutableDictionary<string, string\?>\.Empty|FindingProperties\.Of\(""" },
        { "CTypes.CodeFixes", @"\bdiagnostic\.Properties\b|\.Property\(""" },
        { "CTypes.Runtime", @"Microsoft\.CodeAnalysis|\bCTypes\.(Abi|Generator|Analyzers)\b" },
        { "CTypes.Generator", @"(class|record|struct|interface) \w*(Helper|Util|Utils|Manager|Info)\b" },
    };

    [Theory, MemberData(nameof(Forbidden))]
    public void A_room_knows_nothing_of_what_is_not_its_own(string room, string pattern)
    {
        string[] files = FilesIn(room);
        Assert.NotEmpty(files);

        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Where(line => Regex.IsMatch(line, pattern)).Select(line => $"{Name(file)}: {line.Trim()}")));
    }

    [Fact]
    public void No_file_is_too_long() => Assert.Empty(FilesIn("").Where(file => File.ReadLines(file).Count() > MostLines).Select(Name));

    [Fact]
    public void Most_files_are_short()
    {
        int[] lengths = [.. FilesIn("").Select(file => File.ReadLines(file).Count()).Order()];

        Assert.True(lengths[lengths.Length / 2] <= 60, $"the median file has {lengths[lengths.Length / 2]} lines");
        Assert.True(lengths[lengths.Length * 9 / 10] <= 160, $"nine in ten files have at most {lengths[lengths.Length * 9 / 10]} lines");
    }

    [Fact]
    public void A_file_is_named_as_its_type() =>
        Assert.Empty(FilesIn("").Where(file => !file.Contains("Shared") && !Regex.IsMatch(File.ReadAllText(file), $@"(class|record|struct|interface|enum|delegate [\w<>\[\]?]+|record struct) {Regex.Escape(TypeOf(file))}\b|DiagnosticDescriptor {Regex.Escape(TypeOf(file))}\b|TypeForwardedTo|^\[assembly|Main\(")).Select(Name));

    // A type in several parts has a file for each: C.Memory.cs.
    private static string TypeOf(string file) => Path.GetFileNameWithoutExtension(file).Split('.')[0];

    private static string Name(string file) => Path.GetRelativePath(Folders.Source, file);

    private static string[] FilesIn(string room) =>
        [.. Directory.GetFiles(Path.Combine(Folders.Source, room), "*.cs", SearchOption.AllDirectories).Where(file => !Regex.IsMatch(file, @"[\\/](obj|bin)[\\/]"))];
}
