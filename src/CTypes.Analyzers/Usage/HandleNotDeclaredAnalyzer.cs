using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds functions that hand out an address as a number, where the library has the function that takes it back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandleNotDeclaredAnalyzer() : FunctionAnalyzer(Rules.HandleNotDeclared)
{
    private static readonly string[] s_planned = [KnownNames.ParamFlagsAttribute, KnownNames.ParamLengthAttribute, KnownNames.ParamDefaultAttribute];

    private static readonly string[] s_stated = [KnownNames.BorrowedAttribute, KnownNames.OwnedAttribute];

    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        if (!LibraryParser.HasModule(method.ContainingType) || PairOf(method, function) is not (var taker, var stem)) return;
        IMethodSymbol[] openers = [.. method.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(other =>
            AttributeReading.Find(other, KnownNames.CFunctionAttribute) is { } stated && PairOf(other, stated) is var (same, _) && SymbolEqualityComparer.Default.Equals(same, taker))];
        if (!SymbolEqualityComparer.Default.Equals(openers[0], method)) return;
        string name = Untaken(OwnershipPairs.ClassName(stem, method.ContainingType.Name), method.ContainingType);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.HandleNotDeclared,
            method.Locations[0],
            openers.Select(opener => opener.Locations[0]).Prepend(taker.Locations[0]),
            FindingProperties.Of(FindingProperties.Handle, name),
            $"{method.ContainingType.Name}.{method.Name}", taker.Name, OwnershipPairs.SymbolOf(taker), method.ContainingType.Name, name));
    }

    /// <summary>The function that takes back what a function hands out, and what is left of their names.</summary>
    private static (IMethodSymbol Taker, string Stem)? PairOf(IMethodSymbol method, AttributeData function)
    {
        if (OwnershipPairs.SymbolOf(method) is not { } symbol || HandedOut(method, function) is not { } type) return null;
        foreach ((string free, string stem) in OwnershipPairs.Of(symbol))
        {
            if (method.ContainingType.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(other => Frees(other, free, type)) is { } taker) return (taker, stem);
        }

        return null;
    }

    /// <summary>The C type of what a function hands out as an <c>nint</c>; null when it hands out no address.</summary>
    private static ITypeSymbol? HandedOut(IMethodSymbol method, AttributeData function)
    {
        if (s_planned.Any(name => AttributeReading.Find(method, name) is not null)) return null;
        if (IsWord(method.ReturnType) && method.RefKind == RefKind.None)
            return !StatesOwner(method.GetReturnTypeAttributes()) && function.NamedType("RestType") is { } result && IsAddress(result) ? result : null;
        ImmutableArray<TypedConstant> types = function.Named("ArgTypes").Items();
        if (types.Length != method.Parameters.Length || method.Parameters.Count(p => p.RefKind == RefKind.Out) != 1) return null;
        IParameterSymbol last = method.Parameters.First(p => p.RefKind == RefKind.Out);
        return IsWord(last.Type) && !StatesOwner(last.GetAttributes()) && types[last.Ordinal].Value is INamedTypeSymbol { Name: "POINTER", TypeArguments: [{ } stored] } && IsAddress(stored) ? stored : null;
    }

    private static bool Frees(IMethodSymbol method, string symbol, ITypeSymbol type) =>
        AttributeReading.Find(method, KnownNames.CFunctionAttribute) is { ConstructorArguments: [{ Value: string stated }, ..] } function
        && string.Equals(stated, symbol, StringComparison.OrdinalIgnoreCase)
        && function.Named("CallConv") is null
        && method.Parameters is [{ RefKind: RefKind.None } given] && IsWord(given.Type)
        && function.Named("ArgTypes").Items() is [{ Value: ITypeSymbol taken }] && SymbolEqualityComparer.Default.Equals(taken, type);

    private static bool StatesOwner(ImmutableArray<AttributeData> attributes) => s_stated.Any(name => AttributeReading.Find(attributes, name) is not null);

    private static bool IsWord(ITypeSymbol type) => type.SpecialType == SpecialType.System_IntPtr;

    private static bool IsAddress(ITypeSymbol type) => CTypeReader.Read(type) is { Form: CForm.Address or CForm.Pointer, IsTypedef: false };

    private static string Untaken(string name, INamedTypeSymbol library)
    {
        string untaken = name;
        for (int i = 2; IsTaken(untaken); i++) untaken = $"{name}{i}";
        return untaken;

        bool IsTaken(string wish) => library.GetMembers(wish).Length > 0 || (library.ContainingType is { } outer ? outer.GetMembers(wish).Length > 0 : library.ContainingNamespace.GetMembers(wish).Any());
    }
}
