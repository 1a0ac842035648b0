using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds integers of C functions that get one of several constants with a common beginning of their names.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumNotDeclaredAnalyzer() : RuleAnalyzer(Rules.EnumNotDeclared)
{
    private protected override void Register(AnalysisContext context) => RegisterWithRuntime(context, start =>
    {
        ConstantPrefixes prefixes = new();
        start.RegisterOperationAction(argument => Check(argument, prefixes), OperationKind.Argument);
    });

    private static void Check(OperationAnalysisContext context, ConstantPrefixes prefixes)
    {
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument is not { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol method } parameter, Parent: IInvocationOperation }) return;
        if (ConstantsIn(argument.Value).FirstOrDefault() is not { } constant || !IsInSource(method) || !TakesInteger(method, parameter)) return;
        if (!SymbolEqualityComparer.Default.Equals(constant.Type, parameter.Type) || !IsInSource(constant) || prefixes.Of(constant) is not { } prefix) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.EnumNotDeclared,
            argument.Value.Syntax.GetLocation(),
            [parameter.Locations[0], constant.Locations[0]],
            FindingProperties.Of(FindingProperties.Prefix, prefix),
            parameter.Name, $"{method.ContainingType.Name}.{method.Name}", parameter.Type.ToDisplayString(), constant.Name, prefix));
    }

    /// <summary>The constants that an argument is made of: one, or several with <c>|</c> between them.</summary>
    private static IEnumerable<IFieldSymbol> ConstantsIn(IOperation value) => value switch
    {
        IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Class } field } => [field],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } or => ConstantsIn(or.LeftOperand).Concat(ConstantsIn(or.RightOperand)),
        IParenthesizedOperation inner => ConstantsIn(inner.Operand),
        _ => [],
    };

    // An enum may stand for an integer of the same size; those whose size differs between targets are none.
    private static bool TakesInteger(IMethodSymbol method, IParameterSymbol parameter)
    {
        ImmutableArray<TypedConstant> types = AttributeReading.Find(method.PartialDefinitionPart ?? method, KnownNames.CFunctionAttribute)?.Named("ArgTypes").Items() ?? [];
        return types.Length == method.Parameters.Length
            && types[parameter.Ordinal].Value is ITypeSymbol type
            && CTypeReader.Read(type) is { Form: CForm.Scalar, IsTypedef: false, True: 0, Scalar: Scalar.Int or Scalar.UInt or Scalar.Int32 or Scalar.UInt32 or Scalar.Short or Scalar.UShort or Scalar.Int16 or Scalar.UInt16 } scalar
            && ScalarTable.NativeOf(scalar.Scalar!.Value) == ScalarTable.Keyword(parameter.Type.SpecialType);
    }

    private static bool IsInSource(ISymbol symbol) => symbol.Locations is [{ IsInSource: true }, ..];
}
