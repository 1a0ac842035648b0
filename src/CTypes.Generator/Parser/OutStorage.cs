using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The storage that a stub gives to C for one value behind a pointer.</summary>
/// <param name="IsHandle">Whether C stores a handle.</param>
internal sealed record OutStorage(ValueModel Value, bool IsHandle = false)
{
    /// <summary>Storage for what <c>POINTER&lt;T&gt;</c> points to, seen as a C# type; null when the two do not go together.</summary>
    public static OutStorage? Match(CTypeReference c, ITypeSymbol managed, Direction direction = Direction.FromC)
    {
        if (c.Form != CForm.Pointer || c.PointeeSymbol is null) return null;
        if (c.Pointee is { Form: CForm.Handle } handle)
        {
            return SymbolEqualityComparer.Default.Equals(handle.Symbol, managed)
                ? new(new ValueModel(ValueForm.Same, handle.Name, handle.NativeType, TypeNames.FullNotNull(managed), managed.NullableAnnotation == NullableAnnotation.Annotated), IsHandle: true)
                : null;
        }

        if (c.Pointee is not null) return ValueMatcher.Match(c.Pointee, managed, direction) is { } value ? new(value) : null;
        bool same = managed.IsUnmanagedType && SymbolEqualityComparer.Default.Equals(c.PointeeSymbol, managed);
        return same ? new(new ValueModel(ValueForm.Same, c.Name, TypeNames.Full(managed), TypeNames.Full(managed))) : null;
    }

    /// <summary>Storage for what <c>POINTER&lt;T&gt;</c> points to, as C has it.</summary>
    public static OutStorage AsC(CTypeReference c)
    {
        string native = c.Pointee?.NativeType ?? TypeNames.Full(c.PointeeSymbol!);
        return new(new ValueModel(ValueForm.Same, c.Name, native, native));
    }

    public OutArgument ToArgument(string name, bool isInput, bool isParameter, FreeModel? free = null, HandleOutput? handle = null) =>
        new(name, Value, isInput, isParameter, IsHandle ? handle : null, Value.Form == ValueForm.Text ? free : null);
}
