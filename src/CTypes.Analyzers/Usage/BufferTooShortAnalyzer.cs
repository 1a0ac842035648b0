using System.Collections.Immutable;
using System.Globalization;
using CTypes.Abi;
using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds calls that pass memory of a known length, and beside it a number that says more; and sizes of elements that are those of others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BufferTooShortAnalyzer() : FunctionAnalyzer(Rules.BufferTooShort)
{
    private static readonly string[] s_lengths = ["count", "size", "length", "len", "n", "capacity", "bytes", "max"];

    private protected override void RegisterMore(AnalysisContext context) => context.RegisterOperationAction(Check, OperationKind.Invocation);

    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context) =>
        Report(ElementSizes.InDeclaration(method, function, context.Compilation), method, context.ReportDiagnostic);

    private static void Report(WrongElementSize? wrong, IMethodSymbol method, Action<Diagnostic> report)
    {
        if (wrong is null) return;
        report(Diagnostic.Create(
            Rules.BufferTooShort, wrong.Place, FindingProperties.Of(FindingProperties.Instead, wrong.Write),
            $"{method.ContainingType.Name}.{method.Name}", $"elements of {wrong.Told} bytes", wrong.Items, $"elements of {wrong.Has}", wrong.Write ?? "a parameter for the size, which is not the same on all targets"));
    }

    private static void Check(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (AttributeReading.FindFunction(call.TargetMethod) is not { } function) return;
        Report(ElementSizes.InCall(call, function, new(FunctionGraphs.RootOf(call)), context.Compilation), call.TargetMethod, context.ReportDiagnostic);
        foreach (IArgumentOperation memory in call.Arguments)
        {
            if (memory.Parameter is not { } parameter || ElementBytes(parameter.Type) is not { } elementBytes || LengthOf(parameter, call, function) is not { } length) continue;
            KnownLengths known = new(FunctionGraphs.RootOf(context.Operation));
            if (known.ConstantOf(length.Value) is not { } value || !TryNumber(value, out decimal told)) continue;
            // Elements or bytes, the number's name does not always say: one beyond both is too much in any case.
            IOperation source = KnownLengths.Unconverted(memory.Value);
            if (known.Of(source) is not { } has || told <= (decimal)has * elementBytes) continue;
            string name = source is ILocalReferenceOperation local ? local.Local.Name : "the argument";
            string instead = source is ILocalReferenceOperation ? $"{name}.Length" : has.ToString(CultureInfo.InvariantCulture);
            string cast = length.Parameter!.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_IntPtr || ScalarTable.Keyword(length.Parameter.Type.SpecialType) is not { } keyword ? instead : $"({keyword}){instead}";
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.BufferTooShort, length.Value.Syntax.GetLocation(), FindingProperties.Of(FindingProperties.Instead, cast),
                $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}", $"{told} elements", name, has, cast));
        }
    }

    /// <summary>The argument that tells C the length: the one that [Buffer] names, else the number behind the memory with such a name, else the size_t that can be no other.</summary>
    private static IArgumentOperation? LengthOf(IParameterSymbol memory, IInvocationOperation call, AttributeData function)
    {
        ImmutableArray<IParameterSymbol> parameters = memory.ContainingSymbol is IMethodSymbol method ? method.Parameters : [];
        IParameterSymbol? length = AttributeReading.Find(memory, KnownNames.BufferAttribute)?.NamedText("LengthFrom") is { } named
            ? parameters.FirstOrDefault(parameter => parameter.Name == named)
            : IsCopiedText(memory, parameters, function) ? null
            : parameters.FirstOrDefault(parameter => parameter.Ordinal == memory.Ordinal + 1 && IsLength(parameter.Name)) ?? OnlySize(memory, parameters, function);
        return length is null ? null : call.Arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, length));
    }

    // C finds a NUL behind it, and a number is the most that is looked at, as in strnlen.
    private static bool IsCopiedText(IParameterSymbol memory, ImmutableArray<IParameterSymbol> parameters, AttributeData function) =>
        function.Named("ArgTypes").Items() is var types && types.Length == parameters.Length
        && types[memory.Ordinal].Value is ITypeSymbol type && CTypeReader.Read(type) is { Form: CForm.Text or CForm.WideText } && MemoryType.LengthOf(memory.Type) != BufferKind.Text;

    // Of the only memory: by its name wherever it stands, as that of memset, or without one right behind it.
    private static IParameterSymbol? OnlySize(IParameterSymbol memory, ImmutableArray<IParameterSymbol> parameters, AttributeData function)
    {
        ImmutableArray<TypedConstant> types = function.Named("ArgTypes").Items();
        if (types.Length != parameters.Length || parameters.Count(IsMemory) != 1) return null;    // else another attribute tells C of a length
        IParameterSymbol[] sizes = [.. parameters.Where(parameter => types[parameter.Ordinal].Value is ITypeSymbol type && CTypeReader.Read(type) is { Scalar: Scalar.SizeT })];
        IParameterSymbol[] named = [.. sizes.Where(parameter => IsLength(parameter.Name))];
        if (named.Length > 0) return named.Length == 1 ? named[0] : null;
        return sizes is [var only] && only.Ordinal == memory.Ordinal + 1 ? only : null;
    }

    private static bool IsMemory(IParameterSymbol parameter) => MemoryType.LengthOf(parameter.Type) is not null;

    private static bool IsLength(string name) => s_lengths.Any(length => name.EndsWith(length, StringComparison.OrdinalIgnoreCase) && (length.Length > 1 || name.Length == 1));

    private static int? ElementBytes(ITypeSymbol type)
    {
        if (type is { Name: "StringBuffer" } && AttributeReading.IsOurs(type)) return 1;
        return MemoryType.Read(type) is { Element.SpecialType: var element }
            ? element switch
            {
                SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Boolean => 1,
                SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char => 2,
                SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single => 4,
                SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double => 8,
                _ => null,
            }
            : null;
    }

    private static bool TryNumber(object value, out decimal number)
    {
        number = 0;
        if (value is bool or char or string or float or double or uint.MaxValue or ulong.MaxValue) return false;    // all bits: up to a NUL, or as much as there is
        number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return true;
    }
}
