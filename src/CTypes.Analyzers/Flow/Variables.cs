using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>The variables of one function that can hold an object, each with a bit.</summary>
internal sealed class Variables
{
    private const int Most = 64;

    private readonly Dictionary<ISymbol, ulong> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, ulong> _captures = [];
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly HashSet<ISymbol> _own = new(SymbolEqualityComparer.Default);
    private readonly ISymbol _owner;

    public Variables(ControlFlowGraph graph, ISymbol owner)
    {
        _owner = owner;
        AddLocals(graph.Root);
        foreach (IFlowCaptureOperation capture in NestedFunctions.Operations(graph).OfType<IFlowCaptureOperation>()) _captured[capture.Id] = capture.Value;
    }

    /// <summary>What an expression stands for when the compiler has put its place aside.</summary>
    public IOperation Resolve(IOperation expression)
    {
        expression = Unwrap(expression);
        return expression is IFlowCaptureReferenceOperation reference && _captured.TryGetValue(reference.Id, out IOperation? value) ? Unwrap(value) : expression;
    }

    /// <summary>The expression without what only hands a value on.</summary>
    public static IOperation Unwrap(IOperation expression)
    {
        while (true)
        {
            switch (expression)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    expression = conversion.Operand;
                    break;
                case IParenthesizedOperation inner:
                    expression = inner.Operand;
                    break;
                case IArgumentOperation argument:
                    expression = argument.Value;
                    break;
                case ISimpleAssignmentOperation { IsRef: false } assignment:
                    expression = assignment.Value;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>What an expression names that can hold an object, be it of this function or not.</summary>
    public static ISymbol? SymbolOf(IOperation expression) => expression switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field } => field,
        IPropertyReferenceOperation { Property: var property, Instance: null or IInstanceReferenceOperation } => property,
        _ => null,
    };

    /// <summary>The bit of the variable that an expression reads or writes; 0 for what is not a variable of this function.</summary>
    public ulong BitOf(IOperation expression) => expression switch
    {
        ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } when _own.Contains(local) => BitOf(local),
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _owner) => BitOf(parameter),
        IFlowCaptureReferenceOperation reference => BitOf(reference.Id),
        _ => 0,
    };

    public ulong BitOf(ISymbol symbol)
    {
        if (!_symbols.TryGetValue(symbol, out ulong bit)) _symbols.Add(symbol, bit = Next());
        return bit;
    }

    public ulong BitOf(CaptureId capture)
    {
        if (!_captures.TryGetValue(capture, out ulong bit)) _captures.Add(capture, bit = Next());
        return bit;
    }

    private ulong Next() => _symbols.Count + _captures.Count is var used && used < Most ? 1ul << used : 0;

    private void AddLocals(ControlFlowRegion region)
    {
        foreach (ILocalSymbol local in region.Locals) _own.Add(local);
        foreach (ControlFlowRegion nested in region.NestedRegions) AddLocals(nested);
    }
}
