using System.Collections.Concurrent;
using System.Collections.Immutable;
using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds handles whose Free gets something else than the library's own declaration of that function says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FreeSignatureDiffersAnalyzer() : RuleAnalyzer(Rules.FreeSignatureDiffers)
{
    private const string TakesAddress = "FreeTakesAddress";

    private protected override void Register(AnalysisContext context) =>
        RegisterWithRuntime(context, start =>
        {
            ConcurrentDictionary<ISymbol, ILookup<string?, IMethodSymbol>> functions = new(SymbolEqualityComparer.Default);    // each library is read once, for all its handles
            start.RegisterSymbolAction(type => Check(type, library => functions.GetOrAdd(library, FunctionsOf)), SymbolKind.NamedType);
        });

    private static void Check(SymbolAnalysisContext context, Func<ISymbol, ILookup<string?, IMethodSymbol>> functionsOf)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (AttributeReading.Find(type, KnownNames.CHandleAttribute) is not { } handle || handle.NamedText("Free") is not { } free || handle.NamedType("Library") is not INamedTypeSymbol library) return;
        bool takesAddress = handle.NamedFlag(TakesAddress);
        foreach (IMethodSymbol method in functionsOf(library)[free])
        {
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute)!.Named("ArgTypes") is not { Kind: TypedConstantKind.Array, IsNull: false, Values: var types }) continue;
            if (Difference(type, types, takesAddress) is not { } found) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.FreeSignatureDiffers,
                handle.Location(takesAddress && found.Option is not null ? TakesAddress : "Free"),
                FindingProperties.Of(FindingProperties.Option, found.Option),
                type.Name,
                free,
                takesAddress ? "the address of a variable with the handle" : "the handle itself",
                $"{library.Name}.{method.Name}",
                found.Declared,
                found.Mend));
            return;
        }
    }

    private static ILookup<string?, IMethodSymbol> FunctionsOf(ISymbol library) =>
        ((INamedTypeSymbol)library).GetMembers().OfType<IMethodSymbol>()
            .Where(method => AttributeReading.Find(method, KnownNames.CFunctionAttribute) is { AttributeConstructor: not null })
            .ToLookup(Declared.SymbolOf, StringComparer.Ordinal);

    /// <summary>What the function takes that it does not get, what to write, and the value of <c>FreeTakesAddress</c> if that is it.</summary>
    private static (string Declared, string Mend, string? Option)? Difference(INamedTypeSymbol handle, ImmutableArray<TypedConstant> types, bool takesAddress)
    {
        if (types is not [{ Value: ITypeSymbol type }])
            return types.Length == 1 ? null : (types.IsEmpty ? "no argument" : $"{types.Length} arguments", "write in Free a function that takes the handle and nothing else", null);
        if (IsAddress(type, handle) is not { } isAddress || isAddress == takesAddress) return null;
        return isAddress
            ? ($"{TypeNames.Short(type)}, the address of a variable", $"write {TakesAddress} = true", "true")
            : ($"{TypeNames.Short(type)}, no address of a variable", $"remove {TakesAddress}", "false");
    }

    // Null where both fit: C's void* may be either, and a pointer to pointers may be a handle of its own, as a list of texts is.
    private static bool? IsAddress(ITypeSymbol type, INamedTypeSymbol handle)
    {
        bool isNumber = CTypeReader.Read(handle) is { Scalar: not null };
        return CTypeReader.Read(type) switch
        {
            { Form: CForm.Handle } => false,
            { Form: CForm.Pointer, PointeeSymbol: { } pointee } when SymbolEqualityComparer.Default.Equals(pointee, handle) => true,
            { Form: CForm.Pointer, Pointee.Form: CForm.Scalar or CForm.Record } => isNumber,
            { Form: CForm.Pointer, PointeeSymbol: { } pointee } when !isNumber && AttributeReading.Find(pointee, KnownNames.COpaqueAttribute) is not null => false,
            { Form: CForm.Text or CForm.WideText } when !isNumber => false,
            { Form: CForm.Scalar } when isNumber => false,
            _ => null,
        };
    }
}
