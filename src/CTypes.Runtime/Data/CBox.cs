using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>One value in C's memory with a pointer to it, as ctypes' <c>pointer(obj)</c> makes: it never moves and lives as long as the box.</summary>
/// <typeparam name="T">The C type of the value.</typeparam>
public sealed class CBox<T> : CData where T : unmanaged
{
    /// <summary>A box with a value; zero when none is given.</summary>
    /// <exception cref="InvalidOperationException">The type is a record without members, of which C has no bytes.</exception>
    public CBox(T value = default)
    {
        if (Pointee<T>.IsEmpty) Pointee<T>.ThrowNotData();
        Own(Unsafe.SizeOf<T>(), NativeBytes.AlignmentFor<T>());
        Value = value;
    }

    /// <summary>The value, not copied.</summary>
    /// <exception cref="ObjectDisposedException">The box was disposed.</exception>
    public ref T Value => ref Unsafe.As<byte, T>(ref At(0));

    /// <summary>A pointer to the value; good as long as the box is.</summary>
    /// <exception cref="ObjectDisposedException">The box was disposed.</exception>
    public POINTER<T> Pointer => new(Address);

    /// <summary>The value.</summary>
    public override string ToString() => IsDisposed ? $"{ShownName} (disposed)" : $"{ShownName} {{ {CDataText.Of(Value)} }}";

    internal override string ShownName => $"CBox<{TypeText.Named(typeof(T))}>";
}
