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
            else if (_argTypes[index] is { } type && Form(type, kind.Value, CountsBytes(attribute)) is null) planned.Report(attribute, $"argument {index} is {type.Name}, which is no length; indices count from 0{Hint(parameter, attribute)}");
            else if (CountsBytes(attribute) && !HasBytes(parameter!)) planned.Report(attribute, () => attribute.Location("InBytes"), $"what '{parameterName}' holds is not what lies in C's memory; leave InBytes out, or pass the number");
            else planned.Sources[index] = new FromLength(index, _argTypes[index], parameter!, attribute);
        }
    }

    /// <summary>The C# type of a length: of the elements of a tensor, and of bytes, there can be more than an <c>int</c> holds.</summary>
    public static string TypeOf(BufferKind kind, bool inBytes) => inBytes || kind is BufferKind.Tensor or BufferKind.TensorSpan ? "nint" : "int";

    /// <summary>Whether a <c>[ParamLength]</c> counts bytes.</summary>
    public static bool CountsBytes(AttributeData attribute) => attribute.NamedFlag("InBytes");

    // Rows, texts and handles become a table of pointers or numbers.
    private static bool HasBytes(IParameterSymbol parameter) => MemoryType.Read(parameter.Type) is not { Kind: not BufferKind.RecordArray, Element.IsUnmanagedType: false };

    /// <summary>How a length becomes a C type; null for one that is no integer.</summary>
    public static ValueForm? Form(CTypeReference type, BufferKind kind, bool inBytes)
    {
        if (type is not { Form: CForm.Scalar, Scalar: { } scalar }) return null;
        string native = ScalarTable.NativeOf(scalar), lengthType = TypeOf(kind, inBytes);
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
        int[] right = [.. free.Where(i => _argTypes[i] is { } type && Form(type, kind, CountsBytes(attribute)) is not null && IsAddress(free.Where(other => other != i).Skip(parameter.Ordinal)))];
        return right is [int only] ? $", and {only} is {Article.Before(_argTypes[only]!.Name)}" : "";

        bool IsAddress(IEnumerable<int> rest) => rest.Any() && _argTypes[rest.First()] is { Form: CForm.Address or CForm.Pointer or CForm.Text or CForm.WideText };
    }
}
