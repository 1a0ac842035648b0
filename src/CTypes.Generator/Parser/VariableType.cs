using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a variable's C type and its property's type make of each other.</summary>
/// <param name="IsWritten">Whether C# code can write through the property.</param>
internal sealed record VariableType(VariableAccess Access, bool IsWritten, VariableProblem? Problem = null)
{
    /// <summary>The access of a property that is only declared, so that its accessors throw.</summary>
    public static readonly VariableAccess Unknown = new VariableValue(Read: null, Write: null, IsLongDouble: false);

    public static VariableType Read(IPropertySymbol property, AttributeData attribute)
    {
        int count = attribute.NamedInt("Count", 0);
        ITypeSymbol shown = BufferType.Read(property.Type) is { IsArray: false } span ? span.Element : property.Type;
        ITypeSymbol symbol = attribute.NamedType("Type") ?? shown;
        CTypeReference? c = attribute.NamedType("Type") is { } stated ? CTypeReader.Read(stated) : DefaultCTypes.Of(shown);
        bool isByReference = property.ReturnsByRef || property.ReturnsByRefReadonly;
        bool isSpan = !SymbolEqualityComparer.Default.Equals(shown, property.Type);

        if (TypeNames.Unknown(property.Type) is not null) return new(Unknown, IsWritten: false);    // the compiler says it
        if (IsRecordOrPointer(property, attribute, symbol)) return Refused(new(Rules.TypePairNotAllowed, property.Type, "an exported variable", OfRecord(property, attribute, symbol)));
        if (c is null && ArrayTypes.Read(symbol) is null) return Refused(new(Rules.TypeNotKnownToC, symbol, "", AllowedTypes.Instead(symbol)));
        if (c?.Form == CForm.Handle) return Refused(new(Rules.TypePairNotAllowed, property.Type, c.Name, OfHandle(c, isSpan, attribute)));
        if (isByReference || isSpan)
        {
            string cName = c?.Name ?? symbol.Name;
            CTypeReference pointer = new(CForm.Pointer, $"POINTER<{cName}>", Pointee: c, PointeeSymbol: c?.Symbol ?? symbol);
            if (c?.Scalar == Abi.Scalar.LongDouble && !isSpan) return Refused(new(Rules.TypePairNotAllowed, property.Type, cName, $"{AllowedTypes.For(c)} without ref, and a setter where it is written: {cName} has not the same size on all platforms"));
            if (!ElementMatcher.Matches(pointer, shown)) return Refused(new(Rules.TypePairNotAllowed, property.Type, cName, Offer(c, cName)));
            if (isSpan != count > 0) return Refused(new(Rules.TypePairNotAllowed, property.Type, count > 0 ? $"{cName}[{count}]" : cName, count > 0 ? $"Span<{shown.Name}> or ReadOnlySpan<{shown.Name}>" : "[CVariable(…, Count = n)], which says how many elements the array has"));
            return isSpan
                ? new(new VariableSpan(TypeNames.Full(property.Type), TypeNames.Full(shown), count), IsWritten: property.Type.Name != "ReadOnlySpan")
                : new(new VariableReference(TypeNames.Full(property.Type)), IsWritten: !property.ReturnsByRefReadonly);
        }

        if (count > 0) return Refused(new(Rules.TypePairNotAllowed, property.Type, $"an array of {count}", OfArray(property.Type, c, symbol)));
        ValueModel? read = c is null ? null : ValueMatcher.Match(c, property.Type, Direction.FromC);
        ValueModel? written = c is null || property.SetMethod is null ? null : ValueMatcher.Match(c, property.Type, Direction.ToC);
        bool fits = (property.GetMethod is null || read is not null) && (property.SetMethod is null || written is not null);
        fits &= c?.Scalar != Abi.Scalar.WChar;    // C's neighbour would be read and written on Windows
        return fits ? new(new VariableValue(read, written, c?.Scalar == Abi.Scalar.LongDouble), IsWritten: property.SetMethod is not null) : Refused(new(Rules.TypePairNotAllowed, property.Type, c?.Name ?? symbol.Name, Offer(c, c?.Name ?? symbol.Name) + (property.Type is IArrayTypeSymbol ? $", where C has a pointer; where C has an array, Count = n and {OfArray(property.Type, c, symbol)}" : "")));
    }

    // As a pointer the array's first elements would be an address.
    private static string OfArray(ITypeSymbol shown, CTypeReference? c, ITypeSymbol symbol)
    {
        if (shown.SpecialType == SpecialType.System_String) return "ReadOnlySpan<byte> for C's array of char, ReadOnlySpan<c_char_p> for one of texts";
        bool isFirst = c?.Form == CForm.Pointer && (shown is IArrayTypeSymbol || SymbolEqualityComparer.Default.Equals(shown, symbol));
        string element = isFirst ? c!.Pointee?.Name ?? c.PointeeSymbol?.Name ?? c.Name : c?.Name ?? symbol.Name;
        return $"Span<{element}> or ReadOnlySpan<{element}>";
    }

    private static VariableType Refused(VariableProblem problem) => new(Unknown, IsWritten: false, problem);

    // As a member without '?' is a nested record; taken for a pointer, the record's own bytes would be an address.
    private static bool IsRecordOrPointer(IPropertySymbol property, AttributeData attribute, ITypeSymbol symbol) =>
        CTypeReader.IsClassRecord(symbol) && (attribute.NamedType("Type") is not null || property.RefKind != RefKind.None || property.Type.NullableAnnotation != NullableAnnotation.Annotated);

    private static string OfRecord(IPropertySymbol property, AttributeData attribute, ITypeSymbol record) =>
        $"Type = typeof(POINTER<{record.Name}>) where C has a pointer; a variable that is the record itself is {record.Name}.InLibrary({property.ContainingType.Name}.Module, {(attribute.FirstText() is { } name ? $"\"{name}\"" : "…")})";

    private static string Offer(CTypeReference? c, string name) => c switch
    {
        null or { Form: CForm.Record } => $"ref {name}",
        { Form: CForm.Text } => "ref c_char_p, c_char_p, or string without a setter",
        { Form: CForm.WideText } => "ref c_wchar_p, c_wchar_p, nint, or string without a setter",
        { Form: CForm.Callback } => AllowedTypes.ForMember(c),
        { Scalar: Abi.Scalar.LongDouble } => AllowedTypes.For(c),
        { Scalar: Abi.Scalar.WChar } => "c_char32_t, or on Windows c_char16_t, as the variable's type",
        _ => $"ref {name}, {AllowedTypes.ForMember(c)}",
    };

    private static string OfHandle(CTypeReference handle, bool isSpan, AttributeData attribute)
    {
        string word = handle.Scalar is not { } number ? "nint" : ScalarTable.NativeOf(number) switch
        {
            NativeType.CLong => "c_long",
            NativeType.CULong => "c_ulong",
            var native => native,
        };
        return $"{(isSpan ? $"Span<{word}>" : word)}{(attribute.NamedType("Type") is null ? "" : ", without Type")}: a variable keeps no handle open";
    }
}

/// <summary>What is wrong with the type of a variable.</summary>
internal sealed record VariableProblem(DiagnosticDescriptor Rule, ITypeSymbol Shown, string CName, string Offer)
{
    public IEnumerable<object?> Arguments(IPropertySymbol property, string library) => ReferenceEquals(Rule, Rules.TypeNotKnownToC)
        ? [TypeNames.Short(Shown), $"{library}.{property.Name}", Offer]
        : [property.Name, library, property.RefKind switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" } + TypeNames.Short(Shown), CName, Offer];
}
