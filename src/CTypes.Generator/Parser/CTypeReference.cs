using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

internal enum CForm
{
    Void,
    Scalar,

    /// <summary><c>char*</c> to NUL-terminated text.</summary>
    Text,

    /// <summary><c>wchar_t*</c> to NUL-terminated text.</summary>
    WideText,

    /// <summary><c>void*</c>.</summary>
    Address,

    /// <summary>A pointer to something known.</summary>
    Pointer,
    Record,
    Callback,
    Handle,

    /// <summary>The user's own conversion of an argument.</summary>
    Adapter,
}

/// <summary>A C type as ArgTypes and RestType name it.</summary>
/// <param name="Name">As the user writes it.</param>
/// <param name="Symbol">The C# type that names it.</param>
/// <param name="Scalar">The arithmetic type, for <see cref="CForm.Scalar"/> and for a handle that is a number.</param>
/// <param name="Pointee">What a pointer points to; null for something opaque.</param>
/// <param name="PointeeSymbol">The C# type that names what a pointer points to.</param>
/// <param name="IsTypedef">Whether it is a type of its own that C sees as another one.</param>
/// <param name="True">What C takes for true, for a number that is a truth value; 0 for any other type.</param>
internal sealed record CTypeReference(
    CForm Form,
    string Name,
    ITypeSymbol? Symbol = null,
    Scalar? Scalar = null,
    CTypeReference? Pointee = null,
    ITypeSymbol? PointeeSymbol = null,
    bool IsTypedef = false,
    int True = 0)
{
    /// <summary>The encoding of text and single characters.</summary>
    public TextCoding Coding { get; init; } = TextCoding.Default;

    /// <summary>The C# type that carries a value in a native signature.</summary>
    public string NativeType => this switch
    {
        { Form: CForm.Void } => "void",
        { Form: CForm.Record } => TypeNames.Full(Symbol!),
        { Scalar: { } scalar } => ScalarTable.NativeOf(scalar),
        { Form: CForm.Text } => "byte*",
        _ => "nint",
    };
}
