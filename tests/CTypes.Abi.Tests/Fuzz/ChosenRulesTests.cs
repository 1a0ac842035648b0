using CTypes.Abi.Tests.Compilers;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Fuzz;

/// <summary>A record may have rules or a byte order that are not its target's: ctypes' <c>_layout_</c> and <c>BigEndianStructure</c>.</summary>
public sealed class ChosenRulesTests
{
    private const int RecordCount = 2_000;

    [Fact]
    public void System_V_rules_on_Windows_are_those_of_MinGW_without_ms_bitfields()
    {
        Target mingw = Targets.Find("win-x64")! with { LongDoubleBytes = 16, LongDoubleAlignBytes = 16 };
        Oracle oracle = new("clang-mingw", mingw, (records, _) => Clang.Observe(records, "--target=x86_64-w64-mingw32", "-mno-ms-bitfields"));
        FuzzRun run = new FuzzRun(oracle, SysVRules.Instance).Test(RecordCount);
        Assert.True(run.MismatchCount == 0, run.Mismatches);
    }

    [Fact]
    public void Microsoft_rules_on_Linux_are_those_of_gcc_with_ms_bitfields()
    {
        Oracle oracle = new("gcc-ms", Targets.Find("linux-x64")!, Gcc.ObserveMsStructs);
        FuzzRun run = new FuzzRun(oracle, MsvcRules.Instance, IsSeenAlike).Test(RecordCount);
        Assert.True(run.MismatchCount == 0, run.Mismatches);
    }

    [Theory, InlineData("linux-x64"), InlineData("linux-x86"), InlineData("linux-arm64"), InlineData("linux-arm")]
    public void A_big_endian_record_has_the_same_numbers_with_bits_counted_from_the_most_significant(string rid)
    {
        Target target = Targets.Find(rid)!;
        FuzzRun run = new FuzzRun(new("gcc-big-endian", target, Gcc.ObserveBigEndian), LayoutRules.Of(target)).Test(RecordCount);
        Assert.True(run.MismatchCount == 0, run.Mismatches);
    }

    /// <summary>docs/abi.md, "Rules that are not the target's", names the three exceptions.</summary>
    private static bool IsSeenAlike(RecordDeclaration record) => CText.WithNested([record]).All(part =>
        part.AlignBytes == 0 && part.Fields.All(field => field.AlignBytes == 0)
        && !(part.Kind == RecordKind.Union && part.Has(Feature.BitField))
        && Layout.SizeOf(new RecordType(part), Targets.Find("linux-x64")!) > 0);
}
