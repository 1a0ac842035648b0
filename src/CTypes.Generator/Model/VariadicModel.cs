using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>How the arguments of C's <c>...</c> are passed.</summary>
/// <param name="NamedCount">How many arguments the C prototype names.</param>
/// <param name="Types">The native type of each argument after C's default promotions.</param>
/// <param name="VaListSymbol">The twin that takes a <c>va_list</c>; null when the function itself is called.</param>
/// <param name="Padding">How many words fill up the registers on Apple's Arm64, which expects these arguments on the stack; -1 where no target is Apple's.</param>
internal sealed record VariadicModel(int NamedCount, EquatableArray<string> Types, string? VaListSymbol, int Padding);
