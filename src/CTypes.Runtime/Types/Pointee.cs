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
        get => !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && !IsShortWide && !IsOtherLongDouble && !IsEmpty;
    }

    /// <summary>Whether C has no bytes for the type, a record without members.</summary>
    public static bool IsEmpty
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T).IsValueType && default(T) is ICEmptyRecord;    // the JIT knows the answer
    }

    /// <summary><c>sizeof</c> in C.</summary>
    /// <exception cref="InvalidOperationException">The type is an object of .NET, or C's compilers do not agree on its size.</exception>
    public static int SizeBytes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || IsEmpty) ThrowNoSize();
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
        : IsEmpty ? $"{typeof(T).Name} has no members and so no bytes in C, where .NET has one: there is nothing to read or write, and no array of it. A pointer to one is good as an address."
        : $"A POINTER<{TypeText.Of(typeof(T))}> cannot be followed: {TypeText.Of(typeof(T))} is a .NET object, C has something else at that address.");

    [DoesNotReturn]
    private static void ThrowNoSize() => throw new InvalidOperationException(
        IsEmpty ? $"A POINTER<{typeof(T).Name}> cannot be counted on: {typeof(T).Name} has no members, and C's compilers do not agree on its size; C.Element and C.LayoutOf<{typeof(T).Name}>() have that of the running platform."
        : $"A POINTER<{TypeText.Of(typeof(T))}> cannot be counted on: {TypeText.Of(typeof(T))} is a .NET object, which has no size in C; use C.Element for a record, cast the pointer for anything else.");
}
