using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds records that are given to <c>Marshal</c>, which lays them out by its own rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordMarshalledAnalyzer() : RuleAnalyzer(Rules.RecordMarshalled)
{
    private protected override void Register(AnalysisContext context) => context.RegisterOperationAction(Check, OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (method.Name is not ("SizeOf" or "OffsetOf" or "PtrToStructure" or "StructureToPtr" or "DestroyStructure") || !KnownMethods.IsOfMarshal(method)) return;
        if (RecordOf(call) is not { } record) return;

        string advice = Advice(method.Name, record);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.RecordMarshalled, call.Syntax.GetLocation(), FindingProperties.Of(FindingProperties.Instead, method.Name == "SizeOf" ? advice : null), method.Name, TypeNames.Short(record), advice));
    }

    private static ITypeSymbol? RecordOf(IInvocationOperation call)
    {
        IEnumerable<ITypeSymbol?> named = call.TargetMethod.TypeArguments.Concat(call.Arguments.Select(argument => argument.Value switch
        {
            ITypeOfOperation type => type.TypeOperand,
            IConversionOperation conversion => conversion.Operand.Type,
            var value => value.Type,
        }));
        return named.FirstOrDefault(type => type is not null && (CTypeReader.IsRecord(type) || CTypeReader.IsClassRecord(type)));
    }

    private static string Advice(string method, ITypeSymbol record) => method switch
    {
        "SizeOf" => $"C.SizeOf<{record.Name}>()",
        "OffsetOf" => $"{record.Name}.Layout[member].ByteOffset",
        "PtrToStructure" => CTypeReader.IsClassRecord(record) ? $"{record.Name}.FromAddress(address)" : $"new POINTER<{record.Name}>(address).Contents",
        "StructureToPtr" => $"new POINTER<{record.Name}>(address).Contents = value",
        _ => "nothing: a record holds nothing that .NET allocated",
    };
}
