using CTypes.Abi.Tests.Compilers;

namespace CTypes.Abi.Tests.Fuzz;

/// <summary>The fuzzer is tested by mistakes.</summary>
public sealed class WrongRulesTests
{
    private const int RecordCount = 500;

    [Fact]
    public void Straddling_units_is_found() => IsFound("clang-linux-x64", new WrongRules.BitFieldsStraddleUnits());

    [Fact]
    public void Keeping_to_units_under_pack_is_found() => IsFound("clang-linux-x64", new WrongRules.PackedBitFieldsKeepToUnits());

    [Fact]
    public void Ignoring_zero_width_is_found() => IsFound("clang-linux-x64", new WrongRules.ZeroWidthIsIgnored());

    [Fact]
    public void Packing_zero_width_is_found() => IsFound("gcc-linux-x64", new WrongRules.ZeroWidthObeysPack());

    [Fact]
    public void Straddling_units_is_found_by_gcc() => IsFound("gcc-linux-x64", new WrongRules.BitFieldsStraddleUnits());

    [Fact]
    public void System_V_rules_on_Arm_are_found() => IsFound("clang-linux-arm64", SysVRules.Instance);

    [Fact]
    public void Arm_rules_on_Apple_are_found() => IsFound("clang-osx-arm64", ArmBitFields.Instance);

    [Fact]
    public void Sharing_units_of_any_size_on_Windows_is_found() => IsFound("clang-win-x64", new WrongRules.UnitsOfAnySizeAreShared());

    [Fact]
    public void Sharing_no_unit_on_Windows_is_found() => IsFound("clang-win-x86", new WrongRules.NoUnitIsShared());

    private static void IsFound(string oracleName, LayoutRules wrong) =>
        Assert.NotEqual(0, new FuzzRun(Oracle.Named(oracleName), wrong).Test(RecordCount).MismatchCount);
}
