using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The C type that a C# type stands for where nothing is stated.</summary>
internal static class DefaultCTypes
{
    public static CTypeReference? Of(IParameterSymbol parameter)
    {
        if (parameter.RefKind != RefKind.None) return PointerTo(parameter.Type);
        if (TypeNames.CallbackOfHandler(parameter.Type) is { } callback) return CTypeReader.Read(callback);
        return Of(parameter.Type);
    }

    public static CTypeReference? Of(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean: return Scalar(Abi.Scalar.Bool) with { True = 1 };
            case SpecialType.System_String: return new(CForm.Text, "c_char_p");
        }

        if (ScalarTable.ByPrimitive(type.SpecialType) is Scalar scalar) return Scalar(scalar);
        if (type is IPointerTypeSymbol pointer)
            return pointer.PointedAtType.SpecialType == SpecialType.System_Void ? new(CForm.Address, "c_void_p") : PointerTo(pointer.PointedAtType);
        if (type is INamedTypeSymbol { Name: "CFunctionPointer", TypeArguments: [{ } callback] } && AttributeReading.IsOurs(type)) return CTypeReader.Read(callback) is { Form: CForm.Callback } called ? called : null;
        if (CTypeReader.IsClassRecord(type)) return new(CForm.Pointer, $"POINTER<{type.Name}>", PointeeSymbol: type);
        if (Strategies.MemoryType.Read(type) is { } memory) return memory.Kind == BufferKind.RecordArray ? Of(memory.Element) : PointerTo(memory.Element);
        if (TypeNames.Is(type, NativeType.CLong)) return Scalar(Abi.Scalar.Long);
        if (TypeNames.Is(type, NativeType.CULong)) return Scalar(Abi.Scalar.ULong);
        return TypeNames.Is(type, "global::System.Numerics.Complex") ? Scalar(Abi.Scalar.DoubleComplex) : CTypeReader.Read(type);
    }

    private static CTypeReference Scalar(Scalar scalar) => new(CForm.Scalar, ScalarTable.NameOf(scalar), Scalar: scalar);

    private static CTypeReference? PointerTo(ITypeSymbol pointee) =>
        Of(pointee) is { } known ? new(CForm.Pointer, $"POINTER<{known.Name}>", Pointee: known, PointeeSymbol: known.Symbol ?? pointee) : null;
}
