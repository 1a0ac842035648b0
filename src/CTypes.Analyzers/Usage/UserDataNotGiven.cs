using System.Collections.Concurrent;
using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using CTypes.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>
/// Finds a callback object that C gets without the <c>void*</c> by which its handler is found, while nothing in the project reads its
/// <c>UserData</c> to give that to C in another way. Where something does, we cannot know whether it is the right one.
/// </summary>
/// <param name="compilation">The compilation.</param>
internal sealed class UserDataNotGiven(Compilation compilation)
{
    private readonly UserDataReads _reads = new(compilation);
    private readonly ConcurrentDictionary<INamedTypeSymbol, HashSet<ISymbol>> _given = new(SymbolEqualityComparer.Default);

    /// <summary>Looks at a call, an assignment or a new object.</summary>
    public void Check(OperationAnalysisContext context)
    {
        if (context.IsGeneratedCode) return;    // the analyzer around it judges declarations in such files too
        switch (context.Operation)
        {
            case IInvocationOperation call:
                foreach (IArgumentOperation argument in call.Arguments) CheckArgument(argument, call.TargetMethod, context);
                break;
            case IObjectCreationOperation { Constructor.ContainingType: var record } creation when CTypeReader.IsClassRecord(record):
                foreach (IArgumentOperation argument in creation.Arguments)
                {
                    if (argument.Parameter is { } parameter && CallbackIn(argument.Value, parameter.Type) is { } callback) Report(argument.Value, callback, record.Name, parameter.Name, context);
                }

                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var member } } assignment when CTypeReader.IsClassRecord(member.ContainingType):
                if (CallbackIn(assignment.Value, member.Type) is { } stored) Report(assignment.Value, stored, member.ContainingType.Name, member.Name, context);
                break;
        }
    }

    private void CheckArgument(IArgumentOperation argument, IMethodSymbol called, OperationAnalysisContext context)
    {
        if (argument.Parameter is not { } parameter || CallbackIn(argument.Value, parameter.Type) is not { } callback) return;
        IMethodSymbol method = called.PartialDefinitionPart ?? called;
        if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not { } function || UserDataArguments.Has(method, function, parameter.Ordinal)) return;
        if (IsGivenBeside(callback, method.ContainingType)) return;
        Report(argument.Value, callback, method.ContainingType.Name, method.Name, context);
    }

    private void Report(IOperation value, INamedTypeSymbol callback, string owner, string member, OperationAnalysisContext context)
    {
        if (_reads.MayBeOf(callback, context.CancellationToken)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.AttributeHasNoEffect,
            value.Syntax.GetLocation(),
            $"{owner}.{member}",
            $"UserData of {callback.Name}",
            $"C gets no void* with it and nothing in this project reads the UserData of {Article.Before(callback.Name)}, so that no call of C's finds the handler",
            $"give that UserData to the call or member that sets C's void*, or declare {callback.Name} without UserData"));
    }

    // What C gets is an object that is found by its void*, and not NULL.
    private static INamedTypeSymbol? CallbackIn(IOperation value, ITypeSymbol type) =>
        Declared.IsCallback(type) && Variables.Unwrap(value).ConstantValue is not { HasValue: true } && AttributeReading.Find(type, KnownNames.CallbackAttribute)!.NamedInt(UserDataReads.Name, -1) >= 0
            ? (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.None)
            : null;

    // A function that only takes a callback away needs no void* when the one that C got it by had it.
    private bool IsGivenBeside(INamedTypeSymbol callback, INamedTypeSymbol library) => _given.GetOrAdd(library, GivenIn).Contains(callback);

    private static HashSet<ISymbol> GivenIn(INamedTypeSymbol library)
    {
        HashSet<ISymbol> given = new(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol method in library.GetMembers().OfType<IMethodSymbol>())
        {
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not { } function) continue;
            given.UnionWith(method.Parameters.Where(parameter => UserDataArguments.Has(method, function, parameter.Ordinal)).Select(parameter => TypeNames.CallbackOfHandler(parameter.Type) ?? parameter.Type));
        }

        return given;
    }
}
