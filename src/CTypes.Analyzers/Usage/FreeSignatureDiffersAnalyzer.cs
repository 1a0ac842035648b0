using System.Collections.Concurrent;
using System.Collections.Immutable;
using CTypes.Abi;
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
            Lazy<Target[]> targets = new(() => TargetsReader.Read(start.Compilation));
            start.RegisterSymbolAction(type => Check(type, library => functions.GetOrAdd(library, FunctionsOf), targets), SymbolKind.NamedType);
        });

    private static void Check(SymbolAnalysisContext context, Func<ISymbol, ILookup<string?, IMethodSymbol>> functionsOf, Lazy<Target[]> targets)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (AttributeReading.Find(type, KnownNames.CHandleAttribute) is not { } handle || handle.NamedText("Free") is not { } free || handle.NamedType("Library") is not INamedTypeSymbol library) return;
        bool takesAddress = handle.NamedFlag(TakesAddress);
        foreach (IMethodSymbol method in functionsOf(library)[free])
        {
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute)!.Named("ArgTypes") is not { Kind: TypedConstantKind.Array, IsNull: false, Values: var types }) continue;
            if (Difference(type, types, takesAddress, targets) is not { } found) continue;
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
    private static (string Declared, string Mend, string? Option)? Difference(INamedTypeSymbol handle, ImmutableArray<TypedConstant> types, bool takesAddress, Lazy<Target[]> targets)
    {
        if (types is not [{ Value: ITypeSymbol type }])
            return types.Length == 1 ? null : (types.IsEmpty ? "no argument" : $"{types.Length} arguments", "write in Free a function that takes the handle and nothing else", null);
        if (CTypeReader.Read(type) is not { } declared || CTypeReader.Read(handle) is not { Form: CForm.Handle } own) return null;
        if (IsAddress(declared, own, targets) is { } isAddress && isAddress != takesAddress)
        {
            return isAddress
                ? ($"{TypeNames.Short(type)}, the address of a variable", $"write {TakesAddress} = true", "true")
                : ($"{TypeNames.Short(type)}, no address of a variable", $"remove {TakesAddress}", "false");
        }

        return OtherWidth(takesAddress ? declared.Pointee : declared, own, targets.Value) is { } target
            ? ($"{TypeNames.Short(type)}, {(takesAddress ? "the address of" : "which is")} a number of another width on {target.Rid}", "write the type of the C header in both", null)
            : null;
    }

    // Null where both fit: C's void* may be either, a pointer to pointers may be a handle of its own, as a list of texts is, and a number may be an address.
    private static bool? IsAddress(CTypeReference type, CTypeReference handle, Lazy<Target[]> targets)
    {
        bool isNumber = handle.Scalar is not null;
        return type switch
        {
            { Form: CForm.Handle } => false,
            { Form: CForm.Pointer, PointeeSymbol: { } pointee } when SymbolEqualityComparer.Default.Equals(pointee, handle.Symbol) => true,
            { Form: CForm.Pointer, Pointee: { Form: CForm.Scalar } pointee } => OtherWidth(pointee, handle, targets.Value) is null ? (isNumber ? true : null) : isNumber ? null : false,
            { Form: CForm.Pointer, Pointee.Form: CForm.Record } when !isNumber => false,
            { Form: CForm.Pointer, PointeeSymbol: { } pointee } when !isNumber && AttributeReading.Find(pointee, KnownNames.COpaqueAttribute) is not null => false,
            { Form: CForm.Text or CForm.WideText } when !isNumber => false,
            { Form: CForm.Scalar } when isNumber => false,
            _ => null,
        };
    }

    // A pointer may be declared as a number that is as wide on some of the targets, which may be the only ones that count.
    private static Target? OtherWidth(CTypeReference? declared, CTypeReference handle, Target[] targets)
    {
        if (declared is not { Form: CForm.Scalar or CForm.Handle }) return null;
        Target[] others = [.. targets.Where(target => Bytes(declared, target) != Bytes(handle, target))];
        return others.Length == targets.Length || (declared.Scalar is not null && handle.Scalar is not null) ? others.FirstOrDefault() : null;
    }

    private static int Bytes(CTypeReference type, Target target) => type.Scalar is { } scalar ? ScalarSizes.SizeOf(scalar, target) : target.PointerBytes;
}
