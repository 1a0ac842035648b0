using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A C argument and the C# parameter that gives it.</summary>
internal sealed record ArgumentContext(CTypeReference CType, IParameterSymbol Parameter, LibraryScope Scope)
{
    public ITypeSymbol Type => Parameter.Type;

    public string Name => MethodSignature.Escape(Parameter.Name);

    /// <summary>Whether null is a value: where the declaration does not speak about null, it is.</summary>
    public bool NullAllowed => Type.NullableAnnotation != NullableAnnotation.NotAnnotated || Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Handles must be there unless the declaration says otherwise, as everywhere in .NET.</summary>
    public bool NullAllowedExplicitly => Type.NullableAnnotation == NullableAnnotation.Annotated;
}
