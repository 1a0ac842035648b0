using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Where each C argument comes from, in C's order.</summary>
internal sealed record ArgumentPlan(IMethodSymbol Method, ImmutableArray<ArgumentSource> Sources);

/// <param name="CType">Null when the type is not known.</param>
internal abstract record ArgumentSource(int Index, CTypeReference? CType);

/// <summary>A parameter of the method.</summary>
/// <param name="IsInOut">Whether what C leaves is part of the result.</param>
internal sealed record FromParameter(int Index, CTypeReference? CType, IParameterSymbol Parameter, bool IsInOut) : ArgumentSource(Index, CType);

/// <summary>Storage of the stub whose value is part of the result.</summary>
internal sealed record FromOut(int Index, CTypeReference? CType) : ArgumentSource(Index, CType);

/// <summary>A constant; null is zero.</summary>
/// <param name="Attribute">What states it; null for a flag.</param>
internal sealed record FromConstant(int Index, CTypeReference? CType, object? Value, AttributeData? Attribute) : ArgumentSource(Index, CType);

/// <summary>The number of elements of a parameter.</summary>
internal sealed record FromLength(int Index, CTypeReference? CType, IParameterSymbol Parameter, AttributeData Attribute) : ArgumentSource(Index, CType);

/// <summary>What lets go of the callback of a parameter.</summary>
/// <param name="Group">The position of the <c>void*</c> that it is called with.</param>
internal sealed record FromDestroy(int Index, CTypeReference? CType, int Group, IParameterSymbol Callback) : ArgumentSource(Index, CType);

/// <summary>What carries the callback of a parameter.</summary>
internal sealed record FromCallback(int Index, CTypeReference? CType, IParameterSymbol Parameter) : ArgumentSource(Index, CType);
