using CTypes.Abi;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a message offers instead of a type that does not fit.</summary>
internal static class AllowedTypes
{
    /// <summary>The C# types that the table has for an argument of a C type.</summary>
    public static string For(CTypeReference c) => c.Form switch
    {
        CForm.Scalar when c.True != 0 => $"bool or {c.Name}",
        CForm.Scalar when c.Scalar is { } scalar && ScalarTable.IsComplex(scalar) => $"Complex or {c.Name}",
        CForm.Scalar when c.Scalar is Abi.Scalar.SizeT or Abi.Scalar.SSizeT or Abi.Scalar.TimeT or Abi.Scalar.Long or Abi.Scalar.ULong => $"nint, nuint, long, ulong, int, uint or {c.Name}",
        CForm.Scalar when c.Scalar == Abi.Scalar.Char => "byte, char or c_char",
        CForm.Scalar when c.Scalar is Abi.Scalar.WChar or Abi.Scalar.Char16 or Abi.Scalar.Char32 => $"char, Rune or {c.Name}",
        CForm.Scalar when c.Scalar == Abi.Scalar.LongDouble => $"double or {c.Name}",
        CForm.Scalar when c.Scalar is Abi.Scalar.Float or Abi.Scalar.Double => $"{ScalarTable.NativeOf(c.Scalar.Value)} or {c.Name}",
        CForm.Scalar => $"{ScalarTable.NativeOf(c.Scalar!.Value)}, an enum of it, a wider integer or {c.Name}",
        CForm.Address when c.IsTypedef => $"{c.Name}, nint or a SafeHandle",
        CForm.Text => "string, ReadOnlySpan<byte>, byte[], StringBuffer, c_char_p or byte*",
        CForm.WideText => "string, ReadOnlySpan<char>, WideStringBuffer, c_wchar_p or nint",
        CForm.Pointer when c.Pointee is { Form: CForm.Text or CForm.WideText } => $"string[], out string, ref, out, an array, a span or a pointer of {Pointee(c)}, {c.Name} or nint",
        CForm.Pointer when c.Pointee is { Form: CForm.Handle } => $"out {Pointee(c)}, ref {Pointee(c)}, {Pointee(c)}[], ReadOnlySpan<{Pointee(c)}>, {c.Name}, ref nint or nint",
        CForm.Address => "nint, void*, c_void_p, a SafeHandle, a record of the class form, a CRecordArray, or an array, span, Memory, CArray, CBox or ArenaArray of unmanaged values",
        CForm.Pointer when CTypeReader.IsClassRecord(c.PointeeSymbol) => $"{c.PointeeSymbol!.Name}, CRecordArray<{c.PointeeSymbol.Name}>, {c.Name} or nint",
        CForm.Pointer when c.Pointee is { Scalar: Abi.Scalar.LongDouble } => $"out double, ref double, in double, the same of {Pointee(c)}, {c.Name} or nint",
        CForm.Pointer when c.Pointee is { Scalar: Abi.Scalar.WChar } => $"out char, out {Pointee(c)}, {c.Name} or nint",
        CForm.Pointer when c is { Pointee: null, PointeeSymbol: { } type } && !IsInMemory(c) => InsteadOfPointee(c, type),
        CForm.Pointer when c.Pointee is { Form: CForm.Record, Symbol: { IsUnmanagedType: false } holder } => $"nint, or give each member of {holder.Name} that is an object of .NET a C type",
        CForm.Pointer when TextMatcher.IsUtf16(c) => "string, " + ElementOffer.ForParameter(c),
        CForm.Pointer => ElementOffer.ForParameter(c),
        CForm.Callback => $"{c.Name}, {c.Name}.Handler with [Lifetime], CFunctionPointer<{c.Name}> or nint",
        CForm.Adapter => $"{(AdapterType.Read(c.Symbol!) is { } adapter ? TypeNames.Short(adapter.Managed) : "what it converts")} as an argument, its adapter works nowhere else",
        _ => c.Name,
    };

