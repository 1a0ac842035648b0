using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>C's operators on types.</summary>
public static class C
{
    /// <summary>The layout of a record on the running platform.</summary>
    public static CRecordInfo LayoutOf<T>() where T : struct, ICRecord => T.Layout;

    /// <summary><c>sizeof</c> in bytes.</summary>
    public static int SizeOf<T>() where T : unmanaged => Unsafe.SizeOf<T>();
}
