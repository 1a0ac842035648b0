using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// A handle in the user's array may be null or not: both fit a type that does not speak about it.
#nullable disable annotations

namespace CTypes;

/// <summary>For generated code: handles as C's array of them, each kept open until the call returned.</summary>
/// <remarks>Few handles need nothing but the caller's stack; more take memory for the duration of the call.</remarks>
/// <typeparam name="THandle">The handle class.</typeparam>
/// <typeparam name="TNative">What a handle is in C; not larger than a machine word.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref struct HandlesArgument<THandle, TNative> where THandle : SafeHandle where TNative : unmanaged
{
    /// <summary>What a stub reserves on its stack for C's array.</summary>
    public const int StackWords = 16;

    private readonly SafeHandle[] _more;
    private HeldHandles _few;
    private int _held;
    private void* _owned;

    /// <summary>Takes a reference on each handle; a default span is NULL, and null, where it is allowed, what stands for no handle.</summary>
    /// <remarks>The buffer is memory that does not move: the stub's <c>stackalloc</c>.</remarks>
    /// <exception cref="ArgumentNullException">A handle is null that must not be.</exception>
    /// <exception cref="ObjectDisposedException">A handle is closed.</exception>
    /// <exception cref="ArgumentException">A handle was never filled.</exception>
    public HandlesArgument(ReadOnlySpan<THandle> handles, Span<nint> buffer, bool nullAllowed, string parameter, string function, nint invalid = 0)
    {
        if (Unsafe.IsNullRef(ref MemoryMarshal.GetReference(handles))) return;
        if (handles.Length > StackWords) _more = new SafeHandle[handles.Length];
        void* table = handles.Length <= buffer.Length
            ? Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer))
            : _owned = NativeMemory.Alloc((nuint)handles.Length, (nuint)sizeof(TNative));
        try
        {
            for (int i = 0; i < handles.Length; i++)
            {
                THandle handle = handles[i];
                if (handle is null && !nullAllowed) throw new ArgumentNullException(parameter, $"{function}: '{parameter}[{i}]' is null.");
                Put((byte*)table + (nint)i * sizeof(TNative), handle is null ? invalid : HandleArgument.Open(handle, parameter, function, i));
                if (handle is null) continue;
                if (_more is not null) _more[_held] = handle;
                else _few[_held] = handle;
                _held++;
            }
        }
        catch
        {
            Dispose();
            throw;
        }

        Pointer = (TNative*)table;
    }

    /// <summary>C's array; NULL for a null array.</summary>
    public TNative* Pointer { get; }

    /// <summary>Gives the references back, and frees memory if any was needed.</summary>
    public void Dispose()
    {
        try
        {
            for (; _held > 0; _held--) (_more is null ? _few[_held - 1] : _more[_held - 1]).DangerousRelease();
        }
        finally
        {
            NativeMemory.Free(_owned);
            _owned = null;
        }
    }

    private static void Put(byte* place, nint word)
    {
        switch (sizeof(TNative))
        {
            case 1: *place = unchecked((byte)word); break;
            case 2: *(ushort*)place = unchecked((ushort)word); break;
            case 4: *(uint*)place = unchecked((uint)word); break;
            default: *(nint*)place = word; break;
        }
    }

    /// <summary>As many as have their array on the stack.</summary>
    [InlineArray(StackWords)]
    private struct HeldHandles
    {
        private SafeHandle _first;
    }
}
