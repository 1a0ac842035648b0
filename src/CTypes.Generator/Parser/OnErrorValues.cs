using CTypes.Abi;
using CTypes.Generator.Model;

namespace CTypes.Generator.Parser;

/// <summary>What C functions mostly return when they fail, for those who have not said it.</summary>
internal static class OnErrorValues
{
    private const string Failed = "-2147467259";    // E_FAIL

    /// <summary>The constants to choose from, parted by spaces: nothing and false, then what callers take for an error where the type has such a value.</summary>
    public static string For(CTypeReference restType) => restType switch
    {
        { Form: CForm.Address } => "0 -1",
        { Form: not CForm.Scalar } => "0",
        { Name: "HRESULT" } => Failed,
        { True: not 0 } => "false true",
        { Scalar: Scalar.Float or Scalar.Double or Scalar.LongDouble } => "0 double.NaN",
        { Scalar: Scalar.Byte or Scalar.UShort or Scalar.UInt or Scalar.ULong or Scalar.ULongLong or Scalar.UInt8 or Scalar.UInt16 or Scalar.UInt32 or Scalar.UInt64 or Scalar.SizeT } => "0 1",
        { Scalar: { } scalar } => NativeConstant.Of(restType, -1) is null || ScalarTable.IsComplex(scalar) ? "0" : "0 -1",
        _ => "0",
    };
}
