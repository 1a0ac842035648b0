using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: checks of arguments and results; each error names the function and the parameter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Argument
{
    /// <summary>A number in a narrower type.</summary>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TNative Checked<TValue, TNative>(TValue value, string cType, string parameter, string function)
        where TValue : struct, IBinaryInteger<TValue>
        where TNative : struct, IBinaryInteger<TNative>
    {
        TNative native = TNative.CreateTruncating(value);
        if (TValue.CreateTruncating(native) != value || TNative.IsNegative(native) != TValue.IsNegative(value)) ThrowOverflow(value, cType, parameter, function);
        return native;
    }

    /// <summary>A number as C's <c>long</c>, which is narrower on some platforms.</summary>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CLong CheckedLong<TValue>(TValue value, string parameter, string function) where TValue : struct, IBinaryInteger<TValue> =>
        Unsafe.SizeOf<CLong>() == sizeof(int)
            ? new CLong(Checked<TValue, int>(value, "c_long", parameter, function))
            : new CLong(Checked<TValue, nint>(value, "c_long", parameter, function));

    /// <summary>A number as C's <c>unsigned long</c>, which is narrower on some platforms.</summary>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CULong CheckedULong<TValue>(TValue value, string parameter, string function) where TValue : struct, IBinaryInteger<TValue> =>
        Unsafe.SizeOf<CULong>() == sizeof(uint)
            ? new CULong(Checked<TValue, uint>(value, "c_ulong", parameter, function))
            : new CULong(Checked<TValue, nuint>(value, "c_ulong", parameter, function));

    /// <summary>Null where C does not get NULL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NotNull([NotNull] object? value, string parameter, string function)
    {
        if (value is null) ThrowNull(parameter, function);
    }

    /// <summary>What an object passes to C in its own place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TNative AsParameter<TValue, TNative>(TValue value) where TValue : ICParameter<TNative>, allows ref struct => value.AsParameter;

    /// <summary>Memory that C takes to be aligned further than managed memory is.</summary>
    /// <exception cref="ArgumentException">The memory is not aligned.</exception>
    public static unsafe void CheckAlignment(void* pointer, int alignBytes, string parameter, string function)
    {
        if (((nuint)pointer & (nuint)(alignBytes - 1)) != 0)
            throw new ArgumentException($"{function}: '{parameter}' is at an address that is no multiple of {alignBytes}, as C's type needs; take the memory from NativeMemory.AlignedAlloc.", parameter);
    }

    /// <summary>What a pointer that C returned points to.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ref T Referenced<T>(T* pointer, string what, string function) where T : unmanaged
    {
        if (pointer == null) throw NullReference(what, function);
        return ref *pointer;
    }

    /// <summary>The error for a value that is NULL where the method promises one.</summary>
    public static Exception NullResult(string what, string function) =>
        NotGiven("NULL", what, function);

    /// <summary>The same error for a handle that stands for none, where that need not be NULL.</summary>
    public static Exception NoHandle(nint value, string what, string function) =>
        NotGiven(value == 0 ? "NULL" : string.Create(CultureInfo.InvariantCulture, $"an invalid handle ({value})"), what, function);

    /// <summary>The error for a call through a function pointer that is NULL.</summary>
    public static Exception NullFunction(string callback, string function) =>
        new NullPointerException($"{function}: the CFunctionPointer<{callback}> is NULL; ask IsNull before the call.");

    /// <summary>The error for a use of what has a wrong declaration.</summary>
    public static Exception WrongDeclaration(string declared, string rule) =>
        new NotSupportedException($"{declared} cannot be used: its declaration breaks {rule}, which the compiler reported.");

    /// <summary>Throws that error where a value is needed, as in what a constructor hands to its base.</summary>
    public static T WrongDeclaration<T>(string declared, string rule) => throw WrongDeclaration(declared, rule);

    private static NullPointerException NotGiven(string returned, string what, string function) =>
        new($"{function}: C returned {returned} for {what}, which is declared as never null. Make it nullable, or add an ErrCheck.");

    private static NullPointerException NullReference(string what, string function) =>
        new($"{function}: C returned NULL for {what}, to which no reference can be made. Return a POINTER<T> where C may return NULL.");

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowOverflow<TValue>(TValue value, string cType, string parameter, string function) =>
        throw new OverflowException($"{function}: {value} for '{parameter}' does not fit {cType}.");

    // Not inlined, so that the compiler takes it to return: a loop with a second way out keeps nothing that is the same in each turn.
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNull(string parameter, string function) =>
        throw new ArgumentNullException(parameter, $"{function}: '{parameter}' is null, and it is declared as never null.");
}