    /// <summary>The same for a parameter that has another type: one that C is to fill is no text.</summary>
    public static string For(CTypeReference c, IParameterSymbol parameter) => c.Form switch
    {
        CForm.Text when IsToBeFilled(parameter.Type, SpecialType.System_Byte) => $"StringBuffer, or typeof(POINTER<c_char>) in ArgTypes, where C fills it; where C reads it, {For(c)}",
        CForm.WideText when IsToBeFilled(parameter.Type, SpecialType.System_Char) => $"WideStringBuffer where C fills it; where C reads it, {For(c)}",
        CForm.Pointer => For(c) + ElementOffer.Way(c, parameter.Type) + (parameter.RefKind == RefKind.Out ? OfTruth(c.Pointee, parameter.Type) : ""),
        _ => For(c) + OfTruth(c, parameter.Type) + OfVariable(c, parameter),
    };

    // C's type of the variable instead of that of its address.
    private static string OfVariable(CTypeReference c, IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.None || c.Form is not (CForm.Scalar or CForm.Address or CForm.Text or CForm.WideText or CForm.Handle)) return "";
        bool isAddress = parameter.Type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
        string pointee = c.Form == CForm.Address && !isAddress && DefaultCTypes.Of(parameter.Type) is { } known ? known.Name : c.Name;
        return $"; where C gets the address of a variable, write typeof(POINTER<{pointee}>) in ArgTypes";
    }

    /// <summary>The typedef for what C's headers name gboolean, dbus_bool_t, BOOL: an integer that is only asked whether it is 0. Nothing where C# sees no bool.</summary>
    public static string OfTruth(CTypeReference? c, ITypeSymbol managed) =>
        managed.SpecialType == SpecialType.System_Boolean && c is { True: 0, Scalar: { } scalar } && ScalarSizes.IsInteger(scalar)
            ? $"; for a truth value declare a typedef, [CTypedef(typeof({c.Name}), True = 1)] public partial struct Truth, in place of {c.Name}"
            : "";

    // C has a bare address there; that it is a handle, and how it is freed, the class knows.
    private static string OfHandle(CTypeReference c, ITypeSymbol managed) =>
        c.Form is CForm.Address or CForm.Pointer && HandleTypes.AttributeOf(managed) is not null ? $"; for the handle write RestType = typeof({managed.Name})" : "";

    // A C# type that C has under another name, or that it has not.
    private static string InsteadOfPointee(CTypeReference c, ITypeSymbol type) => type.SpecialType == SpecialType.System_Char
        ? $"a POINTER<T> of {Instead(type)} in ArgTypes"
        : DefaultCTypes.Of(type) is { } known ? $"typeof(POINTER<{known.Name}>) in ArgTypes; that takes {For(c with { Name = $"POINTER<{known.Name}>", Pointee = known })}" : $"{c.Name} or nint";

    private static bool IsToBeFilled(ITypeSymbol type, SpecialType element) =>
        type.ToDisplayString() == "System.Text.StringBuilder" || (MemoryType.Read(type) is { IsReadOnly: false } buffer && buffer.Element.SpecialType == element);

    /// <summary>The same for what a function returns as another type.</summary>
    public static string ForResult(CTypeReference c, ITypeSymbol managed) => ForResult(c) + OfTruth(c, managed) + OfHandle(c, managed);

    /// <summary>The C# types that the table has for what a function returns.</summary>
    public static string ForResult(CTypeReference c) => c.Form switch
    {
        CForm.Text => "string, ReadOnlySpan<byte>, c_char_p, byte* or nint",
        CForm.Pointer when IsInMemory(c) => $"{(TextMatcher.IsUtf16(c) ? "string, " : "")}{c.Name}, {Pointee(c)}*, ref {Pointee(c)}, ReadOnlySpan<{Pointee(c)}> with [return: Buffer(LengthFrom = …)] or nint",
        _ => ForOut(c),
    };

    /// <summary>The C# types that the table has for an out that is returned. An object of the class form is made by the caller.</summary>
    public static string ForReturnedOut(CTypeReference c) => c switch
    {
        { PointeeSymbol: { } type } when CTypeReader.IsClassRecord(type) => $"In in ParamFlags and a parameter of {type.Name}, for which the caller makes the object that C fills",
        { Pointee: { } pointee } => ForOut(pointee),
        _ => c.PointeeSymbol?.Name ?? c.Name,
    };

    /// <summary>The C# types that the table has for what C stores behind a pointer.</summary>
    public static string ForOut(CTypeReference c) => c.Form switch
    {
        CForm.Text => "string, c_char_p, byte* or nint",
        CForm.WideText => "string, c_wchar_p or nint",
        CForm.Pointer when TextMatcher.IsUtf16(c) => "string, " + ForMember(c),
        _ => ForMember(c),
    };

    /// <summary>The C# types that the table has for a member of a record.</summary>
    public static string ForMember(CTypeReference c) => c.Form switch
    {
        CForm.Text => "c_char_p, byte* or nint",
        CForm.WideText => "c_wchar_p or nint",
        CForm.Address => c.IsTypedef ? $"{c.Name} or nint" : "nint, void* or c_void_p",
        CForm.Pointer => IsInMemory(c) ? $"{c.Name}, {Pointee(c)}* or nint" : $"{c.Name} or nint",
        CForm.Callback => $"CFunctionPointer<{c.Name}> or nint",
        _ => For(c),
    };

    /// <summary>Whether C# sees what a pointer points to as C does: a class stands for a pointer itself, and some scalars have another size.</summary>
    public static bool IsInMemory(CTypeReference c) => c switch
    {
        { PointeeSymbol: not { IsUnmanagedType: true } } => false,
        { Pointee: null, PointeeSymbol.SpecialType: SpecialType.System_Boolean or SpecialType.System_Char } => false,
        _ => c.Pointee?.Scalar is not { } scalar || ScalarTable.HasOneSize(scalar),
    };

    private static string Pointee(CTypeReference c) => c.Pointee?.Name ?? c.PointeeSymbol?.Name ?? "T";

    /// <summary>The C type to name in place of a C# type.</summary>
    public static string Instead(ITypeSymbol type)
    {
        if (AttributeReading.Find(type, KnownNames.COpaqueAttribute) is not null) return $"typeof(POINTER<{type.Name}>): what it holds is not known";
        if (CTypeReader.IsClassRecord(type)) return $"typeof(POINTER<{type.Name}>): a record of the class form has memory of its own, and C gets its address";
        if (type.SpecialType == SpecialType.System_Void) return "the C type of the argument, c_void_p for void*";
        if (type.SpecialType == SpecialType.System_Char) return "c_char (a byte), c_char16_t, c_char32_t or c_wchar";
        if (DefaultCTypes.Of(type) is { } c && c.Name != TypeNames.Short(type)) return $"typeof({c.Name})";
        if (ArrayTypes.Read(type) is { } array) return $"typeof(POINTER<{TypeNames.Short(array.Element)}>): C passes an array as a pointer to its first element";
        if (AttributeReading.IsOurs(type) && type.Name == "StringBuffer") return "typeof(c_char_p)";
        if (AttributeReading.IsOurs(type) && type.Name == "WideStringBuffer") return "typeof(c_wchar_p)";
        if (ForeignTypes.Advice(type) is string advice) return advice;
        return type.TypeKind switch
        {
            TypeKind.Struct => $"a c_ type, or put [CStruct] on {type.Name}",
            TypeKind.Class => $"c_void_p, or put [CHandle] or [Callback] on {type.Name}",
            TypeKind.Delegate => "a class with [Callback]",
            _ => "a c_ type, POINTER<T>, or a type with [CStruct], [CUnion], [CHandle] or [Callback]",
        };
    }
}
