using System.Globalization;
using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a handle class is in C: a pointer, or the integer that its <c>Type</c> names.</summary>
internal static class HandleTypes
{
    /// <summary>The attribute that makes a class a handle, of a COM object too; null when none does.</summary>
    public static AttributeData? AttributeOf(ITypeSymbol type) =>
        AttributeReading.Find(type, KnownNames.CHandleAttribute) ?? AttributeReading.Find(type, KnownNames.CInterfaceAttribute);

    /// <summary>The C type that a handle class names.</summary>
    public static CTypeReference Read(string name, ITypeSymbol type) => new(CForm.Handle, name, type, ScalarOf(type));

    /// <summary>The C type of a handle's value alone, as one that looks at C's result gets it.</summary>
    public static CTypeReference ValueOf(CTypeReference handle) =>
        handle with { Form = handle.Scalar is null ? CForm.Address : CForm.Scalar, Symbol = null };

    public static StoredHandle Stored(ITypeSymbol type)
    {
        long invalid = AttributeReading.Find(type, KnownNames.CHandleAttribute)?.Named("Invalid") is { Value: long value } ? value : 0;
        string text = invalid.ToString(CultureInfo.InvariantCulture);
        string constant = invalid is >= int.MinValue and <= int.MaxValue ? text : $"unchecked((nint)({text}))";

        // A number may be 0, as a file descriptor may; at NULL no C object lies.
        return ScalarOf(type) is { } scalar
            ? new(ScalarTable.NativeOf(scalar), constant, ZeroIsInvalidToo: false)
            : new("nint", constant, ZeroIsInvalidToo: invalid != 0, CountsReferences: IsInterface(type));
    }

    /// <summary>Whether a class stands for COM objects.</summary>
    public static bool IsInterface(ITypeSymbol type) => AttributeReading.Find(type, KnownNames.CInterfaceAttribute) is not null;

    /// <summary>Whether the function that frees a handle keeps an error, <c>UseErrno</c> or <c>UseLastError</c>: by itself or by its library.</summary>
    public static bool Keeps(AttributeData attribute, string option) =>
        attribute.NamedFlag(option) || (attribute.NamedType("Library") is { } library && AttributeReading.Find(library, KnownNames.CLibraryAttribute)?.NamedFlag(option) == true);

    /// <summary>Why a handle cannot be what its attribute says; null when it can.</summary>
    public static string? Problem(AttributeData attribute, Target[] targets)
    {
        long invalid = attribute.Named("Invalid") is { Value: long value } ? value : 0;
        if (attribute.Named("Type") is null) return ProblemOfFile(attribute, scalar: null, invalid);
        if (attribute.NamedType("Type") is not { TypeKind: not TypeKind.Error } stated) return null;
        if (CTypeReader.Read(stated) is not { Form: CForm.Address or CForm.Scalar } c || (c.Scalar is { } s && !IsInteger(s)))
            return $"{TypeNames.Short(stated)} is neither c_void_p nor an integer type; write the handle's type of the C header";
        if (c.Scalar is not { } scalar) return ProblemOfFile(attribute, scalar: null, invalid);
        if (ScalarTable.NativeOf(scalar) is "long" or "ulong" && targets.Any(target => target.PointerBytes < 8))
            return $"{c.Name} does not fit into a machine word on {targets.First(target => target.PointerBytes < 8).Rid}; name the targets in CTypesTargets, or use c_void_p";
        return NativeConstant.Of(c, invalid) is null ? $"Invalid = {invalid.ToString(CultureInfo.InvariantCulture)} is no value of {c.Name}; write one that it can hold" : ProblemOfFile(attribute, scalar, invalid);
    }

    // What close takes is an int of 4 bytes: in a wider handle the -1 of a failed open is another number, and 0 is a file.
    private static string? ProblemOfFile(AttributeData attribute, Scalar? scalar, long invalid)
    {
        bool isRight = (scalar is Scalar.Int or Scalar.Int32 && invalid == -1) || (scalar is Scalar.UInt or Scalar.UInt32 && invalid == uint.MaxValue);
        return isRight || attribute.NamedText("Free") != "close" || attribute.NamedType("Library") is not { } library || !Libraries.IsC(library)
            ? null
            : "'close' takes an int, of which 0 is a file and -1 is none; write Type = typeof(c_int), Invalid = -1";
    }

    private static Scalar? ScalarOf(ITypeSymbol type) =>
        AttributeReading.Find(type, KnownNames.CHandleAttribute)?.NamedType("Type") is { } stated && !NamingCycles.LeadsBack(type) && CTypeReader.Read(stated) is { Form: CForm.Scalar, Scalar: { } scalar } && IsInteger(scalar) ? scalar : null;

    private static bool IsInteger(Scalar scalar) => scalar != Scalar.Bool && ScalarSizes.IsInteger(scalar);
}
