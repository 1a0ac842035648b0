using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A <c>StringBuffer</c> or <c>WideStringBuffer</c>, whose memory never moves.</summary>
internal sealed class TextBufferStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None || !AttributeReading.IsOurs(c.Type)) return null;
        bool fits = c.Type.Name switch
        {
            "StringBuffer" => c.CType is { Form: CForm.Text or CForm.Address, IsTypedef: false } or { Form: CForm.Pointer, Pointee: { Scalar: Scalar.Char or Scalar.Byte or Scalar.SByte or Scalar.UInt8 or Scalar.Int8 } },
            "WideStringBuffer" => c.CType is { Form: CForm.WideText or CForm.Address, IsTypedef: false } or { Form: CForm.Pointer, Pointee: { Scalar: Scalar.WChar } },
            _ => false,
        };
        return fits ? new PinnedObjectArgument(c.Name, c.NullAllowed) : null;
    }
}
