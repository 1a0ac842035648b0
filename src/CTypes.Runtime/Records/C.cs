namespace CTypes;

/// <summary>C's operators on types.</summary>
public static class C
{
    /// <summary>The layout of a record on the running platform.</summary>
    public static CRecordInfo LayoutOf<T>() where T : struct, ICRecord => T.Layout;

    /// <summary><c>sizeof</c> in bytes, as C has it: 0 for an empty struct, which takes a byte in .NET.</summary>
    public static int SizeOf<T>() where T : struct, ICRecord => T.Layout.Size;
}
