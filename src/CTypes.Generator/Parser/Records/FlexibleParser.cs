using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>A flexible array member, declared as a static partial method that gets a pointer to the record and a number of elements.</summary>
internal static class FlexibleParser
{
    public static FlexibleModel Parse(RecordMember member, RecordLayouts layouts)
    {
        IMethodSymbol method = (IMethodSymbol)member.Symbol;
        FieldLayout place = layouts.First.Fields[layouts.First.Fields.Count - 1];
        return new FlexibleModel(
            MethodSignature.Print(method),
            MethodSignature.Escape(method.Parameters[0].Name),
            MethodSignature.Escape(method.Parameters[1].Name),
            StorageFields.ElementOf(member),
            place.ByteOffset,
            Layout.SizeOf(member.Declaration.Type, layouts.All[0].Target));
    }

    /// <summary>What is said of an array without elements.</summary>
    public const string OfArrayThatGrows = "one that grows with its memory is a flexible member";

    /// <summary>How to declare it.</summary>
    public static string Advice(INamedTypeSymbol type, string name) => type.TypeKind == TypeKind.Class
        ? $"declare it as partial Span<T> {name} {{ get; }}, where T is no class: records in it are structs"
        : $"declare it as static partial Span<T> {name}(POINTER<{type.Name}> record, int count)";

    /// <summary>Whether the declaration is <c>static partial Span&lt;T&gt; Name(POINTER&lt;Record&gt; record, int count)</c>.</summary>
    public static bool IsRight(RecordMember member) =>
        member.Symbol is IMethodSymbol { IsStatic: true, Parameters: [{ RefKind: not RefKind.Out, Type: INamedTypeSymbol { Name: "POINTER", TypeArguments: [{ } record] } }, { RefKind: not RefKind.Out, Type.SpecialType: SpecialType.System_Int32 }] } method
        && SymbolEqualityComparer.Default.Equals(record, method.ContainingType);
}
