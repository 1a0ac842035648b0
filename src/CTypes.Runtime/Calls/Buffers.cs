using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: memory whose elements lie one after the other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Buffers
{
    /// <summary>The first element of an array of any rank, or the place where it would be; a null reference for a null array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T First<T>(Array? array) where T : unmanaged =>
        ref array is null ? ref Unsafe.NullRef<T>() : ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array));
}
