using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: the rows of an array, pinned until the call returned, behind C's table of pointers to them.</summary>
/// <remarks>Few rows need nothing but the caller's stack; more take native memory for the duration of the call.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref struct RowsArgument<T> where T : unmanaged
{
    /// <summary>What a stub reserves on its stack: for each of 32 rows its address and its pin.</summary>
    public const int StackWords = 64;

    private nint* _owned;
    private nint* _pins;
    private int _pinned;

    /// <summary>Pins each row by itself; a null row is NULL, a null table is NULL.</summary>
    /// <remarks>The buffer is memory that does not move: the stub's <c>stackalloc</c>.</remarks>
    /// <exception cref="ArgumentException">A row is not aligned as C's type needs.</exception>
    public RowsArgument(T[]?[]? rows, Span<nint> buffer, int alignBytes, string parameter, string function)
    {
        if (rows is null) return;
        nint* table = Reserve(buffer, rows.Length, rows.Length);
        try
        {
            for (int i = 0; i < rows.Length; i++) table[i] = Row(rows[i], alignBytes, parameter, function);
        }
        catch
        {
            Dispose();
            throw;
        }

        Pointer = (T**)table;
    }

    /// <summary>Pins the one block that the rows of an array with two dimensions lie in.</summary>
    /// <remarks>The buffer is memory that does not move: the stub's <c>stackalloc</c>.</remarks>
    /// <exception cref="ArgumentException">A row is not aligned as C's type needs.</exception>
    public RowsArgument(T[,]? rows, Span<nint> buffer, int alignBytes, string parameter, string function)
    {
        if (rows is null) return;
        int count = rows.GetLength(0);
        nint rowBytes = (nint)rows.GetLength(1) * sizeof(T);
        nint* table = Reserve(buffer, count, pins: 1);
        try
        {
            nint block = Pin(rows, alignBytes, parameter, function);
            for (int i = 0; i < count; i++) table[i] = block + i * rowBytes;
            if (count > 1 && alignBytes > 0) Argument.CheckAlignment((void*)table[1], alignBytes, parameter, function);
        }
        catch
        {
            Dispose();
            throw;
        }

        Pointer = (T**)table;
    }

    /// <summary>C's table; NULL for a null array.</summary>
    public T** Pointer { get; private set; }

    /// <summary>Lets go of the rows, and of native memory if any was needed.</summary>
    public void Dispose()
    {
        for (; _pinned > 0; _pinned--) GCHandle.FromIntPtr(_pins[_pinned - 1]).Free();
        NativeMemory.Free(_owned);
        _owned = null;
        Pointer = null;
    }

    private nint* Reserve(Span<nint> buffer, int rows, int pins)
    {
        nint* table = (long)rows + pins <= buffer.Length
            ? (nint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer))
            : _owned = (nint*)NativeMemory.Alloc((nuint)rows + (nuint)pins, (nuint)sizeof(nint));
        _pins = table + rows;
        return table;
    }

    private nint Row(T[]? row, int alignBytes, string parameter, string function) => row is null ? 0 : Pin(row, alignBytes, parameter, function);

    private nint Pin(Array memory, int alignBytes, string parameter, string function)
    {
        _pins[_pinned] = GCHandle.ToIntPtr(GCHandle.Alloc(memory, GCHandleType.Pinned));
        _pinned++;
        void* address = Unsafe.AsPointer(ref Buffers.First<T>(memory));
        if (alignBytes > 0) Argument.CheckAlignment(address, alignBytes, parameter, function);
        return (nint)address;
    }
}
