using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>
/// Finds what one library object made where it goes to another object of the same class, which was loaded from another file.
/// Between different libraries handles are shared on purpose, as an image library shares those of the one below it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandleOfOtherLibraryAnalyzer() : RuleAnalyzer(Rules.HandleOfOtherLibrary)
{
    private protected override void Register(AnalysisContext context) =>
        RegisterWithRuntime(context, start => start.RegisterOperationAction(Check, OperationKind.Invocation));

    private static void Check(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.IsStatic || !Declared.IsFunction(call.TargetMethod) || LibraryIn(call) is not { } library) return;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Variables.Unwrap(argument.Value) is not ILocalReferenceOperation { Local: var made } || !IsAddress(made.Type)) continue;
            if (InitialOf(made, call) is not IInvocationOperation maker || maker.TargetMethod.IsStatic || !Declared.IsFunction(maker.TargetMethod)) continue;
            if (LibraryIn(maker) is not { } other || SymbolEqualityComparer.Default.Equals(other, library) || !AreOfDifferentFiles(library, other, call)) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.HandleOfOtherLibrary, argument.Value.Syntax.GetLocation(), made.Name, other.Name, library.Name, call.TargetMethod.Name));
        }
    }

    private static ILocalSymbol? LibraryIn(IInvocationOperation call) =>
        call.Instance is { } instance && Variables.Unwrap(instance) is ILocalReferenceOperation { Local: var local } ? local : null;

    // Two objects of one file are two names of the same library.
    private static bool AreOfDifferentFiles(ILocalSymbol one, ILocalSymbol other, IOperation use) =>
        SymbolEqualityComparer.Default.Equals(one.Type, other.Type)
        && FileOf(one, use) is { } file && FileOf(other, use) is { } otherFile && !SyntaxFactory.AreEquivalent(file.Syntax, otherFile.Syntax);

    private static IOperation? FileOf(ILocalSymbol library, IOperation use) =>
        InitialOf(library, use) is IObjectCreationOperation { Arguments: { IsEmpty: false } arguments } && arguments[0].Value.Type?.SpecialType == SpecialType.System_String ? arguments[0].Value : null;

    // Numbers and flags mean the same to every library.
    private static bool IsAddress(ITypeSymbol type) =>
        type is IPointerTypeSymbol || type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr || type.Name == "POINTER" || Declared.IsHandle(type);

    private static IOperation? InitialOf(ILocalSymbol local, IOperation use) =>
        LocalValue.Of(local, FunctionGraphs.RootOf(use)) is { } value ? Variables.Unwrap(value) : null;
}
