namespace CTypes.Generator.Parser;

/// <summary>The C# types of a handler that its callback class does not declare.</summary>
internal static class DefaultHandlerTypes
{
    public static string Of(CTypeReference c) => c.Form switch
    {
        CForm.Scalar when c.Symbol is { TypeKind: Microsoft.CodeAnalysis.TypeKind.Enum } => TypeNames.Full(c.Symbol),
        CForm.Scalar when c.True != 0 => "bool",
        CForm.Scalar or CForm.Address when c.IsTypedef => TypeNames.Full(c.Symbol!),
        CForm.Scalar when c.Scalar is Abi.Scalar.Long or Abi.Scalar.ULong => TypeNames.Full(c.Symbol!),
        CForm.Scalar when c.Scalar is Abi.Scalar.WChar or Abi.Scalar.Char16 or Abi.Scalar.Char32 => TypeNames.Full(c.Symbol!),
        CForm.Scalar => ScalarTable.NativeOf(c.Scalar!.Value),
        CForm.Address => "nint",
        CForm.Handle => TypeNames.FullNotNull(c.Symbol!) + "?",
        CForm.Callback => $"global::CTypes.CFunctionPointer<{TypeNames.Full(c.Symbol!)}>",
        _ => TypeNames.Full(c.Symbol!),
    };
}
