using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Compilers;

/// <summary>
/// gcc, the compiler of the Linux platforms. It prints no layouts, so a constant of each record is compiled for each bit-field, with ones in that
/// field and zeros elsewhere, and the object file's bytes are searched for the ones. Nothing is linked or run: no C library of the target is needed.
/// </summary>
internal static class Gcc
{
    public static IReadOnlyList<string> Rids { get; } = ["linux-x64", "linux-x86", "linux-arm64", "linux-arm"];

    private static readonly IReadOnlyDictionary<string, string> CrossCompilers = new Dictionary<string, string>
    {
        ["linux-arm64"] = "aarch64-linux-gnu-gcc",
        ["linux-arm"] = "arm-linux-gnueabihf-gcc",
    };

    public static bool IsInstalledFor(string rid) => Compiler.IsInstalled(CrossCompilers.GetValueOrDefault(rid, "gcc"));

    public static IReadOnlyDictionary<string, Observed> Observe(IEnumerable<RecordDeclaration> records, Target target) => Observe(records, target, [], FromLeast);

    /// <summary>Records laid out as on Windows (<c>ms_struct</c>).</summary>
    public static IReadOnlyDictionary<string, Observed> ObserveMsStructs(IEnumerable<RecordDeclaration> records, Target target) =>
        Observe(records, target, ["-mms-bitfields"], FromLeast);

    /// <summary>Records stored big-endian (<c>scalar_storage_order</c>); a byte's bits are counted from the most significant one.</summary>
    public static IReadOnlyDictionary<string, Observed> ObserveBigEndian(IEnumerable<RecordDeclaration> records, Target target) =>
        Observe(records, target, ["-fsso-struct=big-endian"], FromMost);

    private static int FromLeast(byte value) => BitOperations.TrailingZeroCount(value);

    private static int FromMost(byte value) => BitOperations.LeadingZeroCount((uint)value << 24);

    private static IReadOnlyDictionary<string, Observed> Observe(IEnumerable<RecordDeclaration> records, Target target, string[] moreOptions, Func<byte, int> firstBit)
    {
        IReadOnlyList<RecordDeclaration> all = CText.WithNested(records);
        string path = Path.GetTempFileName();
        try
        {
            (string command, string[] options) = CommandFor(target);
            Compiler.Run(command, [.. options, .. moreOptions, "-w", "-O0", "-x", "c", "-c", "-o", path, "-"], SourceOf(all));
            IReadOnlyDictionary<string, ReadOnlyMemory<byte>> symbols = new ElfObject(File.ReadAllBytes(path)).Symbols();
            return all.ToDictionary(record => record.Name, record => Read(record, symbols, firstBit));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (string Command, string[] Options) CommandFor(Target target) =>
        CrossCompilers.TryGetValue(target.Rid, out string? command) ? (Compiler.Optional(command), [])
        : (Compiler.Required("gcc"), [target.PointerBytes == 8 ? "-m64" : "-m32"]);

    private static string SourceOf(IReadOnlyList<RecordDeclaration> records)
    {
        StringBuilder source = new(CText.Prologue);
        foreach (RecordDeclaration record in records)
        {
            string tag = CText.TagOf(record);
            source.Append(CText.Definition(record)).Append($"const long long numbers_{record.Name}[] = {{ sizeof({tag}), _Alignof({tag})");
            foreach (FieldDeclaration field in OrdinaryFields(record)) source.Append($", __builtin_offsetof({tag}, {field.Name})");
            source.Append(" };\n");
            foreach (FieldDeclaration field in BitFields(record))
            {
                string ones = field.Type is ScalarType(Scalar.Bool) ? "1" : "-1";
                source.Append($"const {tag} ones_{record.Name}_{field.Name} = {{ .{field.Name} = {ones} }};\n");
            }
        }

        return source.ToString();
    }

    private static Observed Read(RecordDeclaration record, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> symbols, Func<byte, int> firstBit)
    {
        ReadOnlySpan<long> numbers = MemoryMarshal.Cast<byte, long>(symbols[$"numbers_{record.Name}"].Span);
        Dictionary<string, long> startBits = [];
        int next = 2;
        foreach (FieldDeclaration field in OrdinaryFields(record)) startBits[field.Name] = 8 * numbers[next++];
        foreach (FieldDeclaration field in BitFields(record))
        {
            startBits[field.Name] = FirstOne(symbols[$"ones_{record.Name}_{field.Name}"].Span, field, firstBit);
        }

        return new(numbers[0], (int)numbers[1], [.. record.Fields.Select(field => startBits.TryGetValue(field.Name, out long bit) ? new Start(bit) : Start.Untold)]);
    }

    /// <summary>Where the run of ones starts; a run of another length than the field's width would be a mistake of this reader.</summary>
    private static long FirstOne(ReadOnlySpan<byte> memory, FieldDeclaration field, Func<byte, int> firstBit)
    {
        int firstByte = memory.IndexOfAnyExcept((byte)0);
        int onesCount = 0;
        foreach (byte value in memory) onesCount += BitOperations.PopCount(value);
        Assert.Equal(field.BitWidth, onesCount);
        return 8L * firstByte + firstBit(memory[firstByte]);
    }

    private static IEnumerable<FieldDeclaration> OrdinaryFields(RecordDeclaration record) => record.Fields.Where(field => field.BitWidth is null);

    private static IEnumerable<FieldDeclaration> BitFields(RecordDeclaration record) =>
        record.Fields.Where(field => field.BitWidth > 0 && field.Name.Length > 0);
}
