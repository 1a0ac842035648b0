using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds functions that hand out an address as a number, where the library has the function that takes it back.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandleNotDeclaredAnalyzer() : RuleAnalyzer(Rules.HandleNotDeclared)
{
    private static readonly string[] s_planned = [KnownNames.ParamFlagsAttribute, KnownNames.ParamLengthAttribute, KnownNames.ParamDefaultAttribute];

    private static readonly string[] s_stated = [KnownNames.BorrowedAttribute, KnownNames.OwnedAttribute];

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(CheckLibrary, SymbolKind.NamedType);

    private static void CheckLibrary(SymbolAnalysisContext context)
    {
        INamedTypeSymbol library = (INamedTypeSymbol)context.Symbol;
        Function[] functions = [.. Function.Of(library)];
        if (functions.Length == 0 || !Libraries.HasModule(library)) return;
        ILookup<string, Function> bySymbol = functions.ToLookup(function => function.Symbol, StringComparer.OrdinalIgnoreCase);
        IEnumerable<Pair> pairs = functions.Select(function => PairOf(function, bySymbol)).OfType<Pair>();
        foreach (IGrouping<ISymbol?, Pair> handle in pairs.GroupBy(pair => pair.Taker.Method, SymbolEqualityComparer.Default)) Report(library, [.. handle], context);
    }

    private static void Report(INamedTypeSymbol library, Pair[] openers, SymbolAnalysisContext context)
    {
        (IMethodSymbol opener, Function taker, string stem) = openers[0];
        string name = Untaken(OwnershipPairs.ClassName(stem, library.Name), library);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.HandleNotDeclared,
            opener.Locations[0],
            openers.Select(pair => pair.Opener.Locations[0]).Prepend(taker.Method.Locations[0]),
            FindingProperties.Of(FindingProperties.Handle, name),
            $"{library.Name}.{opener.Name}", taker.Method.Name, taker.Symbol, library.Name, name));
    }

    /// <summary>A function with the one that takes back what it hands out; null when it hands out none, or nothing takes it.</summary>
    private static Pair? PairOf(Function function, ILookup<string, Function> bySymbol)
    {
        if (HandedOut(function.Method, function.Attribute) is not { } type) return null;
        foreach ((string free, string stem) in OwnershipPairs.Of(function.Symbol))
        {
            if (bySymbol[free].FirstOrDefault(other => Frees(other, type)) is { } taker) return new(function.Method, taker, stem);
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

    private static bool Frees(Function function, ITypeSymbol type) =>
        function.Attribute.Named("CallConv") is null
        && function.Method.Parameters is [{ RefKind: RefKind.None } given] && IsWord(given.Type)
        && function.Attribute.Named("ArgTypes").Items() is [{ Value: ITypeSymbol taken }] && SymbolEqualityComparer.Default.Equals(taken, type);

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

    /// <summary>A function of a library that is found by its name.</summary>
    private sealed record Function(IMethodSymbol Method, AttributeData Attribute, string Symbol)
    {
        public static IEnumerable<Function> Of(INamedTypeSymbol library) => library.GetMembers().OfType<IMethodSymbol>()
            .Select(method => AttributeReading.Find(method, KnownNames.CFunctionAttribute) is { } attribute && attribute.FirstText() is { } symbol ? new Function(method, attribute, symbol) : null)
            .OfType<Function>();
    }

    /// <summary>What hands something out, what takes it back, and what is left of their names.</summary>
    private sealed record Pair(IMethodSymbol Opener, Function Taker, string Stem);
}
