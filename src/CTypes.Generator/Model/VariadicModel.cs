using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>How the arguments of C's <c>...</c> are passed.</summary>
/// <param name="Named">The native types of the arguments that the C prototype names.</param>
/// <param name="Rest">The arguments of <c>...</c>.</param>
/// <param name="VaListSymbol">The twin that takes a <c>va_list</c>; null when the function itself is called.</param>
/// <param name="Padding">How many words fill up the registers on Apple's Arm64, which expects these arguments on the stack; -1 where no target is Apple's.</param>
internal sealed record VariadicModel(EquatableArray<string> Named, EquatableArray<VariadicArgument> Rest, string? VaListSymbol, int Padding);

/// <summary>An argument of <c>...</c>.</summary>
/// <param name="Type">Its native type after C's default promotions.</param>
/// <param name="Word">How its value becomes a word of memory.</param>
internal sealed record VariadicArgument(string Type, WordForm Word);

/// <summary>How a value becomes the eight bytes in which C finds it.</summary>
internal enum WordForm
{
    /// <summary>An integer that C# widens by itself.</summary>
    Widened,

    /// <summary>An unsigned integer of which only the bits count.</summary>
    Unsigned,

    /// <summary>The bits of a <c>double</c>.</summary>
    Floating,

    Pointer,

    /// <summary>C's <c>long</c>.</summary>
    Long,

    /// <summary>C's <c>unsigned long</c>.</summary>
    UnsignedLong,
}
