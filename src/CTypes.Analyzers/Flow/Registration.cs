using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>A call that hands a callback object to C, which keeps it.</summary>
/// <param name="Argument">The object in the call.</param>
/// <param name="Function">The method that was called: a C function, or one that hands the object on.</param>
/// <param name="Owner">The handle that the call names, by which C holds the object; null when there is none, or none with a name.</param>
/// <param name="Given">The class of the handle that the call returns, whose end may be that of C's use; null when it returns none.</param>
/// <param name="Id">The variable that got the number that the call returned, by which C may know the object; null when there is none.</param>
/// <param name="OwnerKeeps">Whether the handle's class has <c>KeepAlive</c>.</param>
/// <param name="IsStated">Whether the declaration says itself that C keeps the object, and not only by saying nothing.</param>
internal sealed record Registration(IArgumentOperation Argument, IMethodSymbol Function, ISymbol? Owner, ITypeSymbol? Given, ISymbol? Id, bool OwnerKeeps, bool IsStated);
