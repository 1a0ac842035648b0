using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Compilers;

/// <summary>clang's own table of a record, for any target, without headers.</summary>
internal static partial class Clang
{
    private static string Command => Compiler.Required("clang", "clang-14", "clang-15", "clang-16", "clang-17", "clang-18", "clang-19");

    public static string TripleOf(Target target) => target.Rid switch
    {
        "linux-x64" => "x86_64-linux-gnu",
        "linux-arm64" => "aarch64-linux-gnu",
        "linux-musl-x64" => "x86_64-linux-musl",
        "linux-x86" => "i686-linux-gnu",
        "linux-arm" => "armv7-linux-gnueabihf",
        "osx-x64" => "x86_64-apple-macos11",
        "osx-arm64" => "arm64-apple-macos11",
        "win-x64" => "x86_64-pc-windows-msvc",
        "win-x86" => "i686-pc-windows-msvc",
        "win-arm64" => "aarch64-pc-windows-msvc",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    /// <summary>The layouts of the records and of those they hold, by name.</summary>
    public static IReadOnlyDictionary<string, Observed> Observe(IEnumerable<RecordDeclaration> records, Target target) =>
        Observe(records, $"--target={TripleOf(target)}");

    public static IReadOnlyDictionary<string, Observed> Observe(IEnumerable<RecordDeclaration> records, params string[] options)
    {
        string[] arguments = [.. options, "-w", "-x", "c", "-fsyntax-only", "-Xclang", "-fdump-record-layouts-simple", "-"];
        string dump = Compiler.Run(Command, arguments, SourceOf(records));
        return Table().Matches(dump).DistinctBy(NameOf).ToDictionary(NameOf, Read);
    }

    /// <summary>A record is dumped when its size is asked for.</summary>
    private static string SourceOf(IEnumerable<RecordDeclaration> records)
    {
        StringBuilder source = new(CText.Prologue);
        foreach (RecordDeclaration record in CText.WithNested(records))
        {
            source.Append(CText.Definition(record)).Append($"enum {{ size_of_{record.Name} = sizeof({CText.TagOf(record)}) }};\n");
        }

        return source.ToString();
    }

    private static string NameOf(Match table) => table.Groups["name"].Value;

    private static Observed Read(Match table) => new(
        Number(table.Groups["size"].Value) / 8,
        (int)Number(table.Groups["align"].Value) / 8,
        [.. table.Groups["offsets"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(bit => new Start(Number(bit)))]);

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Type: (struct|union) (?<name>\w+)\s+Layout: <ASTRecordLayout\s+Size:(?<size>\d+)[^>]*?\s+Alignment:(?<align>\d+)[^>]*?FieldOffsets: \[(?<offsets>[^\]]*)\]>")]
    private static partial Regex Table();
}
