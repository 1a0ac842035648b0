using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace CTypes.Benchmarks;

/// <summary>The same through .NET's own generator.</summary>
internal static unsafe partial class Theirs
{
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate int CompareDelegate(int* left, int* right);

    private static nint s_negate;
    private static nint s_twice;
    private static nint s_first;

    /// <summary>As a stub does it but for the counter of calls under way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int NegateByHand(int x)
    {
        nint function = s_negate;
        if (function == 0) function = s_negate = Ours.Module.GetSymbol("negate");
        return ((delegate* unmanaged[Cdecl]<int, int>)function)(x);
    }

    /// <inheritdoc cref="NegateByHand"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SkipLocalsInit]
    public static int TwiceByHand(int x)
    {
        nint function = s_twice;
        if (function == 0) function = s_twice = Ours.Module.GetSymbol("twice");
        int result = default;
        ((delegate* unmanaged[Cdecl]<int, int*, void>)function)(x, &result);
        return result;
    }

    /// <inheritdoc cref="NegateByHand"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SkipLocalsInit]
    public static int FirstByHand(int[] items, int count)
    {
        nint function = s_first;
        if (function == 0) function = s_first = Ours.Module.GetSymbol("first");
        fixed (int* pointer = &MemoryMarshal.GetArrayDataReference(items)) return ((delegate* unmanaged[Cdecl]<int*, int, int>)function)(pointer, count);
    }

    [LibraryImport("measured")]
    public static partial int negate(int x);

    [LibraryImport("measured", EntryPoint = "negate", SetLastError = true)]
    public static partial int NegateLastError(int x);

    [LibraryImport("measured")]
    public static partial void increase(ref int x);

    [LibraryImport("measured")]
    public static partial void twice(int x, out int result);

    [LibraryImport("measured", EntryPoint = "first")]
    public static partial int FirstOfArray(int[] items, int count);

    [LibraryImport("measured", EntryPoint = "first")]
    public static partial int FirstOfSpan([MarshalUsing(typeof(SpanMarshaller<,>))] Span<int> items, int count);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nuint strlen(string text);

    [LibraryImport("libc")]
    public static partial void qsort(int* items, nuint count, nuint size, nint compare);
}
