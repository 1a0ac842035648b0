using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>What a C# type says about C's memory behind a pointer to it.</summary>
internal static class Pointee<T>
{
    /// <summary>Whether C's memory can be read as the type: an object of .NET lies elsewhere, and the sizes of <c>wchar_t</c> and <c>long double</c> are not the same everywhere.</summary>
    public static bool IsData
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && !IsShortWide && !IsOtherLongDouble;
    }

    /// <summary><c>sizeof</c> in C.</summary>
    /// <exception cref="InvalidOperationException">The type is an object of .NET.</exception>
    public static int SizeBytes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) ThrowNoSize();
            if (typeof(T) == typeof(c_longdouble)) return LongDouble.SizeBytes;
            return IsShortWide ? TextCoder.WideBytes : Unsafe.SizeOf<T>();
        }
    }

    private static bool IsShortWide => typeof(T) == typeof(c_wchar) && OperatingSystem.IsWindows();

    private static bool IsOtherLongDouble => typeof(T) == typeof(c_longdouble) && LongDouble.SizeBytes != Unsafe.SizeOf<T>();

    [DoesNotReturn]
    public static void ThrowNotData() => throw new InvalidOperationException(
        IsShortWide ? "A wchar_t has 2 bytes here and c_wchar has 4; use C.WStringAt, or cast the pointer to c_char16_t."
        : IsOtherLongDouble ? $"A long double has {LongDouble.SizeBytes} bytes here and c_longdouble has {Unsafe.SizeOf<T>()}; use c_longdouble.Read and Write with a pointer."
        : $"A POINTER<{typeof(T).Name}> cannot be followed: {typeof(T).Name} is a .NET object, C has something else at that address.");

    [DoesNotReturn]
    private static void ThrowNoSize() => throw new InvalidOperationException(
        $"A POINTER<{typeof(T).Name}> cannot be counted on: {typeof(T).Name} is a .NET object, which has no size in C; use C.Element for a record, cast the pointer for anything else.");
}
