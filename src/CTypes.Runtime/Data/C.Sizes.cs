using System.Runtime.CompilerServices;

namespace CTypes;

public static partial class C
{
    /// <summary><c>sizeof</c> of a record, in bytes, as C has it on the running platform: 0 for an empty struct, which takes a byte in .NET.</summary>
    public static int SizeOf<T>() where T : ICRecord => T.Layout.Size;

    /// <summary><c>sizeof</c> of any other C type, in bytes, on the running platform.</summary>
    public static int SizeOf<T>(NotARecord _ = default) where T : unmanaged => Pointee<T>.SizeBytes;

    /// <summary>The bytes that an object has, more than <c>sizeof</c> its type where it was resized.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public static int SizeOf(CData data) => NotNull(data).AsBytes().Length;

    /// <summary>The bytes that a buffer has.</summary>
    public static int SizeOf(TextBlock buffer) => NotNull(buffer).Raw.Length;

    /// <summary><c>_Alignof</c> a record, in bytes, on the running platform.</summary>
    public static int AlignmentOf<T>() where T : ICRecord => T.Layout.Alignment;

    /// <summary><c>_Alignof</c> any other C type, in bytes, on the running platform.</summary>
    public static int AlignmentOf<T>(NotARecord _ = default) where T : unmanaged =>
        typeof(T) == typeof(c_wchar) ? Pointee<T>.SizeBytes
        : typeof(T) == typeof(c_longdouble) ? LongDouble.AlignBytes
        : Unsafe.SizeOf<AfterByte<T>>() - Unsafe.SizeOf<T>();

    /// <summary><c>_Alignof</c> the type of a record, in bytes.</summary>
    public static int AlignmentOf(CRecord record) => NotNull(record).LayoutOfThis.Alignment;

    private static T NotNull<T>(T value, [CallerArgumentExpression(nameof(value))] string parameter = "") where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    private struct AfterByte<T>
    {
#pragma warning disable CS0169, CS0649, IDE0044, IDE0051 // Only the size counts.
        private byte _first;
        private T _value;
#pragma warning restore CS0169, CS0649, IDE0044, IDE0051
    }
}
