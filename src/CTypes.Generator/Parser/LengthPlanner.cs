using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Strategies;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds the arguments that <c>[ParamLength]</c> fills.</summary>
internal sealed class LengthPlanner(PlannedArguments planned, Func<int, bool> takesParameter)
{
    private readonly IMethodSymbol _method = planned.Method;
    private readonly ImmutableArray<CTypeReference?> _argTypes = planned.Types;

    public void Add()
    {
        foreach (AttributeData attribute in ArgumentPlanner.Attributes(_method, KnownNames.ParamLengthAttribute))
        {
            if (attribute.ConstructorArguments is not [{ Value: int index }, { Value: string parameterName }]) continue;
            IParameterSymbol? parameter = _method.Parameters.FirstOrDefault(p => p.Name == parameterName);
            BufferKind? kind = parameter is null ? null : MemoryType.LengthOf(parameter.Type);
            if (!planned.IsFree(index, attribute, () => Hint(parameter, attribute))) continue;
            if (kind is null) planned.Report(attribute, () => attribute.Location(1), $"it names '{parameterName}', which is no array, span or text buffer");
            else if (_argTypes[index] is { } type && Form(type, kind.Value) is null) planned.Report(attribute, $"argument {index} is {type.Name}, which is no length; indices count from 0{Hint(parameter, attribute)}");
            else planned.Sources[index] = new FromLength(index, _argTypes[index], parameter!, attribute);
        }
    }

    /// <summary>The C# type of a length.</summary>
    public static string TypeOf(BufferKind kind) => kind is BufferKind.Tensor or BufferKind.TensorSpan ? "nint" : "int";

    /// <summary>How a length becomes a C type; null for one that is no integer.</summary>
    public static ValueForm? Form(CTypeReference type, BufferKind kind)
    {
        if (type is not { Form: CForm.Scalar, Scalar: { } scalar }) return null;
        string native = ScalarTable.NativeOf(scalar), lengthType = TypeOf(kind);
        if (native == lengthType) return ValueForm.Same;
        if (lengthType == "nint" && native is "int" or "uint") return ValueForm.Checked;
        if (NativeType.IsLong(native)) return ValueForm.CheckedLong;
        if (scalar == Scalar.Bool || !IntegerRange.IsInteger(native)) return null;
        return native is "nint" or "nuint" or "long" or "ulong" or "uint" ? ValueForm.Cast : ValueForm.Checked;    // a length is never negative
    }

    // The integer that leaves the parameters where C has their types, if there is one only.
    private string Hint(IParameterSymbol? parameter, AttributeData attribute)
    {
        if (parameter is null || MemoryType.LengthOf(parameter.Type) is not { } kind) return "";
        HashSet<int> filled = [.. ArgumentPlanner.Attributes(_method, KnownNames.ParamLengthAttribute).Concat(ArgumentPlanner.Attributes(_method, KnownNames.ParamDefaultAttribute)).Where(other => !ReferenceEquals(other, attribute)).Select(other => other.ConstructorArguments is [{ Value: int index }, ..] ? index : -1)];
        int[] free = [.. Enumerable.Range(0, _argTypes.Length).Where(i => !filled.Contains(i) && planned.Sources[i] is null && takesParameter(i))];
        int[] right = [.. free.Where(i => _argTypes[i] is { } type && Form(type, kind) is not null && IsAddress(free.Where(other => other != i).Skip(parameter.Ordinal)))];
        return right is [int only] ? $", and {only} is {Article.Before(_argTypes[only]!.Name)}" : "";

        bool IsAddress(IEnumerable<int> rest) => rest.Any() && _argTypes[rest.First()] is { Form: CForm.Address or CForm.Pointer or CForm.Text or CForm.WideText };
    }
}
