using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Prints C# types for generated code.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat s_full = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // Not keywords of C#, but no names of types either.
    private static readonly HashSet<string> s_notForTypes = ["extension", "file", "partial", "record", "required", "scoped"];

    /// <summary>The type with all its names and nullable marks.</summary>
    public static string Full(ITypeSymbol type)
    {
        if (Keyword(type.SpecialType) is { } keyword) return type.NullableAnnotation == NullableAnnotation.Annotated && type.IsReferenceType ? keyword + "?" : keyword;

        // A delegate that will be generated: the compiler knows its name and nothing else.
        if (Unknown(type) is { } unknown && CallbackOfHandler(unknown) is { } callback)
        {
            string mark = type.NullableAnnotation == NullableAnnotation.Annotated || !ReferenceEquals(type, unknown) ? "?" : "";
            return $"{callback.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{KnownNames.Handler}{mark}";
        }

        return type.ToDisplayString(s_full);
    }

    /// <summary>Whether a type is the one with this name, printed as the compiler does without nullable marks.</summary>
    public static bool Is(ITypeSymbol type, string full) => Keyword(type.SpecialType) is { } keyword
        ? keyword == full
        : full.EndsWith(type.Name, StringComparison.Ordinal) && type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == full;

    // What most functions consist of, without the compiler's printing.
    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_Void => "void",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_String => "string",
        _ => ScalarTable.Keyword(type),
    };

    /// <summary>The type's own name as a declaration of it has it.</summary>
    public static string Own(INamedTypeSymbol type) => s_notForTypes.Contains(type.Name) ? "@" + type.Name : MethodSignature.Escape(type.Name);

    /// <summary>The type without a nullable mark of its own.</summary>
    public static string FullNotNull(ITypeSymbol type) =>
        Full(type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type);

    /// <summary>The type as a message shows it.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>A parameter's modifier and type as a message shows them.</summary>
    public static string Short(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.None => Short(parameter.Type),
        RefKind.RefReadOnlyParameter => "ref readonly " + Short(parameter.Type),
        _ => parameter.RefKind.ToString().ToLowerInvariant() + " " + Short(parameter.Type),
    };

    /// <summary>The callback class whose <c>Handler</c> a type is; null for any other type.</summary>
    public static INamedTypeSymbol? CallbackOfHandler(ITypeSymbol type) =>
        (Unknown(type) ?? type) is { Name: KnownNames.Handler, ContainingType: { } owner } && AttributeReading.Find(owner, KnownNames.CallbackAttribute) is not null ? owner : null;

    /// <summary>
    /// The type that the compiler does not know, because it is misspelt or will be generated; null for any other type.
    /// With a question mark the compiler takes it for a value type and puts it into a <c>Nullable</c>.
    /// </summary>
    public static IErrorTypeSymbol? Unknown(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol unknown => unknown,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [IErrorTypeSymbol unknown] } => unknown,
        _ => null,
    };
}
