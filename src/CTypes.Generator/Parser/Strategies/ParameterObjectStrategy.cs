using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>An object that passes a value of C's type in its own place: <c>ICParameter</c>.</summary>
internal sealed class ParameterObjectStrategy : IArgumentStrategy
{
    private const string Interface = "ICParameter";

    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None) return null;
        foreach (INamedTypeSymbol shape in Shapes(c.Type))
        {
            if (shape is not { Name: Interface, TypeArguments: [{ } native] } || !AttributeReading.IsOurs(shape)) continue;
            if (ValueMatcher.Match(c.CType, native, Direction.ToC) is not { } value || !(value.Form is ValueForm.Same or ValueForm.Cast or ValueForm.Bool || CharacterMatcher.IsCode(value))) continue;
            bool nullIsNull = c.NullAllowed && c.CType.Form is CForm.Address or CForm.Pointer or CForm.Text;    // a null that is a number is a mistake
            return new ParameterObjectArgument(c.Name, TypeNames.FullNotNull(c.Type), TypeNames.Full(native), c.Type.IsReferenceType, nullIsNull, value);
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> Shapes(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface } itself ? type.AllInterfaces.Prepend(itself) : type.AllInterfaces;
}
